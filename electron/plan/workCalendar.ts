// On which days the shop works: weekdays, public holidays, weekend days that are worked instead, own days off. Pure.

import { type Weekday, weekdays } from '../../shared/place/openingHours.ts';
import type { CalendarDay, CalendarSource } from '../../shared/plan/workCalendar.ts';
import { dayOf, numberOf, weekdayOf } from './dayNumber.ts';

/** The working calendar of a shop, ready to be asked. */
export interface WorkCalendar {
  /** Whether a day (number of `dayNumber.ts`) is worked. */
  readonly isWorking: (day: number) => boolean;
  /** What is special about a day `2026-11-22`; null = an ordinary day of its week. */
  readonly special: (on: string) => CalendarDay | null;
  /** Last day for which public holidays and worked weekends were announced; null = none are used. */
  readonly knownUntil: string | null;
}

/** What a calendar is made of. */
export interface WorkCalendarParts {
  /** Days of the week that are worked. */
  readonly weekdays: readonly Weekday[];
  /** Public holidays, the more important source first: of each year only the first source that covers it counts. */
  readonly sources: readonly CalendarSource[];
  /** The shop's own days, which go before everything else. */
  readonly own: readonly CalendarDay[];
}

const yearOf = (on: string): number => Number(on.slice(0, 4));

/** Which source tells about which year. */
const sourceOfYears = (sources: readonly CalendarSource[]): ReadonlyMap<number, CalendarSource> =>
  new Map([...sources].reverse().flatMap((source) => source.years.map((year) => [year, source] as const)));

/** A calendar that can be asked. */
export const createWorkCalendar = ({ weekdays: worked, sources, own }: WorkCalendarParts): WorkCalendar => {
  const isWorked = weekdays.map((day) => worked.includes(day));
  const ofYears = sourceOfYears(sources);
  const special = new Map<number, CalendarDay>();
  const tells = (source: CalendarSource, { on }: CalendarDay): boolean => ofYears.get(yearOf(on)) === source;
  for (const source of sources)
    for (const day of source.days) if (tells(source, day)) special.set(numberOf(day.on), day);
  // A notice may also tell a day of the year before or after: the last day of December, a weekend before New Year.
  for (const source of [...sources].reverse()) {
    for (const day of source.days) if (!source.years.includes(yearOf(day.on))) special.set(numberOf(day.on), day);
  }
  for (const day of own) special.set(numberOf(day.on), day);
  const lastYear = Math.max(...[...ofYears].filter(([, { isComplete }]) => isComplete).map(([year]) => year));
  return {
    isWorking: (day) => special.get(day)?.isWorking ?? isWorked[weekdayOf(day)] ?? true,
    special: (on) => special.get(numberOf(on)) ?? null,
    knownUntil: Number.isFinite(lastYear) ? `${String(lastYear)}-12-31` : null,
  };
};

/** A calendar in which every day is worked. */
export const everyDay: WorkCalendar = createWorkCalendar({ weekdays, sources: [], own: [] });

/** Days that a date is moved at the most; a longer closure leaves it where the rule has it. */
export const longestMove = 366;

const search = (calendar: WorkCalendar, from: number, step: 1 | -1): number | null => {
  for (let moved = 0; moved <= longestMove; moved += 1) {
    const day = from + step * moved;
    if (calendar.isWorking(day)) return day;
  }
  return null;
};

/** The first working day from a day on, the day included; the day itself where there is none within `longestMove`. */
export const workingFrom = (calendar: WorkCalendar, day: number): number => search(calendar, day, 1) ?? day;

/** The last working day up to a day, the day included; the day itself where there is none within `longestMove`. */
export const workingUntil = (calendar: WorkCalendar, day: number): number => search(calendar, day, -1) ?? day;

/** Whether a day as text is worked. */
export const worksOn = (calendar: WorkCalendar, on: string): boolean => calendar.isWorking(numberOf(on));

/** The first working day from a day on, as text. */
export const firstWorkingDay = (calendar: WorkCalendar, on: string): string =>
  dayOf(workingFrom(calendar, numberOf(on)));
