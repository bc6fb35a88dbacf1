// A stored value as a person reads it: the metric's decimals and unit in the chosen language's number style.
import type { Language } from '../model/bilingual.ts';
import type { MetricKey } from './catalogue.ts';
import { metrics } from './catalogue.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

const durationWords: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  zh: ['天', '小时', '分', '秒'],
  en: ['d', 'h', 'min', 's'],
};

/** Seconds as the two largest parts, such as `2 h 5 min`; the sign is kept. */
export const formatSeconds = (seconds: number, language: Language): string => {
  const words = durationWords[language];
  const whole = Math.round(Math.abs(seconds));
  const parts = [
    Math.floor(whole / 86_400),
    Math.floor((whole % 86_400) / 3600),
    Math.floor((whole % 3600) / 60),
    whole % 60,
  ];
  const first = Math.max(
    0,
    parts.findIndex((part) => part > 0),
  );
  const start = whole === 0 ? 3 : first;
  const shown = [start, start + 1].filter((index) => index === start || (parts[index] ?? 0) > 0);
  const text = shown.map((index) => `${String(parts[index] ?? 0)} ${words[index] ?? ''}`).join(' ');
  return seconds < 0 && whole > 0 ? `−${text}` : text;
};

// Making a formatter takes a hundred times as long as using one, and a check of a hundred terminals uses thousands.
const formatters = new Map<string, Intl.NumberFormat>();
const formatterOf = (language: Language, decimals: number): Intl.NumberFormat => {
  const key = `${language} ${String(decimals)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
};

/** The value with unit, for example `3.12 V`, `36.4 °C`, `3 h 2 min`. */
export const formatMetric = (metric: MetricKey, value: number, language: Language): string => {
  const { unit, decimals } = metrics[metric];
  if (unit === 's') return formatSeconds(value, language);
  const digits = formatterOf(language, decimals).format(value);
  return unit === '' ? digits : `${digits} ${unit === 'd' ? durationWords[language][0] : unit}`;
};
