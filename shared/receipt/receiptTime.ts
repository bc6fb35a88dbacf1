// Dates and times as slips print them: local time of the terminal, no zone.
import type { ReceiptConfidence } from './receiptSchema.ts';

/** What was read; either half may be missing. `spans` = the places of the text that it came from. */
export interface Moment {
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** `HH:mm:ss` */
  readonly time: string | null;
  readonly confidence: ReceiptConfidence;
  readonly spans: readonly (readonly [from: number, end: number])[];
}

/** Date and time as one text, or the date alone; null without a date. */
export const wholeMoment = ({ date, time }: Pick<Moment, 'date' | 'time'>): string | null => {
  if (date === null) return null;
  return time === null ? date : `${date}T${time}`;
};

const months: readonly string[] = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const monthName = months.join('|');

const two = (value: number): string => String(value).padStart(2, '0');

/** A date that exists; null otherwise. Years from 2000 to 2099. */
const dateOf = (year: number, month: number, day: number): string | null => {
  const whole = year < 100 ? year + 2000 : year;
  if (whole < 2000 || whole > 2099 || month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(whole, month, 0)).getUTCDate();
  return day > days ? null : `${whole}-${two(month)}-${two(day)}`;
};

const timeOf = (hour: number, minute: number, second: number): string | null =>
  hour < 24 && minute < 60 && second < 60 ? `${two(hour)}:${two(minute)}:${two(second)}` : null;

interface Dated {
  readonly date: string;
  readonly confidence: ReceiptConfidence;
}

type Reader = (parts: readonly number[], names: readonly string[], year: number | null) => Dated | null;

const sure = (date: string | null, confidence: ReceiptConfidence = 'high'): Dated | null =>
  date === null ? null : { date, confidence };

/** Day and month in either order: sure only where one of the two cannot be a month. */
const dayMonthYear: Reader = ([first = 0, second = 0, year = 0]) => {
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return sure(dayFirst, 'low');
  return sure(dayFirst ?? monthFirst, 'medium');
};

/** Two figures for the year, at either end: sure only where one reading is possible, or one is of this year. */
const shortYear: Reader = ([first = 0, month = 0, last = 0], _names, thisYear) => {
  const asYear = (figures: number): number => (figures >= 20 && figures < 40 ? figures : -1);
  const yearFirst = dateOf(asYear(first), month, last);
  const yearLast = dateOf(asYear(last), month, first);
  if (yearFirst === null || yearLast === null) return sure(yearFirst ?? yearLast, 'medium');
  const ofThisYear = [yearFirst, yearLast].filter((date) => date.startsWith(String(thisYear)));
  return ofThisYear.length === 1 ? sure(ofThisYear[0] ?? null, 'medium') : sure(yearFirst, 'low');
};

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toUpperCase()) + 1;

/** Forms of a date, surest first. */
const dateForms: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<![0-9])(20[0-9]{2}) ?[-/.年] ?([0-9]{1,2}) ?[-/.月] ?([0-9]{1,2}) ?日?(?![0-9])/,
    ([y = 0, m = 0, d = 0]) => sure(dateOf(y, m, d)),
  ],
  [
    /(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?=$|[^0-9]|[0-2][0-9][0-5][0-9](?:[0-5][0-9])?(?![0-9]))/,
    ([y = 0, m = 0, d = 0]) => sure(dateOf(y, m, d)),
  ],
  [
    new RegExp(
      `(?<![0-9A-Z])([0-9]{1,2})[ -/.]{0,2}(${monthName})[A-Z]{0,6}[ ,.'/-]{0,3}(20[0-9]{2}|[0-9]{2})(?![0-9:])`,
      'i',
    ),
    (parts, [name = '']) => sure(dateOf(parts[1] ?? 0, monthNumber(name), parts[0] ?? 0)),
  ],
  [
    new RegExp(
      `(?<![A-Z])(${monthName})[A-Z]{0,6}[ .-]{0,2}([0-9]{1,2})[ ,.'/-]{1,3}(20[0-9]{2}|[0-9]{2})(?![0-9:])`,
      'i',
    ),
    (parts, [name = '']) => sure(dateOf(parts[1] ?? 0, monthNumber(name), parts[0] ?? 0)),
  ],
  [/(?<![0-9])([0-9]{1,2})[-/.]([0-9]{1,2})[-/.](20[0-9]{2})(?![0-9])/, dayMonthYear],
  [/(?<![0-9])([0-3][0-9])[-/.]([01][0-9])[-/.]([0-3][0-9])(?![0-9])/, shortYear],
  // Without a year: the last such day that is not after today.
  [
    /(?<![0-9:.])([01]?[0-9]) ?[-/月] ?([0-3]?[0-9]) ?日?(?![0-9./-])/,
    ([m = 0, d = 0], _names, year) => (year === null ? null : sure(dateOf(year, m, d), 'low')),
  ],
];

