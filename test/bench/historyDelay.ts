// history.delay: how long everything else in the engine waits while a million readings are rolled up.
import type { Benchmark } from './harness/benchmark.ts';
import { measureRollup, rolledReadings } from './harness/rollupRun.ts';

/** p99 of the delay of the event loop of the process that rolls up; the window's own process does none of it. */
export const benchmark: Benchmark = {
  name: 'history.delay',
  unit: 'ms',
  target: '<= 50',
  about: `p99 delay of the event loop while ${String(rolledReadings)} readings are rolled up in the same process`,
  run: async (say) => ({ value: (await measureRollup(say)).p99Ms, baseline: null, ratio: null, runs: 1 }),
};
