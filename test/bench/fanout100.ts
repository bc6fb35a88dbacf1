// fanout.100: a chain's whole floor.
import { fanoutBenchmark } from './harness/fanoutBenchmark.ts';

/** A hundred terminals together. */
export const benchmark = fanoutBenchmark(100, '<= 1.3');
