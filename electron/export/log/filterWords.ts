// The restrictions of an exported log in words, as pairs of name and value.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { logKindNames, verdictNames } from '../logCsv.ts';
import { sourceNames } from './logWords.ts';
import { recordKindNames } from './recordKindNames.ts';

const names = {
  zh: {
    terminal: '终端',
    kind: '类别',
    verdict: '结论',
    store: '门店',
    operator: '操作人',
    source: '来源',
    marked: '只含标记过的',
    record: '相关记录',
    from: '从',
    until: '到（不含）',
    text: '包含文字',
    yes: '是',
  },
  en: {
    terminal: 'terminal',
    kind: 'kind',
    verdict: 'verdict',
    store: 'store',
    operator: 'operator',
    source: 'source',
    marked: 'marked ones only',
    record: 'record',
    from: 'from',
    until: 'until (excluded)',
    text: 'text',
    yes: 'yes',
  },
} as const;

/** What the words need besides the filter. */
export interface FilterFacts {
  /** Name of the terminal that the filter names; null = it names none, or an unknown one. */
  readonly terminalName: string | null;
  /** Stored UTC text as local time with offset. */
  readonly time: (utc: string) => string;
  /** Masks card numbers in what a person typed. */
  readonly mask: (text: string) => string;
}

/** Pairs of name and value for every restriction that is set. */
export const filterWords = (filter: LogFilter, language: Language, facts: FilterFacts): [string, string][] => {
  const say = names[language];
  const given = <T>(value: T | null | undefined, word: (value: T) => string): string | null =>
    value == null ? null : word(value);
  const pairs: readonly (readonly [string, string | null])[] = [
    [say.terminal, given(filter.terminalId, (id) => facts.terminalName ?? id)],
    [say.kind, given(filter.kind, (kind) => logKindNames[language][kind])],
    [say.verdict, given(filter.verdict, (verdict) => verdictNames[language][verdict])],
    [say.store, given(filter.store, facts.mask)],
    [say.operator, given(filter.operator, facts.mask)],
    [say.source, given(filter.source, (source) => sourceNames[language][source])],
    [say.marked, filter.marked === true ? say.yes : null],
    [say.record, given(filter.record, ({ kind, id }) => `${recordKindNames[language][kind]} ${id}`)],
    [say.from, given(filter.from, facts.time)],
    [say.until, given(filter.until, facts.time)],
    [say.text, given(filter.text, facts.mask)],
  ];
  return pairs.flatMap(([name, value]): [string, string][] => (value === null || value === '' ? [] : [[name, value]]));
};
