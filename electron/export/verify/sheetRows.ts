// The rows of a workbook's sheet from its XML as it comes in pieces (ECMA-376-1 §18.3.1): texts as they stand, numbers by
// their digits in the file.
import { attributesOf, cellTextOf } from '../xmlText.ts';
import { elementsIn } from './xmlElements.ts';

/** Takes pieces of a sheet's XML and hands out rows of cells; a row number that is skipped is an empty row. */
export interface SheetRows {
  readonly push: (piece: string) => readonly (readonly string[])[];
  /** What stands behind the last row. */
  readonly rest: () => string;
}

const longestRow = 4_000_000;

const columnOf = (place: string): number => {
  let column = 0;
  for (const letter of place.replace(/\d+$/, '')) column = column * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return column - 1;
};

const textIn = (xml: string): string => [...elementsIn(xml, 't')].map(({ content }) => cellTextOf(content)).join('');

/** The shared texts of a workbook, by their place. */
export const sharedTexts = (xml: string): readonly string[] =>
  [...elementsIn(xml, 'si')].map(({ content }) => textIn(content.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '')));

const cellText = (attributes: string, content: string, shared: readonly string[]): string => {
  const kind = attributesOf(attributes)['t'];
  if (kind === 'inlineStr') return textIn(content);
  const value = /<v\b[^<>]*>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
  if (kind === 's') return shared[Number(value)] ?? '';
  return cellTextOf(value);
};

const rowCells = (xml: string, shared: readonly string[]): readonly string[] => {
  const cells: string[] = [];
  for (const { attributes, content } of elementsIn(xml, 'c')) {
    const place = attributesOf(attributes)['r'];
    const column = place === undefined ? cells.length : columnOf(place);
    if (column < 0 || column > 16_383) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(attributes, content, shared);
  }
  return cells;
};

/** A reader for one sheet; `onRow` is told each row as it stands, and what stands before it. */
export const createSheetRows = (
  shared: readonly string[],
  onRow: (xml: string, before: string) => void = () => undefined,
): SheetRows => {
  let rest = '';
  let lastRow = 0;
  return {
    push: (piece) => {
      const text = rest + piece;
      const rows: (readonly string[])[] = [];
      let used = 0;
      for (const { attributes, content, from, end } of elementsIn(text, 'row')) {
        onRow(text.slice(from, end), text.slice(used, from));
        const number = Number(attributesOf(attributes)['r'] ?? lastRow + 1);
        // One empty row says that the table ends; how many there are is of no interest.
        if (number > lastRow + 1) rows.push([]);
        rows.push(rowCells(content, shared));
        lastRow = number;
        used = end;
      }
      rest = text.slice(used);
      if (rest.length > longestRow) throw new RangeError('a row without end');
      return rows;
    },
    rest: () => rest,
  };
};
