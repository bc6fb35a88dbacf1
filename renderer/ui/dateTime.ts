// Dates and times in the computer's own zone, written as the language writes them.
import type { Language } from '../../shared/model/bilingual.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

const styles = {
  date: { dateStyle: 'medium' },
  time: { timeStyle: 'medium' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  exact: { dateStyle: 'long', timeStyle: 'medium' },
  short: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  hour: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { month: 'numeric', day: 'numeric' },
  month: { year: 'numeric', month: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO time or ms since 1970 in one of our styles; `exact` names the second and is for tooltips and records. */
export const formatTime = (at: string | number, language: Language, style: keyof typeof styles): string => {
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], styles[style]);
  formats.set(key, format);
  return format.format(new Date(at));
};
