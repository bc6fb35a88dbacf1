// An iCalendar rule as one of ours, or why not in words: what fires by the second or hour is no work of a shop.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Weekday } from '../../../shared/place/openingHours.ts';
import { type Recurrence, recurrenceBounds } from '../../../shared/plan/recurrence.ts';

/** A rule, or the reason why there is none. */
export type ReadRule =
  | { readonly isRule: true; readonly rule: Recurrence }
  | { readonly isRule: false; readonly why: Bilingual };

const days: Readonly<Record<string, Weekday>> = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
};
const frequencies = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly' } as const;
const understood = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST']);

const refused = (zh: string, en: string): ReadRule => ({ isRule: false, why: { zh, en } });

type Parts = Readonly<Record<string, string>>;

const partsOf = (text: string): Parts =>
  Object.fromEntries(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
      }),
  );

/** Whole numbers of a list; null where one is none or lies outside. */
const numbersOf = (text: string | undefined, least: number, most: number): number[] | null => {
  if (text === undefined) return [];
  const numbers = text.split(',').map((each) => (/^[+-]?\d{1,5}$/.test(each) ? Number(each) : Number.NaN));
  return numbers.every((each) => each >= least && each <= most && each !== 0) ? [...new Set(numbers)] : null;
};

const weekdaysOf = (text: string | undefined): Recurrence['weekdays'] | null => {
  if (text === undefined) return [];
  const named = text.split(',').map((each) => {
    const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each) ?? [];
    const day = days[name];
    return day === undefined ? null : { day, nth: nth === '' ? null : Number(nth) };
  });
  if (named.length > 77 || named.some((each) => each === null || each.nth === 0 || Math.abs(each.nth ?? 1) > 5))
    return null;
  return named.filter((each) => each !== null);
};

const endsOf = (parts: Parts): Recurrence['ends'] | null => {
  const { COUNT: count, UNTIL: until } = parts;
  if (count !== undefined) {
    const number = Number(count);
    if (!/^\d{1,9}$/.test(count) || number === 0) return null;
    // More than can ever lie within the time that is looked at.
    return number > recurrenceBounds.count ? { kind: 'never' } : { kind: 'count', count: number };
  }
  if (until === undefined) return { kind: 'never' };
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(until) ?? [];
  const on = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return day === undefined || Number.isNaN(Date.parse(on)) ? null : { kind: 'until', on };
};

const tooOften = refused(
  '这条规则每秒、每分或每小时重复，不是店里的一项任务',
  'This rule repeats every second, minute or hour; that is no work of a shop',
);
const notUnderstood = (what: string): ReadRule =>
  refused(`这条重复规则看不懂（${what}）`, `This rule of repetition is not understood (${what})`);

const clean = (text: string): string => text.replace(/[^\w=;,+-]/g, '').slice(0, 40);

/** Every day that is one of these weekdays is every week on these weekdays. */
const frequencyOf = (parts: Parts): Recurrence['frequency'] | null => {
  const { FREQ: named = '' } = parts;
  const known = Object.hasOwn(frequencies, named) ? frequencies[named as keyof typeof frequencies] : undefined;
  if (known === undefined) return null;
  const isByWeekday = known === 'daily' && parts['BYDAY'] !== undefined && (parts['INTERVAL'] ?? '1') === '1';
  return isByWeekday ? 'weekly' : known;
};

/** All fields of the rule; null where one of them is broken. */
const fieldsOf = (parts: Parts, frequency: Recurrence['frequency']): Recurrence | null => {
  const interval = numbersOf(parts['INTERVAL'] ?? '1', 1, recurrenceBounds.interval)?.[0];
  const monthDays = numbersOf(parts['BYMONTHDAY'], -31, 31);
  const months = numbersOf(parts['BYMONTH'], 1, 12);
  const weekdays = weekdaysOf(parts['BYDAY']);
  const ends = endsOf(parts);
  if (interval === undefined || monthDays === null || months === null || weekdays === null || ends === null)
    return null;
  return { frequency, interval, weekdays, monthDays, months, monthEnd: 'skip', ends, except: [] };
};

/** Parts that our rules do not have together. */
const isMixed = ({ frequency, interval, weekdays, monthDays, months }: Recurrence, weekStart: string): boolean => {
  if (frequency === 'monthly') return months.length > 0;
  if (frequency === 'yearly') return false;
  if (monthDays.length > 0 || months.length > 0) return true;
  if (frequency === 'daily') return weekdays.length > 0;
  return weekdays.some(({ nth }) => nth !== null) || (interval > 1 && weekStart !== 'MO');
};

/** What our rules have no words for; null = nothing. */
const strangePart = (parts: Parts): ReadRule | null => {
  const strange = Object.keys(parts).find((part) => !understood.has(part));
  if (strange === undefined) return null;
  const isTooOften = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].includes(strange);
  return isTooOften ? tooOften : notUnderstood(clean(`${strange}=${parts[strange] ?? ''}`));
};

/** Reads the value of an RRULE. */
export const readRule = (text: string): ReadRule => {
  const parts = partsOf(text);
  const { FREQ: named = '' } = parts;
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(named)) return tooOften;
  const frequency = frequencyOf(parts);
  if (frequency === null) return notUnderstood(clean(`FREQ=${named}`));
  const strange = strangePart(parts);
  if (strange !== null) return strange;
  const rule = fieldsOf(parts, frequency);
  if (rule === null || isMixed(rule, parts['WKST'] ?? 'MO')) return notUnderstood(clean(text));
  return { isRule: true, rule };
};
