// Which row of a table is its heading, and which of its columns are ours.
import { redactText } from '../../../shared/mask/redactText.ts';
import { columnOfHeading, type RegisterColumn, registerColumns } from '../../../shared/register/registerColumns.ts';
import { isStatementStart } from '../../export/exportStatement.ts';
import type { ReadRow } from '../../export/readCell.ts';
import { unguarded } from '../../export/unguarded.ts';
import { importFailure } from './importFailure.ts';

/** A column of the file; `column` null = none of ours, what stands there is ignored. */
export interface TableColumn {
  readonly heading: string;
  readonly column: RegisterColumn | null;
}

/** A table with a known heading. */
export interface KnownTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ReadRow[];
}

// Some lists begin with a title and the date.
const searchedRows = 20;

const headingOf = (text: string): string => redactText(unguarded(text).replace(/\s+/g, ' ').trim()).slice(0, 80);

const columnsOf = (row: ReadRow): TableColumn[] =>
  row.cells.map(({ text }) => {
    const heading = headingOf(text);
    return { heading, column: heading === '' ? null : columnOfHeading(heading) };
  });

const known = (columns: readonly TableColumn[]): RegisterColumn[] =>
  columns.flatMap(({ column }) => (column === null ? [] : [column]));

const isHeading = (columns: readonly TableColumn[]): boolean => {
  const found = known(columns);
  return found.length >= 2 || (found.length === 1 && (found[0] === 'serialNumber' || found[0] === 'id'));
};

const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

const refuseTwice = (file: string, columns: readonly TableColumn[]): void => {
  for (const [at, { heading, column }] of columns.entries()) {
    const first = column === null ? at : columns.findIndex((other) => other.column === column);
    if (first === at) continue;
    const before = columns[first]?.heading ?? '';
    throw importFailure('import.column-twice', file, {
      first: `${letterOf(first)} “${before}”`,
      second: `${letterOf(at)} “${heading}”`,
    });
  }
};

/** Whether a row repeats the stable names under a heading in words, as our own files do on request. */
const isKeyRow = (row: ReadRow | undefined, columns: readonly TableColumn[]): boolean =>
  row !== undefined &&
  columns.some(({ column }) => column !== null) &&
  columns.every(({ column }, at) => column === null || (row.cells[at]?.text ?? '').trim() === column) &&
  row.cells.every(({ text }) => text === '' || (registerColumns as readonly string[]).includes(text.trim()));

/** Finds the heading. Throws import.no-table, import.column-twice, import.no-serial-column */
export const knownTable = (file: string, rows: readonly ReadRow[]): KnownTable => {
  const at = rows.slice(0, searchedRows).findIndex((row) => isHeading(columnsOf(row)));
  const heading = rows[at];
  if (heading === undefined) {
    const found = (rows[0]?.cells ?? []).map(({ text }) => headingOf(text)).filter((text) => text !== '');
    throw importFailure(rows.length === 0 ? 'import.empty' : 'import.no-table', file, {
      found: found.slice(0, 8).join(', ') || '–',
    });
  }
  const columns = columnsOf(heading);
  refuseTwice(file, columns);
  const names = known(columns);
  if (!names.includes('serialNumber') && !names.includes('id')) {
    throw importFailure('import.no-serial-column', file, {
      found: columns
        .map((each) => each.heading)
        .filter((text) => text !== '')
        .slice(0, 12)
        .join(', '),
    });
  }
  const data = rows.slice(isKeyRow(rows[at + 1], columns) ? at + 2 : at + 1);
  const end = data.findIndex((row, index) => {
    const before = data[index - 1]?.number ?? heading.number;
    return row.number > before + 1 && isStatementStart(row.cells[0]?.text ?? '');
  });
  return { columns, rows: end === -1 ? data : data.slice(0, end) };
};
