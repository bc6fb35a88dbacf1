// line.9600: the usual speed of ZVT (PA00P016 rev 04 §2.1).
import { lineBenchmark } from './harness/lineBenchmark.ts';

/** Quick check at 9600 8N2. */
export const benchmark = lineBenchmark(9600, '<= 1.05', 5);
