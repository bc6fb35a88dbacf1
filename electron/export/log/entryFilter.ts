// Whether an entry is among those that a filter asks for.
import type { LogEntry, LogFilter } from '../../../shared/model/logEntry.ts';
import { foldText, textsOf, wordsOf } from '../../journal/searchedText.ts';

type Test = (entry: LogEntry) => boolean;

const same = <K extends keyof LogEntry>(key: K, wanted: LogEntry[K] | null | undefined): Test[] =>
  wanted == null ? [] : [(entry) => entry[key] === wanted];

const textTests = (text: string): Test[] => {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return [
    (entry) => {
      const texts = textsOf(entry).map(foldText);
      return words.every((word) => texts.some((each) => each.includes(word)));
    },
  ];
};

/** The test of a filter; `marked` = numbers of the entries that a person marked. */
export const entryFilter = (filter: LogFilter, marked: ReadonlySet<number>): Test => {
  const from = filter.from == null ? Number.NEGATIVE_INFINITY : Date.parse(filter.from);
  const until = filter.until == null ? Number.POSITIVE_INFINITY : Date.parse(filter.until);
  const hasPeriod = Number.isFinite(from) || Number.isFinite(until);
  const tests: Test[] = [
    ...same('terminalId', filter.terminalId),
    ...same('kind', filter.kind),
    ...same('verdict', filter.verdict),
    ...same('store', filter.store),
    ...same('operator', filter.operator),
    ...same('source', filter.source),
    ...(hasPeriod
      ? [
          (entry: LogEntry) => {
            const at = Date.parse(entry.at);
            return at >= from && at < until;
          },
        ]
      : []),
    ...(filter.marked === true ? [(entry: LogEntry) => marked.has(entry.number)] : []),
    ...(filter.record == null
      ? []
      : [(entry: LogEntry) => entry.record?.kind === filter.record?.kind && entry.record?.id === filter.record?.id]),
    ...textTests(filter.text ?? ''),
  ];
  return (entry) => tests.every((test) => test(entry));
};
