// Free storage of the data partition: `df -k /data`, or `dumpsys diskstats` where there is no such df.
import { linesOf, wholeNumber } from './adbText.ts';

/** Sizes in KiB; `freeKib` is never more than `totalKib`. */
export interface AdbStorage {
  readonly totalKib: number;
  readonly freeKib: number;
}

const sound = (totalKib: number | null, freeKib: number | null): AdbStorage | null =>
  totalKib === null || freeKib === null || totalKib <= 0 || freeKib < 0 || freeKib > totalKib
    ? null
    : { totalKib, freeKib };

const units: Readonly<Record<string, number>> = { '': 1, K: 1, M: 1024, G: 1024 * 1024, T: 1024 * 1024 * 1024 };

/** `51200`, `12.2G` (toolbox's df of Android 5 and 6 takes no -k and prints rounded sizes), in KiB. */
const sizeOf = (text: string | undefined): number | null => {
  const match = /^(\d{1,15})(\.\d+)?([KMGT]?)$/i.exec(text ?? '');
  if (match === null) return null;
  return Number(`${match[1] ?? '0'}${match[2] ?? ''}`) * (units[(match[3] ?? '').toUpperCase()] ?? 1);
};

/** Columns by the header's own words: toybox prints Filesystem 1K-blocks Used Available, toolbox Filesystem Size Used Free. */
export const parseDf = (text: string): AdbStorage | null => {
  const lines = linesOf(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = lines.findIndex((line) => /^Filesystem\s/i.test(line));
  if (head === -1) return null;
  const names = (lines[head] ?? '').split(/\s+/).map((name) => name.toLowerCase());
  const total = names.findIndex((name) => /^(1k-blocks|size|blocks|total)$/.test(name));
  const free = names.findIndex((name) => /^(available|avail|free)$/.test(name));
  // A long device name pushes its numbers to the next line.
  const row = lines
    .slice(head + 1)
    .join(' ')
    .split(/\s+/);
  const inBytes = /^(1b-blocks|blocks)$/.test(names[total] ?? '');
  if (total < 1 || free < 1 || inBytes) return null;
  return sound(sizeOf(row[total]), sizeOf(row[free]));
};

/** `Data-Free: 9437184K / 12582912K total = 75% free`. */
export const parseDiskstats = (text: string): AdbStorage | null => {
  const match = /^\s*Data-Free:\s*(\d{1,15})K\s*\/\s*(\d{1,15})K\b/m.exec(text);
  return match === null ? null : sound(wholeNumber(match[2]), wholeNumber(match[1]));
};
