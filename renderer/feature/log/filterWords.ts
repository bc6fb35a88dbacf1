// The filters in words, for paper.
import type { useWords } from '../../ui/useWords.ts';
import { type LogQuery, recordOf } from './logQuery.ts';

type Words = Pick<ReturnType<typeof useWords>, 't'>;

/** Name and value of every filter that restricts; empty = the whole log. `terminalName` is what the chosen one is called. */
export const filterWords = (
  query: LogQuery,
  { t }: Words,
  terminalName: string | null,
): readonly (readonly [string, string])[] => {
  const { text, kind, verdict, terminal, store, operator, source, marked, period, from, until } = query;
  const record = recordOf(query.record);
  const days = period === 'custom' ? `${from ?? '…'} – ${until ?? '…'}` : t(`log.periods.${period}`);
  const given: readonly (readonly [string, string | null])[] = [
    [t('log.search'), text.trim() === '' ? null : text.trim()],
    [t('log.kind'), kind === null ? null : t(`log.kinds.${kind}`)],
    [t('log.verdict'), verdict === null ? null : t(`check.verdicts.${verdict}`)],
    [t('log.terminal'), terminal === null ? null : (terminalName ?? terminal)],
    [t('log.store'), store],
    [t('log.operator'), operator],
    [t('log.source'), source === null ? null : t(`log.sources.${source}`)],
    [t('log.marked'), marked === null ? null : t('log.detail.yes')],
    [t('log.detail.open'), record == null ? null : t(`log.ways.${record.kind}`)],
    [t('log.period'), period === 'all' ? null : days],
  ];
  return given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
};
