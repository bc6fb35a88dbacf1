// The rows of a workbook's sheet from its XML as it comes in pieces (ECMA-376-1 §18.3.1): texts as they stand, numbers by
// their digits in the file.
import { attributesOf, cellTextOf } from '../xmlText.ts';

/** Takes pieces of a sheet's XML and hands out rows of cells; a row number that is skipped is an empty row. */
export interface SheetRows {
  readonly push: (piece: string) => readonly (readonly string[])[];
}

const rowPattern = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const cellPattern = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const textPattern = /<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g;
const longestRow = 4_000_000;

const columnOf = (place: string): number => {
  let column = 0;
  for (const letter of place.replace(/\d+$/, '')) column = column * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return column - 1;
};

const textIn = (xml: string): string =>
  [...xml.matchAll(textPattern)].map(([, text = '']) => cellTextOf(text)).join('');

/** The shared texts of a workbook, by their place. */
export const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, item = '']) =>
    textIn(item.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '')),
  );

const cellText = (attributes: string, content: string, shared: readonly string[]): string => {
  const kind = attributesOf(attributes)['t'];
  if (kind === 'inlineStr') return textIn(content);
  const value = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? '';
  if (kind === 's') return shared[Number(value)] ?? '';
  return cellTextOf(value);
};

const rowCells = (xml: string, shared: readonly string[]): readonly string[] => {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of xml.matchAll(cellPattern)) {
    const place = attributesOf(attributes)['r'];
    const column = place === undefined ? cells.length : columnOf(place);
    if (column < 0 || column > 16_383) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(attributes, content, shared);
  }
  return cells;
};

/** A reader for one sheet. */
export const createSheetRows = (shared: readonly string[]): SheetRows => {
  let rest = '';
  let lastRow = 0;
  return {
    push: (piece) => {
      const text = rest + piece;
      const rows: (readonly string[])[] = [];
      let used = 0;
      for (const found of text.matchAll(rowPattern)) {
        const number = Number(attributesOf(found[1] ?? '')['r'] ?? lastRow + 1);
        // One empty row says that the table ends; how many there are is of no interest.
        if (number > lastRow + 1) rows.push([]);
        rows.push(rowCells(found[2] ?? '', shared));
        lastRow = number;
        used = found.index + found[0].length;
      }
      rest = text.slice(used);
      if (rest.length > longestRow) throw new RangeError('a row without end');
      return rows;
    },
  };
};
