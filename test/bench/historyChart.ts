// history.chart: from the click that asks for 13 months of minute readings to their painted chart, in the real window.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { silentLogger } from '../../electron/log/logger.ts';
import { firstSettings } from '../../electron/main/settingsFile.ts';
import { shopFile } from '../../electron/service/shops.ts';
import { openShopStore, type ShopStore } from '../../electron/store/shopStore.ts';
import { addTerminal, everyMinute, keepSamples } from '../support/manyReadings.ts';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import type { Page } from './harness/devtools.ts';
import { projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';

const readings = 560_000;
const minuteMs = 60_000;
const runs = 9;
/** The program rolls up by itself a few seconds after its start; what is stored by others later waits for an hour. */
const settleMs = 8000;

/** Opens the page of the terminal and its history of the battery's voltage, whose first period is a week. */
const openHistory = (terminalId: string): string => `(async () => {
  const until = Date.now() + 20000;
  const seen = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      if (Date.now() > until) throw new Error('not there: ' + find);
      await new Promise((r) => setTimeout(r, 50));
    }
  };
  location.hash = '#/terminal/${terminalId}';
  const row = await seen(() => [...document.querySelectorAll('tbody button[aria-expanded]')].find((b) => b.textContent.includes('电池电压')));
  row.click();
  await seen(() => document.querySelector('canvas'));
  await new Promise((r) => setTimeout(r, 500));
  return true;
})()`;

/** Chooses another period first, then 13 months; ms from that click to the frame after the chart with its sum was drawn. */
const chooseLongest = (least: number): string => `(async () => {
  const choose = (value) => document.querySelector('input[type=radio][value=' + value + ']').click();
  const note = () => [...document.querySelectorAll('section p')].map((p) => p.textContent).find((text) => /^共 [\\d,]+ 个读数/.test(text)) ?? '';
  const total = () => Number((/[\\d,]+/.exec(note()) ?? ['0'])[0].replaceAll(',', ''));
  const frame = () => new Promise((r) => requestAnimationFrame(r));
  choose('week');
  const until = Date.now() + 20000;
  while (total() >= ${String(least)} || total() === 0) {
    if (Date.now() > until) throw new Error('no week: ' + note());
    await new Promise((r) => setTimeout(r, 20));
  }
  await new Promise((r) => setTimeout(r, 300));
  await frame();
  const start = performance.now();
  choose('year');
  while (total() < ${String(least)}) {
    if (Date.now() > until) throw new Error('no 13 months: ' + note());
    await frame();
  }
  await frame();
  await new Promise((r) => setTimeout(r, 0));
  const end = performance.now();
  if (!document.querySelector('canvas')) throw new Error('no chart');
  return end - start;
})()`;

const measure = async (page: Page, say: (text: string) => void, name: string): Promise<number> => {
  const found: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ms = Number(await page.evaluate(chooseLongest(readings * 0.95)));
    if (!Number.isFinite(ms)) throw new Error('the page painted nothing');
    if (run > 0) found.push(ms);
  }
  say(`${name}: median ${median(found).toFixed(0)} ms, slowest ${Math.max(...found).toFixed(0)} ms`);
  return median(found);
};

const openStore = async (file: string): Promise<ShopStore> => {
  const opened = await openShopStore(file, { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

/** Median of the slower of two: readings just stored one by one, and the same ones rolled up. */
export const benchmark: Benchmark = {
  name: 'history.chart',
  unit: 'ms',
  target: '<= 150',
  about: `${String(readings)} readings (13 months, one a minute) to a painted chart in the window, not rolled up yet and rolled up`,
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = mkdtempSync(join(tmpdir(), 'steward-history-'));
    try {
      mkdirSync(data, { recursive: true });
      const settings = { ...firstSettings('bench'), lastShop: 'own' };
      writeFileSync(join(data, 'settings.json'), JSON.stringify(settings));
      const store = await openStore(shopFile(data, 'own'));
      const terminalId = await addTerminal(store, 'BENCH1');
      await keepSamples(store, terminalId, everyMinute(Date.now() - 10 * minuteMs, 5));
      return await withDisplay(async (env) => {
        const started = await startApplication(projectFolder, ['--data', data], env);
        try {
          await pause(settleMs);
          await keepSamples(store, terminalId, everyMinute(Date.now() - (readings + 20) * minuteMs, readings));
          await started.page.evaluate(openHistory(terminalId));
          const raw = await measure(started.page, say, 'not rolled up yet');
          while (!(await store.trends.rollUp(20_000)).isDone);
          const rolled = await measure(started.page, say, 'rolled up');
          return { value: Math.max(raw, rolled), baseline: null, ratio: null, runs };
        } finally {
          started.page.close();
          await started.close();
          store.close();
        }
      });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
