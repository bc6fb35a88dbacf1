// The filter of the log in words, as it stands on paper.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { logKindNames, verdictNames } from '../../export/logCsv.ts';
import { sourceNames } from '../../export/paper/paperWords.ts';
import { redactText } from '../../log/redact.ts';
import { setFilters, terminalAndPeriod } from '../exportOrigin.ts';
import type { PaperDeps } from './paperParts.ts';

const names = {
  zh: {
    kind: '类别',
    verdict: '结论',
    store: '门店',
    operator: '操作人',
    source: '来源',
    marked: '标记',
    yes: '只含已标记',
    text: '包含文字',
  },
  en: {
    kind: 'kind',
    verdict: 'verdict',
    store: 'store',
    operator: 'operator',
    source: 'source',
    marked: 'marked',
    yes: 'marked ones only',
    text: 'text',
  },
} as const;

/** Restrictions as pairs of name and value; empty = everything. */
export const filterWords = async (
  deps: PaperDeps,
  filter: LogFilter,
  language: Language,
): Promise<readonly [string, string][]> => {
  const say = names[language];
  const { terminal, from, until } = await terminalAndPeriod(deps, filter, language);
  return setFilters([
    terminal,
    [say.kind, filter.kind == null ? null : logKindNames[language][filter.kind]],
    [say.verdict, filter.verdict == null ? null : verdictNames[language][filter.verdict]],
    from,
    until,
    [say.store, filter.store],
    [say.operator, filter.operator],
    [say.source, filter.source == null ? null : sourceNames[filter.source][language]],
    [say.marked, filter.marked === true ? say.yes : null],
    [say.text, filter.text == null ? null : redactText(filter.text)],
  ]);
};
