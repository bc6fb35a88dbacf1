// Local days as plain text (`2026-11-22`): counting, weeks that begin on Monday, and how a day is written. No zone is asked.
import type { Language } from '../../../shared/model/bilingual.ts';

const dayMs = 86_400_000;
const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

const styles = {
  /** 11月22日周日 / Sun 22 Nov */
  short: { month: 'short', day: 'numeric', weekday: 'short' },
  /** 2026年11月22日星期日 / Sunday 22 November 2026 */
  long: { dateStyle: 'full' },
  /** 2026年11月22日 / 22 Nov 2026 */
  date: { dateStyle: 'medium' },
  /** 2026年11月22日周日 / Sun, 22 Nov 2026 */
  whole: { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
  /** 11月22日 / 22 Nov */
  day: { month: 'short', day: 'numeric' },
  /** 2026年11月 / November 2026 */
  month: { year: 'numeric', month: 'long' },
  /** 周日 / Sun */
  weekday: { weekday: 'short' },
  /** 星期日 / Sunday */
  weekdayLong: { weekday: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

const msOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(msOf(text)) && dayOf(msOf(text)) === text;

/** The day so many days later, or earlier. */
export const addDays = (day: string, count: number): string => dayOf(msOf(day) + count * dayMs);

/** Days from one to another. */
export const daysBetween = (from: string, until: string): number => Math.round((msOf(until) - msOf(from)) / dayMs);

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: string): number => (new Date(msOf(day)).getUTCDay() + 6) % 7;

/** The Monday of the week. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));

/** The seven days of the week of a day. */
export const weekOf = (day: string): readonly string[] => {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
};

/** The first day of the month so many months later, or earlier. */
export const addMonths = (day: string, count: number): string =>
  dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count, 1));

/** The same day of the month so many months later; where that month is shorter, its last day. */
export const sameDayOf = (day: string, months: number): string => {
  const first = addMonths(day, months);
  const last = addDays(addMonths(first, 1), -1);
  const same = addDays(first, Number(day.slice(8)) - 1);
  return same > last ? last : same;
};

/** The weeks that a month touches, with the days of the months beside it. */
export const weeksOfMonth = (day: string): readonly (readonly string[])[] => {
  const monday = mondayOf(addMonths(day, 0));
  const weeks = Math.ceil((daysBetween(monday, addMonths(day, 1)) || 1) / 7);
  return Array.from({ length: weeks }, (_, at) => weekOf(addDays(monday, at * 7)));
};

const formatOf = (language: Language, style: keyof typeof styles): Intl.DateTimeFormat => {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
};

/** A day as the language writes it. */
export const formatDay = (day: string, language: Language, style: keyof typeof styles): string =>
  formatOf(language, style).format(msOf(day));

/** A span of days, both ends included; the year is written once where both have the same. */
export const formatDays = (from: string, until: string, language: Language): string => {
  const isOneYear = from.slice(0, 4) === until.slice(0, 4);
  const first = formatDay(from, language, isOneYear && language === 'en' ? 'day' : 'date');
  const last = formatDay(until, language, isOneYear && language === 'zh' ? 'day' : 'date');
  return `${first} – ${last}`;
};

/** The day that this computer's clock shows. */
export const localToday = (now: Date = new Date()): string =>
  dayOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
