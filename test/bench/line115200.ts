// line.115200: the fast setting of ZVT, where every pause of ours weighs twelve times as much.
import { lineBenchmark } from './harness/lineBenchmark.ts';

/** Quick check at 115200 8N2. */
export const benchmark = lineBenchmark(115_200, '<= 1.3', 7);
