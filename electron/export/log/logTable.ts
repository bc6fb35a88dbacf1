// The log as a sealed table: cells as they stand in a CSV file or on a sheet.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { Sha256 } from '../../journal/journalChain.ts';
import { byteOrderMark, type Cell, cellText, csvLine } from '../csv.ts';
import { autoFilter, type SheetCell, sheetDataEnd, sheetRow, sheetStart, sheetValue } from '../xlsx.ts';
import { createEntryTime, serialOf, type ZoneAt } from './entryTime.ts';
import { type CellWords, type LogColumn, logColumns, logHeading, sealWidths } from './logColumns.ts';
import type { JournalRow, LogForm } from './logForm.ts';
import { type Wording, wordsOf } from './logWords.ts';
import { createQuickCsv, type QuickLines } from './quickCsv.ts';
import { createSealing } from './sealing.ts';

/** How a table is written. */
export interface TableForm {
  readonly exportId: string;
  readonly language: Language;
  /** For programs: stable words and no tab before identifiers. */
  readonly isPlain: boolean;
  /** A second line with the stable names of the columns. */
  readonly hasKeys: boolean;
  /** Begins with the mark by which Excel knows UTF-8 (CSV only). */
  readonly hasMark: boolean;
}

interface TableParts {
  readonly columns: readonly LogColumn[];
  readonly words: CellWords;
  readonly heading: readonly string[];
  readonly keys: readonly string[] | null;
  /** Cells of an entry, `hash` last. */
  readonly cells: (row: JournalRow) => Cell[];
}

const partsOf = (form: TableForm, zoneHere: ZoneAt): TableParts => {
  const wording: Wording = form.isPlain ? 'plain' : form.language;
  const columns = logColumns(form.language);
  const heading = logHeading(columns, wording);
  const words = { wording, words: wordsOf(wording), time: createEntryTime(zoneHere) };
  return {
    columns,
    words,
    heading,
    keys: form.hasKeys && !form.isPlain ? [...columns.map(({ key }) => key), 'hash'] : null,
    cells: ({ entry, hash }) => {
      const cells: Cell[] = [];
      for (const column of columns) cells.push(column.cell(entry, words));
      cells.push(hash);
      return cells;
    },
  };
};

/** An identifier as it is, for programs that do not guess. */
const bareText = (cell: Cell): string => cellText(typeof cell === 'object' && cell !== null ? cell.id : cell);

/** SHA-256 of bytes, as of a text. */
export type HashBytes = QuickLines['hash'];

/** The log as CSV; with `hash` quickly. */
export const createLogCsv = (
  form: TableForm,
  sha256: Sha256,
  zoneHere: ZoneAt,
  hash: HashBytes | null = null,
): LogForm => {
  const { columns, words, heading, keys, cells } = partsOf(form, zoneHere);
  const sealing = createSealing(form.exportId, heading.slice(0, -1), sha256);
  const textOf = form.isPlain ? bareText : cellText;
  const line = (texts: string[]): string => {
    // The texts come out of a canonical text: JSON.stringify writes them as RFC 8785 asks.
    texts.push(sealing.next(JSON.stringify(texts)));
    return csvLine(texts);
  };
  return {
    start: () => `${form.hasMark ? byteOrderMark : ''}${csvLine(heading)}${keys === null ? '' : line([...keys])}`,
    row: (row) => line(cells(row).map(textOf)),
    quick: hash === null ? null : createQuickCsv({ columns, words, textOf, hash, seal: sealing.nextLeaf }),
    end: () => '',
    sealed: () => ({ rows: sealing.rows(), chain: sealing.chain() }),
  };
};

/** The most rows that a sheet can have below its headings. */
export const mostSheetRows = 1_048_573;

/** The log as the XML of a sheet: numbers and times as such, everything else as text. */
export const createLogSheet = (form: TableForm, sha256: Sha256, zoneHere: ZoneAt): LogForm => {
  const { columns, heading, keys, cells } = partsOf(form, zoneHere);
  const timeAt = columns.findIndex(({ key }) => key === 'time');
  // The time stands as a date that can be counted with; its exact text, with the offset, in a column of its own.
  const insertAt = columns.length;
  const isoName = form.isPlain ? 'timeText' : form.language === 'zh' ? '时间（含时区）' : 'Time with offset';
  const headCells = [...heading.slice(0, insertAt), isoName, ...heading.slice(insertAt)];
  const widths = [...columns.map(({ key, width }) => (key === 'time' ? 20 : width)), 27, ...sealWidths];
  const sealing = createSealing(form.exportId, headCells.slice(0, -1), sha256);
  let number = 1;
  const put = (typed: SheetCell[]): string => {
    const seal = sealing.next(JSON.stringify(typed.map(sheetValue)));
    number += 1;
    return sheetRow(number, [...typed, seal]);
  };
  return {
    start: () => {
      const head = sheetStart(widths, keys === null ? 1 : 2) + sheetRow(1, headCells, true);
      return keys === null ? head : head + put([...keys.slice(0, insertAt), 'timeText', ...keys.slice(insertAt)]);
    },
    row: (row) => {
      const made: SheetCell[] = cells(row);
      const time = made[timeAt];
      const text = typeof time === 'string' ? time : '';
      const serial = serialOf(text);
      if (Number.isFinite(serial)) made[timeAt] = { serial };
      made.splice(insertAt, 0, text);
      return put(made);
    },
    quick: null,
    end: () => sheetDataEnd(autoFilter(headCells.length, number)),
    sealed: () => ({ rows: sealing.rows(), chain: sealing.chain() }),
  };
};
