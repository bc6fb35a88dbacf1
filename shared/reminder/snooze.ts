// Putting a message off: for how long, and when it comes back. Local times are in ms, written as if they were UTC.
import { minutesOf } from '../place/openingHours.ts';

/** For how long a message can be put off. */
export const snoozeChoices = ['tenMinutes', 'hour', 'threeHours', 'tomorrow', 'nextWeek'] as const;
/** For how long a message is put off. */
export type SnoozeChoice = (typeof snoozeChoices)[number];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const waits = { tenMinutes: 10 * minuteMs, hour: hourMs, threeHours: 3 * hourMs } as const;

/** A local time at which a person starts the day, so many days later. */
const morning = (localMs: number, days: number, time: string): number =>
  localMs - (((localMs % dayMs) + dayMs) % dayMs) + days * dayMs + minutesOf(time) * minuteMs;

const daysToMonday = (localMs: number): number => 7 - ((Math.floor(localMs / dayMs) + 3) % 7);

/** How a choice is meant: so many ms from now, or at a local time of day. */
export type SnoozeEnd =
  | { readonly kind: 'after'; readonly ms: number }
  | { readonly kind: 'at'; readonly localMs: number };

/** When a message that is put off now comes back; `time` = when the shop's day begins (`HH:MM`). */
export const snoozeEnd = (choice: SnoozeChoice, localMs: number, time: string): SnoozeEnd => {
  if (choice === 'tomorrow') return { kind: 'at', localMs: morning(localMs, 1, time) };
  if (choice === 'nextWeek') return { kind: 'at', localMs: morning(localMs, daysToMonday(localMs), time) };
  return { kind: 'after', ms: waits[choice] };
};

/**
 * Whether a message that was put off at `snoozedAt` until `until` is to come back at `now` (UTC ms). A clock that was set
 * back lets nothing vanish: now before the moment at which it was put off means that nobody knows how long ago that was.
 */
export const isAwake = (snoozedAt: number, until: number, now: number): boolean => now >= until || now < snoozedAt;
