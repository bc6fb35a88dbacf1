// CSV that a spreadsheet opens without harm: byte order mark, CRLF, formulas disarmed, identifiers kept as text.
import Papa from 'papaparse';

/** An identifier such as a serial number, which a spreadsheet must not take for a number or a date. */
export interface Identifier {
  readonly id: string;
}

/** What a cell can hold; numbers stay numbers, null is an empty cell. */
export type Cell = string | number | Identifier | null;

/** First character of a file, by which Excel knows that it is UTF-8. */
export const byteOrderMark = '\uFEFF';

// With apostrophes in front as well, so that taking one away on import always gives the text back.
const startsLikeFormula = /^'*[=+\-@\t\r]/;

// Leading zeros, more than 11 digits, an E between digits and two or three numbers with - or / between them are what
// Excel and LibreOffice turn into other numbers or dates.
const wouldBeAltered = /^0\d+$|^\d{12,}$|^\d+[eE]\d+$|^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const disarm = (text: string): string => (startsLikeFormula.test(text) ? `'${text}` : text);

/** An identifier that a spreadsheet would alter gets a leading tab, which keeps it text. */
export const keepAsText = (id: string): string => (wouldBeAltered.test(id) ? `\t${id}` : disarm(id));

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? disarm(cell) : keepAsText(cell.id);
};

/** Rows as CSV text, each ended by CRLF (RFC 4180). */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(written)),
        { newline: '\r\n', quotes: (value: unknown) => typeof value === 'string' && value.startsWith('\t') },
      )}\r\n`;