/** Forms that are a date only where the label says so. */
const bareDateForms: readonly (readonly [RegExp, Reader])[] = [
  [
    /^([01][0-9])([0-3][0-9])(?![0-9])/,
    ([m = 0, d = 0], _names, year) => (year === null ? null : sure(dateOf(year, m, d), 'low')),
  ],
  [/^(2[0-9])([01][0-9])([0-3][0-9])(?![0-9])/, ([y = 0, m = 0, d = 0]) => sure(dateOf(y, m, d), 'low')],
];

const clockForms: readonly RegExp[] = [
  /(?:(?<=[0-9 ])T ?|(?:上午|下午|中午|晚上|凌晨) ?)?(?<![0-9])([0-2]?[0-9]) ?: ?([0-5][0-9])(?: ?: ?([0-5][0-9]))?(?![0-9])(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:?[0-9]{2}(?![0-9:]))?/,
  /(?<![0-9])([0-2]?[0-9]) ?[时時点] ?([0-5]?[0-9]) ?分(?: ?([0-5]?[0-9]) ?秒)?/,
];
/** Digits without marks: behind a date, or alone behind a label. */
const bareClock = /^[ T]{0,3}([0-2][0-9])([0-5][0-9])([0-5][0-9])?(?![0-9])/;

const numbersIn = (match: RegExpExecArray): number[] =>
  match
    .slice(1)
    .flatMap((group: string | undefined) => (group !== undefined && /^[0-9]+$/.test(group) ? [Number(group)] : []));
const namesIn = (match: RegExpExecArray): string[] =>
  match.slice(1).filter((group: string | undefined) => group !== undefined && /^[A-Z]/i.test(group));

const pmShift = (hour: number, after: string): number => {
  const half = /^ ?([AP])\.?M/i.exec(after)?.[1]?.toUpperCase();
  if (half === 'P') return hour < 12 ? hour + 12 : hour;
  return half === 'A' && hour === 12 ? 0 : hour;
};

/** A time with marks anywhere in the text. */
const readClock = (text: string): { readonly time: string; readonly at: number; readonly length: number } | null => {
  for (const form of clockForms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [hour = 0, minute = 0, second = 0] = numbersIn(match);
    const shifted = /^(?:下午|晚上)/.test(match[0])
      ? pmShift(hour, 'PM')
      : pmShift(hour, text.slice(match.index + match[0].length));
    const time = timeOf(shifted, minute, second);
    if (time !== null) return { time, at: match.index, length: match[0].length };
  }
  return null;
};

interface DateFound extends Dated {
  readonly at: number;
  readonly length: number;
}

const readDate = (
  text: string,
  forms: readonly (readonly [RegExp, Reader])[],
  today: string | null,
): DateFound | null => {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const year = today === null ? null : Number(today.slice(0, 4));
    let dated = read(numbersIn(match), namesIn(match), year);
    if (dated !== null && dated.confidence === 'low' && today !== null && year !== null && dated.date > today) {
      dated = read(numbersIn(match), namesIn(match), year - 1) ?? dated;
    }
    if (dated !== null) return { ...dated, at: match.index, length: match[0].length };
  }
  return null;
};

type Span = Moment['spans'][number];

/** Digits without marks behind a date, or alone. */
const readBareClock = (text: string, from: number): { readonly time: string; readonly span: Span } | null => {
  const bare = bareClock.exec(text.slice(from));
  if (bare === null) return null;
  const [hour = 99, minute = 0, second = 0] = numbersIn(bare);
  const time = timeOf(hour, minute, second);
  return time === null ? null : { time, span: [from, from + bare[0].length] };
};

/** A time with marks, anywhere but in the date. */
const readMarkedClock = (
  text: string,
  date: DateFound | null,
): { readonly time: string; readonly span: Span } | null => {
  const without =
    date === null ? text : text.slice(0, date.at) + ' '.repeat(date.length) + text.slice(date.at + date.length);
  const clock = readClock(without);
  if (clock === null) return null;
  const end = clock.at + clock.length;
  const half = /^ ?[AP]\.?M\.?/i.exec(without.slice(end))?.[0].length ?? 0;
  return { time: clock.time, span: [clock.at, end + half] };
};

/**
 * The first date and the first time of a text. `isLabelled` also takes digits without marks (1122, 091200); `today`
 * (`YYYY-MM-DD`) gives a date without a year its year.
 */
export const readMoment = (text: string, isLabelled: boolean, today: string | null): Moment | null => {
  const found = readDate(text, isLabelled ? [...dateForms, ...bareDateForms] : dateForms, today);
  const marked = readMarkedClock(text, found);
  const mayBeBare = marked === null && (found !== null || isLabelled);
  const bare = mayBeBare ? readBareClock(text, found === null ? 0 : found.at + found.length) : null;
  const clock = marked ?? bare;
  if (found === null && clock === null) return null;
  const dateSpan: Span[] = found === null ? [] : [[found.at, found.at + found.length]];
  return {
    date: found?.date ?? null,
    time: clock?.time ?? null,
    confidence: found?.confidence ?? (marked === null ? 'medium' : 'high'),
    spans: clock === null ? dateSpan : [...dateSpan, clock.span],
  };
};
