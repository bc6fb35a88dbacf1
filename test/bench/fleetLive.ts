// fleet.live: frames of the overview while two hundred terminals change five times a second each.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { createActivity } from '../../electron/service/activity.ts';
import { createFleet } from '../../electron/service/fleet/fleet.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { createPresence } from '../../electron/service/presence.ts';
import type { Publish } from '../../electron/service/services.ts';
import { openShops } from '../../electron/service/shops.ts';
import { createTerminals } from '../../electron/service/terminals.ts';
import { success } from '../../shared/error/appError.ts';
import { manyTerminals } from '../support/manyTerminals.ts';
import { type Benchmark, CannotRun, inTurn } from './harness/benchmark.ts';
import { connectToNode, type Page } from './harness/devtools.ts';
import { freePort, projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';
import { openOwnShop } from './harness/openOwnShop.ts';

const terminals = 200;
const perSecond = 5;
const sliceMs = 20;
const measureMs = 6000;

/** 95th percentile of the time between two frames, in ms, and the longest task meanwhile. */
const frames = `(async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration)); });
  observer.observe({ type: 'longtask' });
  const deltas = [];
  let before = await new Promise(requestAnimationFrame);
  const until = performance.now() + ${String(measureMs)};
  while (performance.now() < until) {
    const now = await new Promise(requestAnimationFrame);
    deltas.push(now - before);
    before = now;
  }
  observer.disconnect();
  deltas.sort((a, b) => a - b);
  return JSON.stringify({ p95: deltas[Math.floor(deltas.length * 0.95)], count: deltas.length, tasks });
})()`;

const animate = `(() => {
  const dot = document.createElement('div');
  dot.style.cssText = 'position:fixed;right:4px;bottom:4px;width:12px;height:12px;background:#0b726c;z-index:9';
  document.body.append(dot);
  dot.animate([{ transform: 'translateX(0)' }, { transform: 'translateX(-90px)' }], { duration: 900, iterations: Infinity, direction: 'alternate' });
})()`;

const overviewIsThere = `(async () => {
  const until = Date.now() + 20000;
  while (document.querySelectorAll('[role=grid] [data-id]').length < 8 && Date.now() < until) await new Promise((r) => setTimeout(r, 50));
  if (document.querySelectorAll('[role=grid] [data-id]').length < 8) throw new Error('the overview is not there: ' + location.href);
})()`;

const verdicts = ['pass', 'warn', 'fail', 'pass'] as const;

/** A thousand changes a second through the engine's own batching; `send` takes every event as the window gets it. */
const makeStorm = async (folder: string, publish: Publish) => {
  const opened = await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const shops = opened.value;
  const deps = { shops, clock: systemClock, log: silentLogger, operator: createOperator('bench'), publish };
  const presence = createPresence({ ...deps, connections: () => [], isAsleep: () => false });
  const all = createTerminals(deps, createActivity());
  const fleet = createFleet({
    ...deps,
    terminals: all,
    connections: { list: () => Promise.resolve(success([])) },
    presence,
  });
  const first = await fleet.list();
  const listed = await all.list();
  if (!first.ok || !listed.ok) throw new Error('the shop cannot be read');
  let sent = 0;
  const blow = async (until: number): Promise<void> => {
    const startedAt = Date.now();
    const from = sent;
    while (Date.now() < until) {
      const due = from + Math.floor(((Date.now() - startedAt) * terminals * perSecond) / 1000);
      for (; sent < due; sent += 1) {
        const terminal = listed.value[sent % terminals];
        if (terminal === undefined) continue;
        const round = Math.floor(sent / terminals);
        const changed = {
          ...terminal,
          verdict: verdicts[(round + sent) % verdicts.length] ?? 'pass',
          lastContactAt: new Date().toISOString(),
        };
        publish('terminals.changed', changed);
        fleet.hear('terminals.changed', changed);
      }
      await pause(sliceMs);
    }
  };
  return {
    blow,
    close: () => {
      fleet.stop();
      shops.close();
    },
  };
};

interface Frames {
  readonly p95: number;
  readonly count: number;
  readonly tasks: readonly number[];
}

const framesOf = async (page: Page): Promise<Frames> => JSON.parse(String(await page.evaluate(frames))) as Frames;

/** The overview under a storm of changes against an empty page, both animating one element, in two windows of one run. */
export const benchmark: Benchmark = {
  name: 'fleet.live',
  unit: 'ms',
  target: '<= 2',
  about: 'p95 frame time of the overview, 200 terminals × 5 updates/s, against an empty page that animates one element',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = mkdtempSync(join(tmpdir(), 'steward-fleet-'));
    mkdirSync(join(data, 'window'));
    openOwnShop(join(data, 'window'));
    manyTerminals(join(data, 'window/shop'), terminals);
    manyTerminals(join(data, 'storm/shop'), terminals);
    try {
      return await withDisplay(async (env) => {
        const port = await freePort();
        const ours = await startApplication(projectFolder, ['--data', join(data, 'window')], env, [
          `--inspect=127.0.0.1:${String(port)}`,
        ]);
        const empty = await startApplication(join(import.meta.dirname, 'emptyWindow'), [], env);
        const main = await connectToNode(port);
        let waiting: (readonly [string, unknown])[] = [];
        const storm = await makeStorm(join(data, 'storm'), (name, payload) => {
          waiting.push([`steward:${name}`, payload]);
        });
        const forward = async (until: number): Promise<void> => {
          while (Date.now() < until) {
            const batch = waiting;
            waiting = [];
            if (batch.length > 0) {
              await main.evaluate(
                `(() => { const [window] = require('electron').BrowserWindow.getAllWindows(); for (const [name, payload] of ${JSON.stringify(batch)}) window.webContents.send(name, payload); })()`,
              );
            }
            await pause(sliceMs);
          }
        };
        let longTasks: number[] = [];
        try {
          await ours.page.evaluate(overviewIsThere);
          await ours.page.evaluate(animate);
          await empty.page.evaluate(animate);
          const measured = await inTurn(
            5,
            async () => {
              const until = Date.now() + measureMs + 700;
              const [, , found] = await Promise.all([
                storm.blow(until),
                forward(until),
                pause(500).then(() => framesOf(ours.page)),
              ]);
              say(`tasks over 50 ms: ${found.tasks.filter((ms) => ms > 50).join(', ') || 'none'}`);
              longTasks = [...longTasks, ...found.tasks];
              return found.p95;
            },
            async () => (await framesOf(empty.page)).p95,
            say,
          );
          const over = longTasks.filter((ms) => ms > 50);
          say(
            over.length === 0
              ? 'no task of the window was longer than 50 ms'
              : `${String(over.length)} tasks of the window were longer than 50 ms, the longest ${String(Math.max(...over))} ms`,
          );
          return measured;
        } finally {
          storm.close();
          main.close();
          for (const each of [ours, empty]) {
            each.page.close();
            await each.close();
          }
        }
      });
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
