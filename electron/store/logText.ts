// The words of an entry as they are searched: folded, and cut into pieces between which a word can lie.
import type { LogEntry } from '../../shared/model/logEntry.ts';

/**
 * Text as it is compared: compatibility forms are one (full-width letters and digits, NFKC of Unicode UAX #15), upper
 * and lower case are alike.
 */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();

// Ideographs, kana and hangul stand close together without blanks; everything else is cut at blanks only.
const joined = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff';
const piece = new RegExp(`[${joined}]+|[^\\s${joined}]+`, 'gu');

/**
 * The pieces of a folded text in their order. A word without blanks lies within one piece, or begins with the end of
 * one, holds whole pieces, and ends with the beginning of another.
 */
export const piecesOf = (folded: string): readonly string[] => folded.match(piece) ?? [];

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
