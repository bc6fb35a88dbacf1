// What was there before and after, as lines that a person reads.
import { isMoment, nameWords, valueWords } from '../../../shared/log/changedWords.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { Changed } from '../../../shared/model/logEntry.ts';

const nothing = '–';

/** How a paper is read: its language, and a moment in UTC on the local clock. */
export interface PaperReader {
  readonly language: Language;
  readonly time: (utc: string) => string;
}

const yes = { zh: '是', en: 'yes' } as const;
const no = { zh: '否', en: 'no' } as const;
// Rules and lists of parts are no words; whoever wants them finds them in the entries that the paper carries.
const inside = { zh: '（内容见附带的日志条目）', en: '(in the entries that this paper carries)' } as const;

const textOf = (name: string | null, value: string, { language, time }: PaperReader): string => {
  if (isMoment(value)) return time(value);
  if (/^[[{].*["[{]/s.test(value)) return inside[language];
  return valueWords(name, value)?.[language] ?? value;
};

const wordOf = (name: string | null, value: unknown, reader: PaperReader): string => {
  const { language } = reader;
  if (value === null || value === undefined || value === '') return nothing;
  if (Array.isArray(value))
    return value.length === 0
      ? nothing
      : value.map((part) => textOf(name, String(part), reader)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'string') return textOf(name, value, reader);
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  return typeof value === 'number' ? String(value) : inside[language];
};

const isNamed = (value: Changed | null | undefined): value is Extract<Changed, Readonly<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines such as `limit: 3.1 → 3.3`; values that stayed as they were are left out. */
export const changeLines = (
  before: Changed | null | undefined,
  after: Changed | null | undefined,
  reader: PaperReader,
): string[] => {
  if (before == null && after == null) return [];
  if (isNamed(before) || isNamed(after)) {
    const old: Readonly<Record<string, unknown>> = isNamed(before) ? before : {};
    const now: Readonly<Record<string, unknown>> = isNamed(after) ? after : {};
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
      if (JSON.stringify(old[name] ?? null) === JSON.stringify(now[name] ?? null)) return [];
      const called = nameWords(name)?.[reader.language] ?? name;
      const [from, to] = [wordOf(name, old[name], reader), wordOf(name, now[name], reader)];
      if (from === to) return [`${called}: ${to}`];
      return before == null ? [`${called}: ${to}`] : [`${called}: ${from} → ${to}`];
    });
  }
  return before == null
    ? [wordOf(null, after, reader)]
    : [`${wordOf(null, before, reader)} → ${wordOf(null, after, reader)}`];
};
