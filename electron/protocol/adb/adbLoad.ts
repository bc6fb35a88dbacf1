// Output of `dumpsys cpuinfo`: one line for each process, and at the end one for all of them together.
import { linesOf } from './adbText.ts';

/**
 * Load of all processors together over the last minutes, per cent; null if no such line is there. The line is
 * `12% TOTAL: 5.6% user + 6.1% kernel + …` (Android's ProcessCpuTracker).
 */
export const parseLoad = (text: string): number | null => {
  for (const line of linesOf(text)) {
    const match = /^\s*(-?\d{1,6}(?:\.\d{1,3})?)%\s+TOTAL\b/.exec(line);
    if (match !== null) return Number(match[1]);
  }
  return null;
};
