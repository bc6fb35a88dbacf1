// A rule of recurrence as iCalendar has it (RFC 5545 §3.3.10); what iCalendar cannot say is not tried.
import type { Weekday } from '../../../shared/place/openingHours.ts';
import type { Recurrence } from '../../../shared/plan/recurrence.ts';

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
};

/** Every month has so many days. */
const surelyThere = 28;

const byDay = (rule: Recurrence): string =>
  `BYDAY=${rule.weekdays.map(({ day, nth }) => `${nth === null ? '' : String(nth)}${dayNames[day]}`).join(',')}`;

/** Days of a month; null where one that is too late for a short month is to be its last day and others are named too. */
const byMonthDay = (rule: Recurrence, days: readonly number[], isOneMonth: boolean): readonly string[] | null => {
  const late = days.filter((day) => day > surelyThere);
  if (late.length === 0 || rule.monthEnd === 'skip') return [`BYMONTHDAY=${days.join(',')}`];
  const [only] = days;
  if (only === undefined || days.length > 1 || !isOneMonth) return null;
  // The last of those that the month has.
  const upTo = Array.from({ length: only - surelyThere + 1 }, (_, at) => surelyThere + at);
  return [`BYMONTHDAY=${upTo.join(',')}`, 'BYSETPOS=-1'];
};

const isMonthOfFirst = ({ frequency, weekdays, monthDays, months }: Recurrence): boolean =>
  frequency === 'yearly' && months.length === 0 && monthDays.length === 0 && weekdays.length === 0;

/** Months of a yearly rule; without any part it is the month of the first date. */
const monthsOf = (rule: Recurrence, firstOn: string): readonly number[] => {
  if (rule.frequency !== 'yearly') return [];
  return isMonthOfFirst(rule) ? [Number(firstOn.slice(5, 7))] : rule.months;
};

const monthly = (rule: Recurrence, firstOn: string): readonly string[] | null => {
  const { weekdays, monthDays } = rule;
  // An nth weekday beside every one of them, or one that also has to be a certain day of the month, is read differently by
  // different programs.
  const hasNth = weekdays.some(({ nth }) => nth !== null);
  if (hasNth && (monthDays.length > 0 || weekdays.some(({ nth }) => nth === null))) return null;
  const months = monthsOf(rule, firstOn);
  const month = months.length === 0 ? [] : [`BYMONTH=${months.join(',')}`];
  const named = weekdays.length === 0 ? [] : [byDay(rule)];
  if (monthDays.length === 0 && weekdays.length > 0) return [...month, ...named];
  const days = monthDays.length > 0 ? monthDays : [Number(firstOn.slice(8, 10))];
  const isOneMonth = weekdays.length === 0 && (rule.frequency === 'monthly' || months.length === 1);
  const numbered = byMonthDay(rule, days, isOneMonth);
  return numbered === null ? null : [...month, ...numbered, ...named];
};

const parts = (rule: Recurrence, firstOn: string): readonly string[] | null => {
  if (rule.frequency === 'daily') return [];
  if (rule.frequency === 'weekly') return rule.weekdays.length === 0 ? [] : [byDay(rule)];
  return monthly(rule, firstOn);
};

/**
 * The rule as text, null where single events say it better. `firstOn` = the day from which the rule is counted;
 * `untilText` gives the last moment of a day as RFC 5545 wants it beside the start.
 */
export const ruleText = (rule: Recurrence, firstOn: string, untilText: (on: string) => string): string | null => {
  const named = parts(rule, firstOn);
  if (named === null) return null;
  const { frequency, interval, ends } = rule;
  return [
    `FREQ=${frequency.toUpperCase()}`,
    ...(interval === 1 ? [] : [`INTERVAL=${String(interval)}`]),
    ...named,
    ...(frequency === 'weekly' ? ['WKST=MO'] : []),
    ...(ends.kind === 'count' ? [`COUNT=${String(ends.count)}`] : []),
    ...(ends.kind === 'until' ? [`UNTIL=${untilText(ends.on)}`] : []),
  ].join(';');
};
