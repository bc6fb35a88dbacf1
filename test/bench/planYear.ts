// plan.year: a year of jobs of 500 terminals with six plans each, made in the background, and how long that holds up others.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import { openPlanBench } from '../support/planBench.ts';
import { aDraft, addRecords, planRecord, weekly } from '../support/planShop.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const terminals = 500;
const runs = 3;
const nanosecondsPerMs = 1e6;

const every = (frequency: Recurrence['frequency'], interval: number): Recurrence => ({
  ...weekly,
  frequency,
  interval,
});
const rules: readonly Recurrence[] = [
  every('weekly', 1),
  every('weekly', 2),
  every('monthly', 1),
  every('monthly', 3),
  every('monthly', 6),
  every('yearly', 1),
];

/** The median of the runs, each in a database of its own. */
export const benchmark: Benchmark = {
  name: 'plan.year',
  unit: 'ms',
  target: '<= 2000',
  about: `a year of jobs of ${String(terminals)} terminals with 6 plans (every week to every year), made in portions`,
  run: async (say) => {
    const found: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'steward-plan-'));
      try {
        const bench = await openPlanBench(folder);
        await addRecords(
          bench.store,
          Array.from({ length: terminals }, (_, at) => planRecord(`N9${String(at).padStart(6, '0')}`)),
        );
        await bench.work.look();
        const delay = monitorEventLoopDelay({ resolution: 1 });
        delay.enable();
        const began = performance.now();
        for (const recurrence of rules) {
          const made = await bench.plans.create({ draft: aDraft({}, { recurrence, nonWorking: 'next' }) });
          if (!made.ok) throw new Error(made.error.code);
        }
        const ms = performance.now() - began;
        delay.disable();
        const jobs = await bench.store.jobs.total({}, bench.work.today());
        const longest = (delay.max / nanosecondsPerMs).toFixed(1);
        say(
          `run ${String(run)}/${String(runs)}: ${String(jobs)} jobs in ${ms.toFixed(0)} ms, longest hold-up ${longest} ms`,
        );
        if (run > 0) found.push(ms);
        bench.close();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    return { value: median(found), baseline: null, ratio: null, runs };
  },
};
