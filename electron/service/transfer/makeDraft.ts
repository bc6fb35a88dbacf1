// From a file to a draft: every row looked at and compared with the register, in small steps, nothing stored.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { ImportCounts, ImportDraft, TransferProgress } from '../../../shared/register/importDraft.ts';
import { importProblemText } from '../../../shared/register/importProblemTexts.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { TransferStore } from '../../store/transferStore.ts';
import { createBreather } from './breather.ts';
import { importFailure } from './importFailure.ts';
import { type KnownRecords, type PlannedRow, pairOf, planRow, serialOf, type WholeFile } from './planRows.ts';
import { readTableFile, type TableFile } from './readTableFile.ts';
import { type RowValues, rowValues } from './rowValues.ts';
import { knownTable } from './tableColumns.ts';
import { transferLimits } from './transferLimits.ts';

/** A draft with all its rows, kept in memory until it is applied or given up. */
export interface Draft {
  readonly shown: ImportDraft;
  readonly rows: readonly PlannedRow[];
}

/** Who watches, and what ends it early. */
export interface Watch {
  readonly onProgress: (progress: TransferProgress) => void;
  readonly signal: AbortSignal;
}

const rowsAtOnce = 50;

const withFaults = (rows: readonly RowValues[], faults: TableFile['faults']): readonly RowValues[] => {
  if (faults.length === 0) return rows;
  const kindOf = new Map(faults.map(({ row, kind }) => [row, kind]));
  return rows.map((row) => {
    const kind = kindOf.get(row.row);
    if (kind === undefined) return row;
    const issue = { severity: 'error', problem: kind, column: null, heading: null, value: null } as const;
    return { ...row, issues: [{ ...issue, ...importProblemText(kind) }, ...row.issues] };
  });
};

/** A letter, one Chinese character, a letter: what Western text becomes when it is read as Chinese. */
const garbled = /[A-Za-z]\p{Script=Han}[A-Za-z]/u;

/** Says so in rows that look as if the encoding was guessed wrong. */
const withDoubts = (rows: readonly RowValues[], encoding: string | null): readonly RowValues[] =>
  encoding !== 'gb18030'
    ? rows
    : rows.map((row) => {
        const found = [...row.values].find(([, value]) => garbled.test(value));
        if (found === undefined) return row;
        const [column, value] = found;
        const issue = { severity: 'warning', problem: 'garbled', column, heading: null, value } as const;
        return { ...row, issues: [...row.issues, { ...issue, ...importProblemText('garbled') }] };
      });

/** The first row with an id keeps it; a copied row is a new terminal. */
const withOwnIds = (rows: readonly RowValues[]): readonly RowValues[] => {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.id === null || !seen.has(row.id)) {
      if (row.id !== null) seen.add(row.id);
      return row;
    }
    return { ...row, id: null };
  });
};

const lookAtFile = (rows: readonly RowValues[]): WholeFile => {
  const rowsOfSerial = new Map<string, number[]>();
  const serialOfPair = new Map<string, string>();
  for (const row of rows) {
    const serial = serialOf(row);
    if (serial === null) continue;
    rowsOfSerial.set(serial, [...(rowsOfSerial.get(serial) ?? []), row.row]);
    const pair = pairOf(row.values.get('tid'), row.values.get('mid'));
    if (pair !== null && !serialOfPair.has(pair)) serialOfPair.set(pair, serial);
  }
  return { rowsOfSerial, serialOfPair };
};

const given = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== null && value !== undefined)),
];

const lookUp = async (store: TransferStore, rows: readonly RowValues[]): Promise<KnownRecords> => {
  const records = await store.records({
    serials: given(rows.map(serialOf)),
    ids: given(rows.map(({ id }) => id)),
    tids: given(rows.map(({ values }) => values.get('tid'))),
  });
  const bySerial = new Map<string, RegisterRecord>();
  const byPair = new Map<string, RegisterRecord>();
  for (const record of records) {
    const serial = record.fields.serialNumber?.value.toUpperCase();
    if (serial !== undefined && !bySerial.has(serial)) bySerial.set(serial, record);
    const pair = pairOf(record.fields.tid?.value, record.fields.mid?.value);
    if (pair !== null && !byPair.has(pair)) byPair.set(pair, record);
  }
  return { bySerial, byPair, byId: new Map(records.map((record) => [record.id, record])) };
};

const countsOf = (rows: readonly PlannedRow[], empty: number): ImportCounts => {
  const counts = { rows: rows.length, new: 0, changed: 0, same: 0, bad: 0, warned: 0, empty };
  for (const { shown } of rows) {
    counts[shown.outcome] += 1;
    if (shown.issues.some(({ severity }) => severity === 'warning')) counts.warned += 1;
  }
  return counts;
};

/** Rejects with import.*, store.* */
export const makeDraft = async (
  store: TransferStore,
  file: string,
  at: string,
  { onProgress, signal }: Watch,
): Promise<Draft> => {
  const began = performance.now();
  onProgress({ stage: 'reading', done: 0, total: null });
  const table = await readTableFile(file, signal);
  const { columns, rows: tableRows } = knownTable(file, table.rows);
  if (tableRows.length === 0) throw importFailure('import.empty', file);
  if (tableRows.length > transferLimits.rows) {
    throw importFailure('import.too-large', file, { unit: 'rows', most: transferLimits.rows });
  }
  const breathe = createBreather(signal, 'import.cancelled');
  const looked: RowValues[] = [];
  for (const row of tableRows) {
    looked.push(rowValues(row, columns, table.format === 'csv'));
    await breathe();
    if (looked.length % 250 === 0) onProgress({ stage: 'reading', done: looked.length, total: tableRows.length });
  }
  const valued = withOwnIds(withFaults(withDoubts(looked, table.encoding), table.faults));
  const whole = lookAtFile(valued);
  const rows: PlannedRow[] = [];
  for (let from = 0; from < valued.length; from += rowsAtOnce) {
    const some = valued.slice(from, from + rowsAtOnce);
    const known = await lookUp(store, some);
    rows.push(...some.map((row) => planRow(row, known, whole)));
    await breathe();
    onProgress({ stage: 'comparing', done: rows.length, total: valued.length });
  }
  const first = tableRows[0]?.number ?? 1;
  const last = tableRows.at(-1)?.number ?? first;
  return {
    rows,
    shown: {
      id: randomUUID(),
      fileName: redactText(basename(file)),
      format: table.format,
      encoding: table.encoding,
      separator: table.separator,
      sheet: table.sheet,
      columns: columns.filter(({ heading }) => heading !== '').map(({ heading, column }) => ({ heading, column })),
      counts: countsOf(rows, last - first + 1 - rows.length),
      readAt: at,
      tookMs: Math.round(performance.now() - began),
    },
  };
};
