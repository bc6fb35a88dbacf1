// The values of one metric by day, cleaned of what cannot be true.
import { isPlausible, type MetricKey } from '../metric/catalogue.ts';

/** One day (UTC, whole days since 1970) of one metric. */
export interface DailyValue {
  readonly day: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  /** Readings of that day. */
  readonly count: number;
}

/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** The day of a moment in ms. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);

/** A day as text, `2026-11-22`. */
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The day of a text such as `2026-11-22`. */
export const dayNumber = (text: string): number => dayOf(Date.parse(`${text}T00:00:00Z`));

const isSound = (metric: MetricKey, { day, low, high, mean }: DailyValue): boolean =>
  Number.isSafeInteger(day) && low <= high && [low, high, mean].every((value) => isPlausible(metric, value));

/**
 * Days from `from` until before `before`, in the order of time, one each; days with an impossible value are left out
 * whole, and so are days of the future and of 1970, which a clock that jumped has left.
 */
export const usableDays = (
  metric: MetricKey,
  days: readonly DailyValue[],
  { from, before }: { readonly from: number; readonly before: number },
): readonly DailyValue[] => {
  const byDay = new Map<number, DailyValue>();
  for (const each of days) {
    if (each.day >= from && each.day < before && isSound(metric, each)) byDay.set(each.day, each);
  }
  return [...byDay.values()].sort((one, other) => one.day - other.day);
};
