// Writes one row twice at once: as a line of a CSV file, and as the canonical text of its cells that its seal is made from.
import type { KnownCell } from './knownCells.ts';

/** The pen. Between `begin` and `end` every call but `begin` and `end` makes one cell. */
export interface RowPen {
  /** The line goes to `to`, from `at` on; there is room enough. */
  readonly begin: (to: Uint8Array, at: number) => void;
  readonly empty: () => void;
  readonly known: (cell: KnownCell) => void;
  /** A text that stands as it is, between quotation marks where `isQuoted`. */
  readonly text: (bytes: Uint8Array, begin: number, end: number, isQuoted: boolean) => void;
  /** A text in which quotation marks stand, and no escapes. */
  readonly json: (bytes: Uint8Array, begin: number, end: number) => void;
  /** Two texts that stand as they are, as one, with a colon between them. */
  readonly pair: (bytes: Uint8Array, places: readonly [number, number, number, number], isQuoted: boolean) => void;
  /** The canonical text of the cells so far. */
  readonly content: () => Uint8Array;
  /** Ends the line by a cell of ASCII; answers with the place behind it. */
  readonly end: (seal: string) => number;
}

const [quote, comma, backslash, colon] = [0x22, 0x2c, 0x5c, 0x3a];
const [openBracket, closeBracket, carriageReturn, lineFeed] = [0x5b, 0x5d, 0x0d, 0x0a];

/** A pen for rows whose canonical text has `longest` bytes at most. */
export const createRowPen = (longest: number): RowPen => {
  const content = new Uint8Array(longest);
  let line: Uint8Array = content;
  let lineAt = 0;
  let contentAt = 0;
  let isFirst = true;

  const open = (): void => {
    if (isFirst) content[contentAt] = openBracket;
    else {
      content[contentAt] = comma;
      line[lineAt] = comma;
      lineAt += 1;
    }
    isFirst = false;
    content[contentAt + 1] = quote;
    contentAt += 2;
  };
  const close = (): void => {
    content[contentAt] = quote;
    contentAt += 1;
  };
  const mark = (): void => {
    line[lineAt] = quote;
    lineAt += 1;
  };
  // Places are kept in variables of the loops: this is where the time goes.
  const copy = (bytes: Uint8Array, begin: number, end: number): void => {
    const to = line;
    const lineShift = lineAt - begin;
    const contentShift = contentAt - begin;
    for (let at = begin; at < end; at += 1) {
      const byte = bytes[at] as number;
      to[at + lineShift] = byte;
      content[at + contentShift] = byte;
    }
    lineAt += end - begin;
    contentAt += end - begin;
  };
  const put = (byte: number): void => {
    line[lineAt] = byte;
    lineAt += 1;
    content[contentAt] = byte;
    contentAt += 1;
  };

  return {
    begin: (to, at) => {
      line = to;
      lineAt = at;
      contentAt = 0;
      isFirst = true;
    },
    empty: () => {
      open();
      close();
    },
    known: ({ csv, json }) => {
      open();
      line.set(csv, lineAt);
      content.set(json, contentAt);
      lineAt += csv.length;
      contentAt += json.length;
      close();
    },
    text: (bytes, begin, end, isQuoted) => {
      open();
      if (isQuoted) mark();
      copy(bytes, begin, end);
      if (isQuoted) mark();
      close();
    },
    json: (bytes, begin, end) => {
      open();
      mark();
      for (let at = begin; at < end; at += 1) {
        const byte = bytes[at] as number;
        if (byte === quote) {
          mark();
          content[contentAt] = backslash;
          contentAt += 1;
        }
        put(byte);
      }
      mark();
      close();
    },
    pair: (bytes, [begin, end, otherBegin, otherEnd], isQuoted) => {
      open();
      if (isQuoted) mark();
      copy(bytes, begin, end);
      put(colon);
      copy(bytes, otherBegin, otherEnd);
      if (isQuoted) mark();
      close();
    },
    content: () => {
      content[contentAt] = closeBracket;
      return content.subarray(0, contentAt + 1);
    },
    end: (seal) => {
      line[lineAt] = comma;
      lineAt += 1;
      const to = line;
      const begin = lineAt;
      for (let at = 0; at < seal.length; at += 1) to[begin + at] = seal.charCodeAt(at);
      lineAt += seal.length;
      line[lineAt] = carriageReturn;
      line[lineAt + 1] = lineFeed;
      return lineAt + 2;
    },
  };
};
