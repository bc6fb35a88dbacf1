// Quiet hours. All times are local, in ms, written as if they were UTC: whoever asks adds the zone of that very moment, so
// that a night in which the clocks change is as quiet as any other.
import { minutesOf } from '../place/openingHours.ts';
import type { QuietHours } from './reminderSettings.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

const sinceMidnight = (at: number): number => ((at % dayMs) + dayMs) % dayMs;

/** Whether nothing is to be told at a local time; the last minute is `until` minus one. */
export const isQuiet = (quiet: QuietHours | null, localMs: number): boolean => {
  if (quiet === null) return false;
  const at = sinceMidnight(localMs);
  const [from, until] = [minutesOf(quiet.from) * minuteMs, minutesOf(quiet.until) * minuteMs];
  return from < until ? at >= from && at < until : at >= from || at < until;
};

/** When the quiet hours that hold at a local time end, local too; null = it is not quiet. */
export const quietUntil = (quiet: QuietHours | null, localMs: number): number | null => {
  if (quiet === null || !isQuiet(quiet, localMs)) return null;
  const at = sinceMidnight(localMs);
  const until = minutesOf(quiet.until) * minuteMs;
  return localMs - at + until + (until > at ? 0 : dayMs);
};
