// plan.month: from the key that turns the page of the calendar to the month being painted, over ten years of jobs.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fillJobs } from '../support/manyJobs.ts';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import type { Page } from './harness/devtools.ts';
import { projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';

const terminals = 500;
const years = 10;
const runs = 15;

/** Opens the calendar and waits until the plans have made what lies ahead, so that nothing else is at work. */
const begin = `(async () => {
  const until = Date.now() + 240000;
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  let before = -1;
  for (;;) {
    const answer = await window.steward.invoke('jobs.list', { filter: { phases: ['upcoming'] }, offset: 0, limit: 1 }).catch(() => null);
    const total = answer?.ok ? answer.value.total : 0;
    if (total > 0 && total === before) break;
    before = total;
    if (Date.now() > until) throw new Error('the plans have not made their jobs: ' + JSON.stringify(answer).slice(0, 300));
    await wait(2000);
  }
  location.hash = '#/plan/calendar';
  while (document.querySelectorAll('[role=grid] [data-key]').length < 5 && Date.now() < until) await wait(50);
  await wait(1500);
  return document.querySelectorAll('[role=grid] [data-key]').length;
})()`;

/** Turns to the month before, and tells when its entries are on the screen: two frames after they are in the page. */
const turn = `(async () => {
  const grid = () => document.querySelector('[role=grid]');
  const wasOn = grid().getAttribute('aria-label');
  const button = document.querySelectorAll('header button');
  const previous = [...button].find((each) => /^(上个月|Previous month)$/.test(each.getAttribute('aria-label') ?? ''));
  const began = performance.now();
  previous.click();
  for (;;) {
    await new Promise(requestAnimationFrame);
    const isThere = grid().getAttribute('aria-label') !== wasOn && grid().getAttribute('aria-busy') === 'false' && grid().querySelectorAll('[data-key]').length > 5;
    if (isThere) break;
    if (performance.now() - began > 20000) throw new Error('the month was not painted');
  }
  await new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; requestAnimationFrame(() => channel.port2.postMessage(0)); });
  return performance.now() - began;
})()`;

/** A page that is still being loaded forgets what it was asked; it is asked again. */
const askUntilLoaded = async (page: Page, attempts = 10): Promise<unknown> => {
  try {
    return await page.evaluate(begin);
  } catch (error) {
    if (attempts === 1) throw error;
    await pause(500);
    return await askUntilLoaded(page, attempts - 1);
  }
};

/** Milliseconds; the median over months that were not looked at before. */
export const benchmark: Benchmark = {
  name: 'plan.month',
  unit: 'ms',
  target: '<= 150',
  about: `a month of the calendar from the click to the paint, ${String(years)} years × ${String(terminals)} terminals × 6 plans`,
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = mkdtempSync(join(tmpdir(), 'steward-month-'));
    try {
      const shop = join(data, 'shop');
      mkdirSync(shop, { recursive: true });
      const jobs = await fillJobs(shop, { terminals, years, today: new Date().toISOString().slice(0, 10) });
      say(`${String(jobs)} jobs in the past`);
      return await withDisplay(async (env) => {
        const started = await startApplication(projectFolder, ['--data', data, '--shop', 'own'], env);
        try {
          say(`${String(await askUntilLoaded(started.page))} entries in this month`);
          const times: number[] = [];
          for (let run = 0; run <= runs; run += 1) {
            const ms = Number(await started.page.evaluate(turn));
            if (run > 0) times.push(ms);
          }
          say(`longest ${Math.max(...times).toFixed(0)} ms, shortest ${Math.min(...times).toFixed(0)} ms`);
          return { value: median(times), baseline: null, ratio: null, runs };
        } finally {
          started.page.close();
          await started.close();
        }
      });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
