// What the rows of an import leave in the register: records, earlier values, tasks. Pure but for new ids.
import { randomUUID } from 'node:crypto';
import { importReason } from '../../../shared/register/automaticReasons.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import { type Place, placeData, placeFields } from '../../../shared/register/move.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { NewChange } from '../../store/registerWrite.ts';
import type { ImportedRecord } from '../../store/transferStore.ts';
import { movedField } from '../binding/guardAddressChange.ts';
import { changesBetween, withValues } from '../register/recordChanges.ts';
import { openTask } from '../register/registerTaskParts.ts';
import type { PlannedRow } from './planRows.ts';

/** Who imports what and when. */
export interface ImportOrigin {
  readonly importId: string;
  readonly fileName: string;
  /** UTC text. */
  readonly at: string;
  readonly by: string;
}

/** What one row leaves. */
export interface RowWrite {
  readonly record: ImportedRecord;
  readonly changes: readonly NewChange[];
  readonly tasks: readonly RegisterTask[];
}

const newRecord = (row: PlannedRow, origin: ImportOrigin, terminalId: string | null): RegisterRecord => ({
  id: row.values.id ?? randomUUID(),
  terminalId,
  lifecycle: row.values.lifecycle ?? 'pending',
  lifecycleSince: origin.at,
  lifecycleReason: importReason(origin.fileName),
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: {},
  replacedBy: null,
  replaces: null,
  createdAt: origin.at,
  updatedAt: origin.at,
});

/** States in which nobody waits for a confirmation of the acquirer. */
const settled: ReadonlySet<Lifecycle> = new Set<Lifecycle>(['swappedOut', 'retired', 'foreign', 'quarantined']);

const daysToReport = 7;
const soonAfter = (at: string): string =>
  new Date(Date.parse(at) + daysToReport * 86_400_000).toISOString().slice(0, 10);

const placeIn = ({ fields }: RegisterRecord): Place =>
  Object.fromEntries(placeFields.map((field) => [field, fields[field]?.value ?? null]));

/** Both places of a terminal that stands elsewhere now; null = it does not, or nothing was known before. */
const movesOf = (before: RegisterRecord, after: RegisterRecord): RegisterTask['data'] | null =>
  movedField(before, placeIn(after)) === null
    ? null
    : { ...placeData('from', placeIn(before)), ...placeData('to', placeIn(after)) };

/** The task that a serial number has been waiting with since it was plugged in becomes the record's own. */
const takenOver = (waiting: RegisterTask, { id, terminalId }: RegisterRecord): RegisterTask => ({
  ...waiting,
  recordId: id,
  terminalId: terminalId ?? waiting.terminalId,
});

const tasksOf = ({ before, after }: ImportedRecord, { importId, at }: ImportOrigin): RegisterTask[] => {
  const about = {
    recordId: after.id,
    terminalId: after.terminalId,
    serialNumber: after.fields.serialNumber?.value ?? null,
  };
  if (before === null) {
    return settled.has(after.lifecycle) ? [] : [openTask({ kind: 'register', ...about, data: { importId } }, at)];
  }
  const moved = movesOf(before, after);
  const newIccid = after.fields.iccid?.value ?? null;
  const oldIccid = before.fields.iccid?.value ?? null;
  return [
    ...(moved === null
      ? []
      : [openTask({ kind: 'move', ...about, dueOn: soonAfter(at), data: { importId, ...moved } }, at)]),
    ...(oldIccid === null || newIccid === oldIccid
      ? []
      : [
          openTask(
            { kind: 'simChange', ...about, data: { importId, phase: 'done', oldIccid, newIccid, on: at.slice(0, 10) } },
            at,
          ),
        ]),
  ];
};

/**
 * What a good row leaves in the register. For a new one, `terminalId` = the terminal met before that has its serial
 * number, `waiting` = the open registration task of that serial number which has no record yet.
 */
export const rowWrite = (
  row: PlannedRow,
  origin: ImportOrigin,
  terminalId: string | null,
  waiting: RegisterTask | null = null,
): RowWrite => {
  const start = row.base ?? newRecord(row, origin, terminalId);
  const changed = Object.fromEntries(row.shown.changes.map(({ column, after }) => [column, after]));
  const from = { source: 'import', at: origin.at, by: origin.by } as const;
  const after = withValues(start, changed, from);
  const record: ImportedRecord = { before: row.base, after };
  return {
    record,
    // A new record says of each value itself where it is from; earlier values begin with the first change.
    changes: changesBetween(row.base, after, { ...from, reason: importReason(origin.fileName) }).filter(
      ({ field }) => row.base !== null || field === 'lifecycle',
    ),
    tasks: waiting === null ? tasksOf(record, origin) : [takenOver(waiting, after)],
  };
};
