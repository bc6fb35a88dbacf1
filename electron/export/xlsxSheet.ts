// Shared strings and rows of a sheet, taken from its XML piece by piece (ECMA-376-1 §18.3, §18.4).
import { emptyCell, type ReadCell, type ReadRow } from './readCell.ts';
import { numberCell } from './xlsxNumber.ts';
import type { NumberStyle } from './xlsxParts.ts';
import { attributesOf, cellTextOf } from './xmlText.ts';

/** What the cells of a sheet need to be understood. */
export interface SheetWords {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

/** Most columns that are looked at; further ones cannot belong to a table of ours. */
export const mostColumns = 256;

/** The last row that a sheet can have. */
const lastRow = 1_048_576;

/** Text of a string item or inline string: all its runs, without the reading aids of Japanese. */
const stringOf = (xml: string): string => {
  const bare = xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return Array.from(bare.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g), ([, text = '']) =>
    cellTextOf(text),
  ).join('');
};

/** Cuts elements called `name` out of XML that comes in pieces; gives each one's opening tag and content. */
const createCutter = (name: string) => {
  const open = new RegExp(`<((?:\\w+:)?)${name}((?:\\s[^>]*?)?)(/?)>`, 'g');
  let waiting = '';
  return {
    push: (piece: string): { readonly tag: string; readonly content: string }[] => {
      waiting += piece;
      const found: { tag: string; content: string }[] = [];
      let done = 0;
      open.lastIndex = 0;
      for (let match = open.exec(waiting); match !== null; match = open.exec(waiting)) {
        const [, prefix = '', tag = '', closed = ''] = match;
        if (closed === '/') {
          found.push({ tag, content: '' });
        } else {
          const end = waiting.indexOf(`</${prefix}${name}>`, open.lastIndex);
          if (end === -1) break;
          found.push({ tag, content: waiting.slice(open.lastIndex, end) });
          open.lastIndex = end + prefix.length + name.length + 3;
        }
        done = open.lastIndex;
      }
      if (done > 0) waiting = waiting.slice(done);
      return found;
    },
    /** Characters that have come and belong to no whole element yet. */
    waiting: () => waiting.length,
  };
};

/** Reads the shared strings. */
export const createStringsReader = () => {
  const cutter = createCutter('si');
  return {
    push: (piece: string) => cutter.push(piece).map(({ content }) => stringOf(content)),
    waiting: cutter.waiting,
  };
};

const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const formulaPattern = /<(?:\w+:)?f[\s/>]/;

const plainCell = (kind: ReadCell['kind'], text: string): ReadCell => ({ kind, text, isFormula: false });

/** Cells by their kind; what is not named here is a number. */
const readers: Readonly<Record<string, (raw: string, content: string, words: SheetWords) => ReadCell>> = {
  s: (raw, _, words) => plainCell('text', words.strings[Number(raw)] ?? ''),
  inlineStr: (_, content) => plainCell('text', stringOf(content)),
  str: (raw) => plainCell('text', cellTextOf(raw)),
  b: (raw) => plainCell('boolean', raw === '1' ? 'yes' : 'no'),
  e: (raw) => plainCell('error', cellTextOf(raw)),
  d: (raw) => plainCell('date', raw),
};

const cellOf = (tag: string, content: string, words: SheetWords): ReadCell => {
  const { t: type = 'n', s: style = '' } = attributesOf(tag);
  const raw = valuePattern.exec(content)?.[1] ?? '';
  const read = readers[type];
  if (read !== undefined) return read(raw, content, words);
  return raw === '' ? emptyCell : numberCell(raw, words.styles[Number(style)], words.is1904);
};

const cellPattern = /<((?:\w+:)?)c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

const cellsOf = (row: string, words: SheetWords): ReadCell[] => {
  const cells: ReadCell[] = [];
  let next = 0;
  for (const [, , tag = '', content = ''] of row.matchAll(cellPattern)) {
    const reference = /\sr="([A-Z]{1,3})\d+"/.exec(tag)?.[1];
    const column = reference === undefined ? next : columnOf(reference);
    next = column + 1;
    if (column < 0 || column >= mostColumns) continue;
    while (cells.length < column) cells.push(emptyCell);
    const cell = cellOf(tag, content, words);
    cells[column] = formulaPattern.test(content) ? { ...cell, isFormula: true } : cell;
  }
  return cells;
};

/** Reads the rows of a sheet; rows that are not in the file are left out, `number` says so. */
export const createSheetReader = (words: SheetWords) => {
  const cutter = createCutter('row');
  let last = 0;
  return {
    push: (piece: string): ReadRow[] =>
      cutter.push(piece).map(({ tag, content }) => {
        const said = Number(attributesOf(tag)['r'] ?? '');
        last = Number.isInteger(said) && said > last && said <= lastRow ? said : last + 1;
        return { number: last, cells: cellsOf(content, words) };
      }),
    waiting: cutter.waiting,
  };
};
