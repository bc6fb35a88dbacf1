// A moment as the clock of this computer showed it, in words of both languages, for sentences that are made without a window.
import type { Bilingual } from './bilingual.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** An ISO time, to the minute; what is no time stays as it is. */
export const clockTime = (at: string): Bilingual => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return { zh: at, en: at };
  const [year, month, day] = [time.getFullYear(), time.getMonth(), time.getDate()];
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return {
    zh: `${String(year)}年${String(month + 1)}月${String(day)}日 ${clock}`,
    en: `${String(day)} ${monthNames[month] ?? ''} ${String(year)}, ${clock}`,
  };
};
