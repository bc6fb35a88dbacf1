// Free memory out of `/proc/meminfo` (Linux Documentation/filesystems/proc: kB are KiB).
import { linesOf, wholeNumber } from './adbText.ts';

/** Sizes in KiB. */
export interface AdbMemory {
  readonly totalKib: number;
  /** What programs can have without swapping. */
  readonly availableKib: number;
}

const sumOf = (values: readonly (number | undefined)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === undefined ? null : sum + value), 0);

/**
 * MemAvailable, which kernels have since 3.14; before that free pages and those that can be given up at once.
 * Null if the sums make no sense.
 */
export const parseMemory = (text: string): AdbMemory | null => {
  const kib = new Map<string, number>();
  for (const line of linesOf(text)) {
    const match = /^(\w+):\s+(\d+) kB$/.exec(line.trim());
    const value = wholeNumber(match?.[2]);
    if (match?.[1] !== undefined && value !== null) kib.set(match[1], value);
  }
  const totalKib = kib.get('MemTotal') ?? 0;
  const availableKib = kib.get('MemAvailable') ?? sumOf(['MemFree', 'Buffers', 'Cached'].map((name) => kib.get(name)));
  return availableKib === null || totalKib <= 0 || availableKib > totalKib ? null : { totalKib, availableKib };
};
