// When the shop is open: spans of local time on each day of the week, also several a day and over midnight.
import { z } from 'zod';

/** Days in the order of the week; ISO 8601 counts Monday as 1. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** One day of the week. */
export type Weekday = (typeof weekdays)[number];

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Open from–until, local time. `until` at or before `from` is on the next day; both alike = round the clock. */
export const openSpanSchema = z.object({ from: timeOfDay, until: timeOfDay });
/** One span. */
export type OpenSpan = Readonly<z.infer<typeof openSpanSchema>>;

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Every span in minutes since Monday 00:00; `until` may lie beyond the end of the week. */
const spansOf = (days: Readonly<Record<Weekday, readonly OpenSpan[]>>): readonly (readonly [number, number])[] =>
  weekdays.flatMap((day, at) =>
    days[day].map(({ from, until }) => {
      const begin = at * dayMinutes + minutesOf(from);
      const length = minutesOf(until) - minutesOf(from);
      return [begin, begin + (length > 0 ? length : length + dayMinutes)] as const;
    }),
  );

const overlaps = (days: Readonly<Record<Weekday, readonly OpenSpan[]>>): boolean => {
  const sorted = [...spansOf(days)].sort(([one], [other]) => one - other);
  const [first] = sorted;
  return sorted.some(([, end], at) => {
    const next = sorted[at + 1]?.[0] ?? (first === undefined ? weekMinutes : first[0] + weekMinutes);
    return next < end;
  });
};

/** The opening hours of a shop; a day without spans is closed. */
export const openingHoursSchema = z
  .record(z.enum(weekdays), z.array(openSpanSchema).max(6))
  .refine((days) => !overlaps(days), { message: 'spans overlap' });
/** The opening hours of a shop. */
export type OpeningHours = Readonly<Record<Weekday, readonly OpenSpan[]>>;

/** Until the shop sets its own: every day from nine to ten in the evening. */
export const usualHours: OpeningHours = {
  mon: [{ from: '09:00', until: '22:00' }],
  tue: [{ from: '09:00', until: '22:00' }],
  wed: [{ from: '09:00', until: '22:00' }],
  thu: [{ from: '09:00', until: '22:00' }],
  fri: [{ from: '09:00', until: '22:00' }],
  sat: [{ from: '09:00', until: '22:00' }],
  sun: [{ from: '09:00', until: '22:00' }],
};

/** Minutes since Monday 00:00 of a local time that is written as if it were UTC (`at` plus the zone, in ms). */
export const minuteOfWeek = (localMs: number): number => {
  const moment = new Date(localMs);
  const day = (moment.getUTCDay() + 6) % 7;
  return day * dayMinutes + moment.getUTCHours() * 60 + moment.getUTCMinutes();
};

/** Whether the shop is open at a local time (ms, written as if UTC); a span ends with its last minute. */
export const isOpenAt = (hours: OpeningHours, localMs: number): boolean => {
  const minute = minuteOfWeek(localMs);
  return spansOf(hours).some(([from, until]) => (minute >= from && minute < until) || minute + weekMinutes < until);
};

/** The next opening after a local time (both in ms, written as if UTC); null if it never opens or never closes. */
export const nextOpening = (hours: OpeningHours, localMs: number): number | null => {
  const spans = spansOf(hours);
  const minute = minuteOfWeek(localMs);
  const startOfMinute = localMs - (((localMs % 60_000) + 60_000) % 60_000);
  // Where one span goes on from another, the shop was open already.
  const openings = spans.filter(([from]) => !spans.some(([, end]) => end % weekMinutes === from % weekMinutes));
  const waits = openings.map(([from]) => (from - minute + weekMinutes) % weekMinutes || weekMinutes);
  return waits.length === 0 ? null : startOfMinute + Math.min(...waits) * 60_000;
};
