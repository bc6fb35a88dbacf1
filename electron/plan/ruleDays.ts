// The days of a rule of recurrence, in order, from any day on: one period after another, without any zone. Pure.

import { weekdays } from '../../shared/place/openingHours.ts';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import { type CivilDay, civilDay, dayNumber, daysInMonth, lastOfAll, numberOf, weekdayOf } from './dayNumber.ts';

/** So many periods in a row without a day: the calendar repeats itself after 400 years, so no later one has any either. */
const emptyInARow = 4800;

/** One after another: the start of each period, and its days in order. */
interface Periods {
  /** The number of the period in which a day lies, or of the one before it. */
  readonly of: (day: number) => number;
  readonly start: (period: number) => number;
  readonly days: (period: number) => readonly number[];
}

const sorted = (days: Iterable<number>): readonly number[] => [...new Set(days)].sort((one, other) => one - other);

/** The days of a span that are one of the weekdays of the rule; `nth` counts within the span. */
const weekdaysWithin = (rule: Recurrence, first: number, length: number): readonly number[] =>
  rule.weekdays.flatMap(({ day, nth }) => {
    const start = first + ((weekdays.indexOf(day) - weekdayOf(first) + 7) % 7);
    const count = Math.ceil((first + length - start) / 7);
    const all = Array.from({ length: count }, (_, at) => start + at * 7);
    if (nth === null) return all;
    const one = all.at(nth > 0 ? nth - 1 : nth);
    return one === undefined ? [] : [one];
  });

/** The days of a month that the rule names by number. */
const numberedDays = (rule: Recurrence, numbers: readonly number[], year: number, month: number): readonly number[] => {
  const length = daysInMonth(year, month);
  return numbers.flatMap((wanted) => {
    if (wanted < 0) return wanted < -length ? [] : [dayNumber(year, month, length + 1 + wanted)];
    if (wanted <= length) return [dayNumber(year, month, wanted)];
    return rule.monthEnd === 'lastDay' ? [dayNumber(year, month, length)] : [];
  });
};

const common = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.filter((day) => other.includes(day));

const daysOfMonth = (rule: Recurrence, first: CivilDay, year: number, month: number): readonly number[] => {
  const named = weekdaysWithin(rule, dayNumber(year, month, 1), daysInMonth(year, month));
  if (rule.monthDays.length === 0 && rule.weekdays.length > 0) return named;
  const numbered = numberedDays(rule, rule.monthDays.length === 0 ? [first.day] : rule.monthDays, year, month);
  return rule.weekdays.length === 0 ? numbered : common(numbered, named);
};

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const daysOfYear = (rule: Recurrence, first: CivilDay, year: number): readonly number[] => {
  if (rule.months.length > 0) return rule.months.flatMap((month) => daysOfMonth(rule, first, year, month));
  if (rule.weekdays.length === 0) {
    const months = rule.monthDays.length === 0 ? [first.month] : everyMonth;
    return months.flatMap((month) => daysOfMonth(rule, first, year, month));
  }
  const newYear = dayNumber(year, 1, 1);
  const named = weekdaysWithin(rule, newYear, dayNumber(year + 1, 1, 1) - newYear);
  if (rule.monthDays.length === 0) return named;
  return common(
    everyMonth.flatMap((month) => numberedDays(rule, rule.monthDays, year, month)),
    named,
  );
};

const daily = ({ interval }: Recurrence, first: number): Periods => ({
  of: (day) => Math.floor((day - first) / interval),
  start: (period) => first + period * interval,
  days: (period) => [first + period * interval],
});

const weekly = ({ interval, weekdays: named }: Recurrence, first: number): Periods => {
  const monday = first - weekdayOf(first);
  const places = named.length === 0 ? [weekdayOf(first)] : named.map(({ day }) => weekdays.indexOf(day));
  const offsets = sorted(places);
  const start = (period: number): number => monday + period * interval * 7;
  return {
    of: (day) => Math.floor((day - monday) / (interval * 7)),
    start,
    days: (period) => offsets.map((offset) => start(period) + offset),
  };
};

const monthly = (rule: Recurrence, first: number): Periods => {
  const civil = civilDay(first);
  const from = civil.year * 12 + civil.month - 1;
  const place = (period: number): readonly [number, number] => {
    const at = from + period * rule.interval;
    return [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  };
  return {
    of: (day) => {
      const { year, month } = civilDay(day);
      return Math.floor((year * 12 + month - 1 - from) / rule.interval);
    },
    start: (period) => dayNumber(...place(period), 1),
    days: (period) => sorted(daysOfMonth(rule, civil, ...place(period))),
  };
};

const yearly = (rule: Recurrence, first: number): Periods => {
  const civil = civilDay(first);
  return {
    of: (day) => Math.floor((civilDay(day).year - civil.year) / rule.interval),
    start: (period) => dayNumber(civil.year + period * rule.interval, 1, 1),
    days: (period) => sorted(daysOfYear(rule, civil, civil.year + period * rule.interval)),
  };
};

const makers = { daily, weekly, monthly, yearly } as const;

/** The days on which the frequency and its parts fall, from a day on; neither the end nor the exceptions are regarded. */
function* patternDays(rule: Recurrence, firstOn: string, from: number): Generator<number, void> {
  const first = numberOf(firstOn);
  const begin = Math.max(first, from);
  const periods = makers[rule.frequency](rule, first);
  let empty = 0;
  for (let period = Math.max(0, periods.of(begin)); empty <= emptyInARow; period += 1) {
    if (periods.start(period) > lastOfAll) return;
    const days = periods.days(period);
    empty = days.length === 0 ? empty + 1 : 0;
    for (const day of days) {
      if (day > lastOfAll) return;
      if (day >= begin) yield day;
    }
  }
}

/** The last day on which the rule may fall, by its end; a counted one is counted from the first date, exceptions included. */
const lastRuleDay = (rule: Recurrence, firstOn: string): number => {
  const { ends } = rule;
  if (ends.kind === 'never') return lastOfAll;
  if (ends.kind === 'until') return numberOf(ends.on);
  if (rule.frequency === 'daily') return numberOf(firstOn) + (ends.count - 1) * rule.interval;
  let left = ends.count;
  for (const day of patternDays(rule, firstOn, numberOf(firstOn))) {
    left -= 1;
    if (left === 0) return day;
  }
  return lastOfAll;
};

/** A rule with its first date, ready to be asked. */
export interface BoundRule {
  /** The last day that may be one of its days. */
  readonly last: number;
  /** Its days from a day on, end and exceptions regarded. */
  readonly from: (day: number) => Generator<number, void>;
  /** The first of its days from a day on; null = none. */
  readonly next: (day: number) => number | null;
}

/** Puts a rule and its first date together. */
export const bindRule = (rule: Recurrence, firstOn: string): BoundRule => {
  const last = lastRuleDay(rule, firstOn);
  const except = new Set(rule.except.map(numberOf));
  function* from(day: number): Generator<number, void> {
    for (const each of patternDays(rule, firstOn, day)) {
      if (each > last) return;
      if (!except.has(each)) yield each;
    }
  }
  return { last, from, next: (day) => from(day).next().value ?? null };
};
