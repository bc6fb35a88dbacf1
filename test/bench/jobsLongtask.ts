// jobs.longtask: the longest task of the window, and the longest delay of the main process, while the main jobs are done.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import { connectToNode, evaluateWhenLoaded } from './harness/devtools.ts';
import { freePort, projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';

const rounds = 5;
const settleMs = 25_000;

/** Check now; is everything all right; why not; what is due; hand over the log: in the simulated shop, as a hand does it. */
const doJobs = `(async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration)); });
  observer.observe({ type: 'longtask' });
  const seen = async (find) => {
    const until = Date.now() + 30000;
    for (;;) {
      const found = find();
      if (found) { await new Promise((r) => setTimeout(r, 300)); return found; }
      if (Date.now() > until) throw new Error('not there: ' + find);
      await new Promise((r) => setTimeout(r, 50));
    }
  };
  const press = (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  const headed = (hash) => () => location.hash.startsWith(hash) && document.querySelector('#content h1');
  const button = (words) => [...document.querySelectorAll('#content button')].find((b) => words.test(b.textContent));
  let isChecked = false;
  const unsubscribe = window.steward.subscribe('checks.progress', (run) => { isChecked ||= run.state === 'done'; });
  location.hash = '#/knowhow';
  await seen(headed('#/knowhow'));
  press({ key: 'F5', code: 'F5' });
  await seen(() => isChecked);
  unsubscribe();
  location.hash = '#/';
  await seen(headed('#/'));
  (await seen(() => button(/为什么/))).click();
  await seen(() => location.hash !== '#/' && document.querySelector('#content h1'));
  location.hash = '#/plan';
  await seen(headed('#/plan'));
  press({ key: 'e', code: 'KeyE', ctrlKey: true });
  await seen(() => document.querySelector('[role=dialog]'));
  press({ key: 'Escape', code: 'Escape' });
  await seen(() => !document.querySelector('[role=dialog]'));
  observer.disconnect();
  return JSON.stringify(tasks);
})()`;

/** The simulated terminals become known by their first check. */
const checkFirst = `(async () => {
  const until = Date.now() + 60000;
  const ask = async (name, input) => {
    for (;;) {
      const answer = await window.steward.invoke(name, input);
      if (answer.ok) return answer.value;
      if (Date.now() > until) throw new Error(name + ' ' + answer.error.code);
      await new Promise((r) => setTimeout(r, 200));
    }
  };
  const addresses = (await ask('ports.list', {})).map((port) => port.address).filter((address) => address.startsWith('sim:'));
  const run = await ask('checks.start', { terminalIds: [], addresses, level: 'quick' });
  while ((await ask('checks.run', { runId: run.id })).state !== 'done') {
    if (Date.now() > until) throw new Error('the first check does not end');
    await new Promise((r) => setTimeout(r, 200));
  }
})()`;

const beginDelay = `globalThis.__delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 }); globalThis.__delay.enable(); true`;
const endDelay = `globalThis.__delay.disable(); globalThis.__delay.max / 1e6`;

/** The longer of the two in each round; the median of the rounds. The engine's own delay is what `loop.delay` measures. */
export const benchmark: Benchmark = {
  name: 'jobs.longtask',
  unit: 'ms',
  target: '<= 50',
  about: 'longest task of the window or delay of the main process while five main jobs are done in the simulated shop',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = mkdtempSync(join(tmpdir(), 'steward-jobs-'));
    try {
      return await withDisplay(async (env) => {
        const port = await freePort();
        const ours = await startApplication(projectFolder, ['--data', data, '--simulated'], env, [
          `--inspect=127.0.0.1:${String(port)}`,
        ]);
        const main = await connectToNode(port);
        try {
          await evaluateWhenLoaded(ours.page, checkFirst);
          await pause(settleMs);
          const found: number[] = [];
          for (let round = 0; round <= rounds; round += 1) {
            await main.evaluate(beginDelay);
            const tasks = JSON.parse(String(await ours.page.evaluate(doJobs))) as number[];
            const delay = Number(await main.evaluate(endDelay));
            const longest = Math.max(0, ...tasks);
            say(
              `${round === 0 ? 'warm-up' : `round ${String(round)}/${String(rounds)}`}: window ${String(longest)} ms (${String(tasks.length)} over 50 ms), main ${delay.toFixed(1)} ms`,
            );
            if (round > 0) found.push(Math.max(longest, delay));
          }
          return { value: median(found), baseline: null, ratio: null, runs: rounds };
        } finally {
          main.close();
          ours.page.close();
          await ours.close();
        }
      });
    } finally {
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
