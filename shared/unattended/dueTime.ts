// When a check without anybody there is due. All times are local, in ms, written as if they were UTC.
import { isOpenAt, minutesOf, nextOpening, type OpeningHours } from '../place/openingHours.ts';
import type { UnattendedSettings } from './unattended.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** What is older is not caught up: the next one is near. */
const longestCatchUpMs = 12 * 3_600_000;
/** A check that begins later than this after its time was caught up. */
const punctualMs = 10 * minuteMs;

const midnightOf = (at: number): number => at - (((at % dayMs) + dayMs) % dayMs);

/** Moments of the plan after `from` up to and including `until`, oldest first. */
const moments = (
  { daily, minutesBefore, time }: UnattendedSettings,
  hours: OpeningHours,
  { from, until }: { readonly from: number; readonly until: number },
): number[] => {
  if (daily === 'off') return [];
  const found: number[] = [];
  if (daily === 'atTime') {
    for (let day = midnightOf(from); day <= until; day += dayMs) found.push(day + minutesOf(time) * minuteMs);
  } else {
    const before = minutesBefore * minuteMs;
    let opening = nextOpening(hours, from + before);
    while (opening !== null && opening - before <= until) {
      found.push(opening - before);
      opening = nextOpening(hours, opening);
    }
  }
  return found.filter((at) => at > from && at <= until);
};

/** A check that is due now. */
export interface DueCheck {
  readonly at: number;
  /** Its time had passed when it was noticed. */
  readonly isLate: boolean;
}

/**
 * The newest moment of the plan that has come and is worth doing: not older than half a day, and for a check before
 * opening not after the shop has closed again. Null = nothing is due.
 */
export const dueNow = (settings: UnattendedSettings, hours: OpeningHours, now: number): DueCheck | null => {
  const at = moments(settings, hours, { from: now - longestCatchUpMs, until: now }).at(-1);
  if (at === undefined) return null;
  const opening = at + settings.minutesBefore * minuteMs;
  if (settings.daily === 'beforeOpening' && now > opening && !isOpenAt(hours, now)) return null;
  return { at, isLate: now - at > punctualMs };
};

/** The next moment of the plan; null = never. */
export const nextDue = (settings: UnattendedSettings, hours: OpeningHours, now: number): number | null =>
  moments(settings, hours, { from: now, until: now + 8 * dayMs })[0] ?? null;
