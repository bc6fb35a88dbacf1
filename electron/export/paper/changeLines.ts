// What was there before and after, as lines that a person reads.
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { Changed } from '../../../shared/model/logEntry.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';

const nothing = '–';

const names: Readonly<Record<string, Bilingual>> = {
  findingsOpened: { zh: '新问题', en: 'new findings' },
  findingsClosed: { zh: '已解决', en: 'solved' },
  format: { zh: '格式', en: 'format' },
  template: { zh: '版式', en: 'paper' },
  entries: { zh: '条目', en: 'entries' },
  pages: { zh: '页数', en: 'pages' },
  rows: { zh: '行数', en: 'rows' },
  export: { zh: '文件编号', en: 'document' },
  file: { zh: '文件', en: 'file' },
  state: { zh: '状态', en: 'state' },
  operator: { zh: '操作人', en: 'operator' },
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const nameIn = (name: string, language: Language): string =>
  own<{ readonly label: Bilingual }>(registerFields, name)?.label[language] ??
  own<{ readonly label: Bilingual }>(metrics, name)?.label[language] ??
  own(names, name)?.[language] ??
  name;

const textOf = (value: string, language: Language): string =>
  own<{ readonly title: Bilingual }>(checkHelp, value)?.title[language] ?? value;

const wordOf = (value: unknown, language: Language): string => {
  if (value === null || value === undefined || value === '') return nothing;
  if (Array.isArray(value))
    return value.length === 0
      ? nothing
      : value.map((part) => textOf(String(part), language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'string') return textOf(value, language);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
};

const isNamed = (value: Changed | null | undefined): value is Extract<Changed, Readonly<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines such as `limit: 3.1 → 3.3`; values that stayed as they were are left out. */
export const changeLines = (
  before: Changed | null | undefined,
  after: Changed | null | undefined,
  language: Language,
): string[] => {
  if (before == null && after == null) return [];
  if (isNamed(before) || isNamed(after)) {
    const old: Readonly<Record<string, unknown>> = isNamed(before) ? before : {};
    const now: Readonly<Record<string, unknown>> = isNamed(after) ? after : {};
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
      const called = nameIn(name, language);
      const [from, to] = [wordOf(old[name], language), wordOf(now[name], language)];
      if (from === to) return [];
      return before == null ? [`${called}: ${to}`] : [`${called}: ${from} → ${to}`];
    });
  }
  return before == null ? [wordOf(after, language)] : [`${wordOf(before, language)} → ${wordOf(after, language)}`];
};
