// CSV text to rows: quoted cells, any line end, comma, semicolon or tab between cells (RFC 4180 and what is written in its name).
import { emptyCell, type ReadCell, type ReadRow } from './readCell.ts';

/** What can stand between cells. */
export const separators = [',', ';', '\t'] as const;
/** What stands between cells. */
export type Separator = (typeof separators)[number];

/** A quoted cell that never ends, or text behind a closing quote. */
export interface CsvFault {
  readonly row: number;
  readonly kind: 'open-quote' | 'text-after-quote';
}

const firstLine = (text: string): string => {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r') && text.slice(0, at).trim() !== '') return text.slice(0, at);
  }
  return text;
};

const countOutsideQuotes = (line: string, sign: string): number => line.replace(/"[^"]*"/g, '').split(sign).length - 1;

/** The separator that stands most often in the first line with text; a line `sep=;` says it itself. */
export const separatorOf = (text: string): Separator => {
  const line = firstLine(text.replace(/^\uFEFF/, ''));
  const said = /^\s*"?sep=([,;\t])/i.exec(line)?.[1];
  const named = separators.find((separator) => separator === said);
  if (named !== undefined) return named;
  const counts = separators.map((separator) => countOutsideQuotes(line, separator));
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
};

const plain = (text: string): ReadCell => (text === '' ? emptyCell : { text, kind: 'text', isFormula: false });

/** One cell from `from`: its text, where it ends, and what is wrong with it. */
interface Taken {
  readonly text: string;
  readonly end: number;
  readonly fault: CsvFault['kind'] | null;
}

const takeQuoted = (text: string, from: number): Taken => {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: value + text.slice(at), end: text.length, fault: 'open-quote' };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: value, end: quote + 1, fault: null };
    value += '"';
    at = quote + 2;
  }
};

const takeBare = (text: string, from: number, separator: Separator): Taken => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end, fault: null };
};

const takeCell = (text: string, from: number, separator: Separator): Taken => {
  // Some writers leave a blank between separator and quote.
  let start = from;
  while (text[start] === ' ') start += 1;
  if (text[start] !== '"') return takeBare(text, from, separator);
  const quoted = takeQuoted(text, start);
  const rest = takeBare(text, quoted.end, separator);
  if (rest.text.trim() === '') return { ...quoted, end: rest.end };
  return { text: quoted.text + rest.text, end: rest.end, fault: 'text-after-quote' };
};

/** All rows, one after the other; faults are handed to `onFault` and the row is given as well as it could be read. */
export function* readCsv(
  text: string,
  separator: Separator,
  onFault: (fault: CsvFault) => void,
): Generator<ReadRow, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let number = 1;
  let cells: ReadCell[] = [];
  while (at < text.length) {
    const taken = takeCell(text, at, separator);
    if (taken.fault !== null) onFault({ row: number, kind: taken.fault });
    cells.push(plain(taken.text));
    at = taken.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push(emptyCell);
    }
    yield { number, cells };
    cells = [];
    number += 1;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}
