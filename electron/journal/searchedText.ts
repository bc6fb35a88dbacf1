// What of an entry is searched, and how words are compared: by the list of the log and by its exports alike.
import type { LogEntry } from '../../shared/model/logEntry.ts';

/**
 * Text as it is compared: compatibility forms are one (full-width letters and digits, NFKC of Unicode UAX #15), upper
 * and lower case are alike.
 */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a search; every one has to occur. */
export const wordsOf = (search: string): readonly string[] => [
  ...new Set(
    foldText(search)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  ),
];

const plainTexts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(plainTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...plainTexts(part)]);
};

/** What of an entry is searched. */
export type Searched = Pick<LogEntry, 'summary' | 'terminalName' | 'serialNumber' | 'operator' | 'store' | 'why'> & {
  readonly before?: unknown;
  readonly after?: unknown;
};

/** The texts of an entry in which words are looked for; a word never reaches from one into the next. */
export const textsOf = (entry: Searched): readonly string[] => [
  ...new Set(
    [
      entry.summary.zh,
      entry.summary.en,
      entry.terminalName,
      entry.serialNumber,
      entry.operator,
      entry.store,
      entry.why,
      ...plainTexts(entry.before),
      ...plainTexts(entry.after),
    ].filter((text): text is string => typeof text === 'string' && text !== ''),
  ),
];
