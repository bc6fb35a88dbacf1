// CSV that a spreadsheet opens without harm: byte order mark, CRLF, formulas disarmed, identifiers kept as text.
/** An identifier such as a serial number, which a spreadsheet must not take for a number or a date. */
export interface Identifier {
  readonly id: string;
}

/** What a cell can hold; numbers stay numbers, null is an empty cell. */
export type Cell = string | number | Identifier | null;

/** First character of a file, by which Excel knows that it is UTF-8. */
export const byteOrderMark = '\uFEFF';

// With apostrophes in front as well, so that taking one away on import always gives the text back. Full-width signs are
// read as the others by Chinese and Japanese spreadsheets; blanks in front of a sign are dropped by some.
const startsLikeFormula = /^'*(?:[\s\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

// What Excel and LibreOffice turn into other numbers, dates, times, fractions or truth values: leading zeros, more than 11
// digits, an E between digits, decimals, groups of digits with - / : between them, names of months with a number.
const wouldBeAltered = new RegExp(
  [
    '^0\\d+$',
    '^\\d{12,}$',
    '^\\d+(\\.\\d*)?[eE]\\d+$',
    '^\\d{1,4}[-/]\\d{1,2}([-/]\\d{1,4})?$',
    '^\\d*\\.\\d*$',
    '^\\d+(,\\d{3})+$',
    '^\\d+:\\d+(:\\d+)?$',
    '^\\d+%$',
    '^(true|false)$',
    '^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .]?\\d{1,4}$',
    '^\\d{1,4}[-/ .]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$',
    '^\\d{1,4}年(\\d{1,2}月(\\d{1,2}日)?)?$',
    '^\\d{1,2}月(\\d{1,2}日)?$',
  ].join('|'),
  'i',
);

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const disarm = (text: string): string => (startsLikeFormula.test(text) ? `'${text}` : text);

/** An identifier that a spreadsheet would alter gets a leading tab, which keeps it text. */
export const keepAsText = (id: string): string => (wouldBeAltered.test(id) ? `\t${id}` : disarm(id));

// Names of people, places and terminals come again and again.
const knownTexts = new Map<string, string>();
const mostKnown = 4096;

const identifierText = (id: string): string => {
  const known = knownTexts.get(id);
  if (known !== undefined) return known;
  const text = keepAsText(id);
  if (id.length <= 40) {
    if (knownTexts.size >= mostKnown) knownTexts.clear();
    knownTexts.set(id, text);
  }
  return text;
};

/** A cell as it stands in the file, before quotation marks. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? disarm(cell) : identifierText(cell.id);
};

// Semicolons and tabs as well: where a spreadsheet separates by them, no part of a text becomes a cell of its own.
const wantsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** A cell, as it stands in the file, with quotation marks where it wants them. */
export const csvCell = (text: string): string =>
  wantsQuotes.test(text) ? `"${text.includes('"') ? text.replaceAll('"', '""') : text}"` : text;

// A sign that hardly ever stands in a text; where it does, the cells are looked at one by one.
const between = '\u0001';
const mayWantQuotes = /[",;\t\r\n]|\u0001\s|\s\u0001|^\s|\s$/;

/** Cells, as they stand in the file, as one line, ended by CRLF (RFC 4180). */
export const csvLine = (cells: readonly string[]): string =>
  mayWantQuotes.test(cells.join(between)) ? `${cells.map(csvCell).join(',')}\r\n` : `${cells.join(',')}\r\n`;

/** Rows as CSV text, each ended by CRLF (RFC 4180). */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => csvLine(row.map(cellText))).join('');
