// loop.delay: how long the engine's process keeps its event loop from turning while it is busy.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { openShops } from '../../electron/service/shops.ts';
import { createRollup } from '../../electron/service/trends/rollup.ts';
import { addTerminal, everyMinute, keepSamples } from '../support/manyReadings.ts';
import { need, openEngine, startFarm, timeChecks } from './harness/benchEngine.ts';
import { type Benchmark, median } from './harness/benchmark.ts';
import { slowestMs } from './harness/fanoutBenchmark.ts';

const terminals = 100;
const runs = 5;
/** Rolled up in each run, beside the checks. */
const readings = 50_000;
const nanosecondsPerMs = 1e6;
const wholeLog = {
  format: 'csv',
  filter: {},
  language: 'zh',
  isPlain: false,
  hasKeys: false,
  hasMark: true,
  withVerifier: false,
} as const;

/** p99 of the delay while 100 terminals are checked, log and readings are exported, and readings are rolled up. */
export const benchmark: Benchmark = {
  name: 'loop.delay',
  unit: 'ms',
  target: '<= 20',
  about:
    'p99 delay of the event loop while 100 terminals are checked, the records are exported and 50 000 readings are rolled up',
  run: async (say) => {
    const farm = await startFarm(['tcp', String(terminals), String(slowestMs)]);
    const bench = await openEngine();
    const { exports } = bench.engine.services;
    const found: number[] = [];
    const shops = need(await openShops(bench.dataFolder, 'own', { log: silentLogger, now: () => Date.now() }));
    const rollup = createRollup({ shops, clock: systemClock, log: silentLogger });
    const watched = await addTerminal(shops.open, 'LOOP1');
    try {
      await timeChecks(bench, farm.addresses);
      for (let run = 1; run <= runs; run += 1) {
        await keepSamples(shops.open, watched, everyMinute(Date.now() - readings * 60_000, readings));
        const file = join(bench.dataFolder, `export-${String(run)}.csv`);
        const delay = monitorEventLoopDelay({ resolution: 1 });
        delay.enable();
        const rolling = rollup.run();
        await timeChecks(bench, farm.addresses);
        need(await exports.log({ ...wholeLog, file }));
        need(await exports.readings({ filter: {}, language: 'zh', file }));
        await rolling;
        delay.disable();
        rmSync(file, { force: true });
        const p99 = delay.percentile(99) / nanosecondsPerMs;
        found.push(p99);
        say(
          `run ${String(run)}/${String(runs)}: p99 ${p99.toFixed(1)} ms, longest ${(delay.max / nanosecondsPerMs).toFixed(1)} ms`,
        );
      }
    } finally {
      shops.close();
      await bench.close();
      await farm.close();
    }
    return { value: median(found), baseline: null, ratio: null, runs };
  },
};
