// A rule of recurrence in words, in both languages. Pure.
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Weekday } from '../../shared/place/openingHours.ts';
import type { NonWorkingRule, Recurrence } from '../../shared/plan/recurrence.ts';
import { civilDay, daysInMonth, numberOf, weekdayOf } from './dayNumber.ts';

const weekdayWords: Readonly<Record<Weekday, Bilingual>> = {
  mon: { zh: '周一', en: 'Monday' },
  tue: { zh: '周二', en: 'Tuesday' },
  wed: { zh: '周三', en: 'Wednesday' },
  thu: { zh: '周四', en: 'Thursday' },
  fri: { zh: '周五', en: 'Friday' },
  sat: { zh: '周六', en: 'Saturday' },
  sun: { zh: '周日', en: 'Sunday' },
};
const weekdayOrder = Object.keys(weekdayWords) as Weekday[];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ordinal = (value: number): string => {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${String(value)}${tail}`;
};

/** Several words as one list. */
export const listed = (items: readonly Bilingual[]): Bilingual => ({
  zh: items.map(({ zh }) => zh).join('、'),
  en:
    items.length < 2
      ? (items[0]?.en ?? '')
      : `${items
          .slice(0, -1)
          .map(({ en }) => en)
          .join(', ')} and ${items.at(-1)?.en ?? ''}`,
});

const nthWords = (nth: number): Bilingual => {
  if (nth === -1) return { zh: '最后一个', en: 'last' };
  if (nth < 0) return { zh: `倒数第 ${String(-nth)} 个`, en: `${ordinal(-nth)} last` };
  return { zh: `第 ${String(nth)} 个`, en: ordinal(nth) };
};

const weekdayItem = ({ day, nth }: Recurrence['weekdays'][number]): Bilingual => {
  const name = weekdayWords[day];
  if (nth === null) return { zh: `每个${name.zh}`, en: `every ${name.en}` };
  const place = nthWords(nth);
  return { zh: `${place.zh}${name.zh}`, en: `the ${place.en} ${name.en}` };
};

const dayItem = (day: number): Bilingual => {
  if (day === -1) return { zh: '最后一天', en: 'the last day' };
  if (day < 0) return { zh: `倒数第 ${String(-day)} 天`, en: `the ${ordinal(-day)} last day` };
  return { zh: `${String(day)} 日`, en: `the ${ordinal(day)}` };
};

const byWeek = (one: { readonly day: Weekday }, other: { readonly day: Weekday }): number =>
  weekdayOrder.indexOf(one.day) - weekdayOrder.indexOf(other.day);

const everyWords = (interval: number, unit: Bilingual): Bilingual =>
  interval === 1
    ? { zh: `每${unit.zh}`, en: `every ${unit.en}` }
    : {
        zh: `每 ${String(interval)} 个${unit.zh}`.replace('个天', '天').replace('个年', '年').replace('个周', '周'),
        en: `every ${String(interval)} ${unit.en}s`,
      };

/** The days within a month; null = none are named. */
const daysWithin = ({ weekdays, monthDays }: Recurrence): Bilingual | null => {
  const named = weekdays.length === 0 ? null : listed([...weekdays].sort(byWeek).map(weekdayItem));
  const numbered = monthDays.length === 0 ? null : listed([...monthDays].sort(order).map(dayItem));
  if (named === null || numbered === null) return named ?? numbered;
  return {
    zh: `${numbered.zh}，且须为${named.zh.replace(/每个/g, '')}`,
    en: `${numbered.en}, only if it is ${named.en.replace(/every /g, 'a ')}`,
  };
};

// 1, 15, −1: the days from the end stand last.
const order = (one: number, other: number): number => (one < 0 ? one + 100 : one) - (other < 0 ? other + 100 : other);

// “每月 15 日”, but “每月的最后一天” and “每 3 个月的 15 日”.
const joined = (one: string, other: string): string => {
  const space = /^\d/.test(other) ? ' ' : '';
  return space !== '' && !/个月$|年$|、/.test(one) ? `${one} ${other}` : `${one}的${space}${other}`;
};

const weeklyWords = (rule: Recurrence, first: number): Bilingual => {
  const fallback = weekdayOrder[weekdayOf(first)] ?? 'mon';
  const days = rule.weekdays.length === 0 ? [{ day: fallback }] : [...rule.weekdays].sort(byWeek);
  const names = listed(days.map(({ day }) => weekdayWords[day]));
  const every = everyWords(rule.interval, { zh: '周', en: 'week' });
  if (rule.interval === 1) return { zh: `每${names.zh}`, en: `every ${names.en}` };
  return { zh: `${every.zh}的${names.zh}`, en: `${every.en} on ${names.en}` };
};

const monthlyWords = (rule: Recurrence, first: number): Bilingual => {
  const days = daysWithin(rule) ?? dayItem(civilDay(first).day);
  const every = everyWords(rule.interval, { zh: '月', en: 'month' });
  return { zh: joined(every.zh, days.zh), en: `${every.en} on ${days.en}` };
};

const yearlyWords = (rule: Recurrence, first: number): Bilingual => {
  const every = everyWords(rule.interval, { zh: '年', en: 'year' });
  const { month, day } = civilDay(first);
  const isPlain = rule.months.length === 0 && rule.weekdays.length === 0 && rule.monthDays.length === 0;
  const months = rule.months.length > 0 ? [...rule.months].sort((one, other) => one - other) : isPlain ? [month] : [];
  const names = listed(months.map((each) => ({ zh: `${String(each)} 月`, en: monthNames[each - 1] ?? '' })));
  const days = daysWithin(rule) ?? dayItem(day);
  if (months.length === 0) return { zh: joined(every.zh, days.zh), en: `${every.en} on ${days.en}` };
  return { zh: joined(`${every.zh} ${names.zh}`, days.zh), en: `${every.en} in ${names.en} on ${days.en}` };
};

const dailyWords = ({ interval }: Recurrence): Bilingual => everyWords(interval, { zh: '天', en: 'day' });

const makers = { daily: dailyWords, weekly: weeklyWords, monthly: monthlyWords, yearly: yearlyWords } as const;

/** How often, and on which days: “每 3 个月的最后一个周五”. */
export const patternWords = (rule: Recurrence, firstOn: string): Bilingual =>
  makers[rule.frequency](rule, numberOf(firstOn));

const shortestOf = (rule: Recurrence, firstOn: string): number => {
  if (rule.frequency !== 'yearly') return 28;
  const months = rule.months.length > 0 ? rule.months : [civilDay(numberOf(firstOn)).month];
  // Of no leap year.
  return Math.min(...months.map((month) => daysInMonth(2027, month)));
};

const isShortOfDays = (rule: Recurrence, firstOn: string): boolean => {
  if (rule.frequency === 'daily' || rule.frequency === 'weekly') return false;
  const own = rule.weekdays.length > 0 ? [] : [civilDay(numberOf(firstOn)).day];
  const days = rule.monthDays.length > 0 ? rule.monthDays : own;
  return days.some((day) => day > shortestOf(rule, firstOn));
};

/** What happens in a month that is too short; null = it cannot happen. */
export const monthEndWords = (rule: Recurrence, firstOn: string): Bilingual | null => {
  if (!isShortOfDays(rule, firstOn)) return null;
  return rule.monthEnd === 'lastDay'
    ? { zh: '当月没有这一天时，改在当月最后一天', en: 'in a month without that day on its last day' }
    : { zh: '当月没有这一天时，跳过这个月', en: 'a month without that day is left out' };
};

/** When it is over; null = never. */
export const endWords = ({ ends }: Recurrence): Bilingual | null => {
  if (ends.kind === 'never') return null;
  if (ends.kind === 'until') return { zh: `到 ${ends.on} 为止`, en: `until ${ends.on}` };
  return ends.count === 1
    ? { zh: '只有 1 次', en: 'only once' }
    : { zh: `一共 ${String(ends.count)} 次`, en: `${String(ends.count)} times in all` };
};

/** Which days are left out; null = none. */
export const exceptWords = ({ except }: Recurrence): Bilingual | null => {
  if (except.length === 0) return null;
  if (except.length > 3)
    return { zh: `另有 ${String(except.length)} 天除外`, en: `except on ${String(except.length)} days` };
  const days = listed(except.map((on) => ({ zh: on, en: on })));
  return { zh: `${days.zh} 除外`, en: `except on ${days.en}` };
};

/** Where a date goes on which the shop does not work. */
export const nonWorkingWords: Readonly<Record<NonWorkingRule, Bilingual>> = {
  stay: { zh: '遇休息日照常', en: 'also on days off' },
  next: { zh: '遇休息日顺延到下一个工作日', en: 'on a day off moved to the next working day' },
  previous: { zh: '遇休息日提前到上一个工作日', en: 'on a day off moved to the working day before' },
  skip: { zh: '遇休息日就不做', en: 'left out on a day off' },
};
