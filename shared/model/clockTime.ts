// A day, and a moment as the clock of this computer showed it, in words of both languages, for sentences that are made without a window.
import type { Bilingual } from './bilingual.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

const written = (year: number, month: number, day: number): Bilingual => ({
  zh: `${String(year)}年${String(month)}月${String(day)}日`,
  en: `${String(day)} ${monthNames[month - 1] ?? ''} ${String(year)}`,
});

/** A day such as `2026-11-23`; what is no day stays as it is. */
export const dayWords = (day: string): Bilingual =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? written(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
    : { zh: day, en: day };

/** An ISO time, to the minute; what is no time stays as it is. */
export const clockTime = (at: string): Bilingual => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return { zh: at, en: at };
  const day = written(time.getFullYear(), time.getMonth() + 1, time.getDate());
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return { zh: `${day.zh} ${clock}`, en: `${day.en}, ${clock}` };
};
