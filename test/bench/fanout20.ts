// fanout.20: a large shop.
import { fanoutBenchmark } from './harness/fanoutBenchmark.ts';

/** Twenty terminals together. */
export const benchmark = fanoutBenchmark(20, '<= 1.5');
