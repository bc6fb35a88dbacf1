// Dates of a rule by trying every day one after the other, as slowly and plainly as can be; the reference for the fast ones.
import { weekdays } from '../../shared/place/openingHours.ts';
import type { NonWorkingRule, Occurrence, Recurrence } from '../../shared/plan/recurrence.ts';

const msOfDay = 86_400_000;
const at = (on: string): Date => new Date(`${on}T00:00:00.000Z`);
const text = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The day so many days later. */
export const later = (on: string, days: number): string => text(new Date(at(on).getTime() + days * msOfDay));

const lengthOfMonth = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
const weekdayName = (day: Date) => weekdays[(day.getUTCDay() + 6) % 7];
const mondayOf = (day: Date): number => day.getTime() - ((day.getUTCDay() + 6) % 7) * msOfDay;
const monthsOf = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth();

/** Whether it is the nth one of its weekday, counted from either end of a span. */
const isNth = (place: number, length: number, nth: number | null): boolean =>
  nth === null || (nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth);

const fitsWeekday = (rule: Recurrence, day: Date, place: number, length: number): boolean =>
  rule.weekdays.some((wanted) => wanted.day === weekdayName(day) && isNth(place, length, wanted.nth));

const fitsNumber = (rule: Recurrence, day: Date, numbers: readonly number[]): boolean => {
  const place = day.getUTCDate();
  const length = lengthOfMonth(day);
  return numbers.some(
    (wanted) =>
      wanted === place ||
      wanted === place - length - 1 ||
      (rule.monthEnd === 'lastDay' && wanted > length && place === length),
  );
};

const fitsMonth = (rule: Recurrence, first: Date, day: Date): boolean => {
  const byWeekday = fitsWeekday(rule, day, day.getUTCDate(), lengthOfMonth(day));
  if (rule.monthDays.length > 0) {
    return fitsNumber(rule, day, rule.monthDays) && (rule.weekdays.length === 0 || byWeekday);
  }
  return rule.weekdays.length > 0 ? byWeekday : fitsNumber(rule, day, [first.getUTCDate()]);
};

const fitsYear = (rule: Recurrence, first: Date, day: Date): boolean => {
  if (rule.months.length > 0) return rule.months.includes(day.getUTCMonth() + 1) && fitsMonth(rule, first, day);
  if (rule.weekdays.length === 0) {
    return (rule.monthDays.length > 0 || day.getUTCMonth() === first.getUTCMonth()) && fitsMonth(rule, first, day);
  }
  const newYear = Date.UTC(day.getUTCFullYear(), 0, 1);
  const place = (day.getTime() - newYear) / msOfDay + 1;
  const length = (Date.UTC(day.getUTCFullYear() + 1, 0, 1) - newYear) / msOfDay;
  const byNumber = rule.monthDays.length === 0 || fitsNumber(rule, day, rule.monthDays);
  return fitsWeekday(rule, day, place, length) && byNumber;
};

const isInTurn = (distance: number, interval: number): boolean => distance % interval === 0;

const fits = (rule: Recurrence, first: Date, day: Date): boolean => {
  switch (rule.frequency) {
    case 'daily':
      return isInTurn((day.getTime() - first.getTime()) / msOfDay, rule.interval);
    case 'weekly': {
      const names = rule.weekdays.length === 0 ? [weekdayName(first)] : rule.weekdays.map((each) => each.day);
      return (
        isInTurn((mondayOf(day) - mondayOf(first)) / (7 * msOfDay), rule.interval) && names.includes(weekdayName(day))
      );
    }
    case 'monthly':
      return isInTurn(monthsOf(day) - monthsOf(first), rule.interval) && fitsMonth(rule, first, day);
    case 'yearly':
      return isInTurn(day.getUTCFullYear() - first.getUTCFullYear(), rule.interval) && fitsYear(rule, first, day);
  }
};

/** Every day of the rule up to a day, end and exceptions regarded. */
export const slowRuleDays = (rule: Recurrence, firstOn: string, until: string): readonly string[] => {
  const days: string[] = [];
  let left = rule.ends.kind === 'count' ? rule.ends.count : Number.POSITIVE_INFINITY;
  const last = rule.ends.kind === 'until' && rule.ends.on < until ? rule.ends.on : until;
  for (let on = firstOn; on <= last && left > 0; on = later(on, 1)) {
    if (!fits(rule, at(firstOn), at(on))) continue;
    left -= 1;
    if (!rule.except.includes(on)) days.push(on);
  }
  return days;
};

const movedDay = (on: string, nonWorking: NonWorkingRule, works: (on: string) => boolean): string | null => {
  if (nonWorking === 'stay' || works(on)) return on;
  if (nonWorking === 'skip') return null;
  let moved = on;
  while (!works(moved)) moved = later(moved, nonWorking === 'next' ? 1 : -1);
  return moved;
};

/** Every date of the rule whose day lies up to `until`, moved by the days that are worked. */
export const slowDates = (
  rule: Recurrence,
  firstOn: string,
  by: { readonly until: string; readonly nonWorking: NonWorkingRule; readonly works: (on: string) => boolean },
): readonly Occurrence[] => {
  const dates: Occurrence[] = [];
  // What is moved onto the same day is done once, by the day of the rule that is nearest to it.
  for (const on of slowRuleDays(rule, firstOn, later(by.until, 40))) {
    const dueOn = movedDay(on, by.nonWorking, by.works);
    if (dueOn === null) continue;
    const last = dates.at(-1);
    if (last?.dueOn !== dueOn) dates.push({ on, dueOn });
    else if (by.nonWorking === 'next') dates.splice(-1, 1, { on, dueOn });
  }
  return dates.filter(({ on }) => on <= by.until);
};
