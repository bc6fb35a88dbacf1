// history.rollup: a million readings rolled up in the background.
import type { Benchmark } from './harness/benchmark.ts';
import { measureRollup, rolledReadings } from './harness/rollupRun.ts';

/** Seconds for 20 terminals × 10 metrics × 5000 minutes. */
export const benchmark: Benchmark = {
  name: 'history.rollup',
  unit: 's',
  target: '<= 10',
  about: `${String(rolledReadings)} readings rolled up by hour and day in the background`,
  run: async (say) => ({ value: (await measureRollup(say)).seconds, baseline: null, ratio: null, runs: 1 }),
};
