// How often a terminal starts: over the newest stretch of at least a day.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { type EarlierValue, type EarlierValues, sinceReset } from './earlierCounters.ts';

const dayMs = 86_400_000;

/** Starts of one stretch that ends now. */
export interface BootStretch {
  readonly starts: number;
  /** When the stretch began, UTC text. */
  readonly since: string;
  /** Per day; a stretch of less than a day counts as one day. */
  readonly perDay: number;
  /** `counter` = the terminal counts its starts; `uptime` = seen by its uptime falling back, so at least this many. */
  readonly from: 'counter' | 'uptime';
}

const stretchOf = (starts: number, since: EarlierValue, now: number, from: BootStretch['from']): BootStretch => {
  const days = Math.max(1, Math.abs(now - Date.parse(since.at)) / dayMs);
  return { starts, since: since.at, perDay: starts / days, from };
};

/** The first earlier value that is a day old, else the oldest. */
const aDayBack = (values: readonly EarlierValue[], now: number): number => {
  const found = values.findIndex(({ at }) => now - Date.parse(at) >= dayMs);
  return found < 0 ? values.length - 1 : found;
};

/**
 * Starts since the earlier check that is at least a day back, or since the oldest where none is. Counted by the terminal
 * where it counts; otherwise each time that its uptime was lower than at the check before. Null before the second check.
 */
export const bootStretch = (
  readings: ReadonlyMap<MetricKey, Reading>,
  earlier: EarlierValues,
  now: number,
): BootStretch | null => {
  const boots = readings.get('boots')?.value;
  const counted = boots === undefined ? [] : sinceReset(boots, earlier.get('boots') ?? []);
  const since = counted[aDayBack(counted, now)];
  if (boots !== undefined) return since === undefined ? null : stretchOf(boots - since.value, since, now, 'counter');
  const uptime = readings.get('uptime')?.value;
  const uptimes = earlier.get('uptime') ?? [];
  const end = aDayBack(uptimes, now);
  const first = uptimes[end];
  if (uptime === undefined || first === undefined) return null;
  const row = [uptime, ...uptimes.slice(0, end + 1).map(({ value }) => value)];
  const falls = row.filter((value, index) => value < (row[index + 1] ?? Number.NEGATIVE_INFINITY)).length;
  return stretchOf(falls, first, now, 'uptime');
};
