// What one step leaves behind in the register: records, earlier values, tasks, hands, what was seen, its log line. One transaction.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type {
  CustodyEntry,
  Observation,
  RegisterChange,
  RegisterRecord,
  RegisterTask,
} from '../../shared/register/registerRecord.ts';
import type { Database } from './database.ts';
import type { NewLogEntry } from './logStore.ts';
import { writeLogEntry } from './logStore.ts';
import { recordColumns } from './registerRow.ts';

/** An earlier value before it has its number. */
export type NewChange = Omit<RegisterChange, 'number'>;

/** All that one step leaves behind; what is absent stays as it is. */
export interface RegisterWrite {
  /** New or changed records, whole. */
  readonly records?: readonly RegisterRecord[];
  readonly changes?: readonly NewChange[];
  /** Ids of records that go, with their history, observations, hands, differences, attachments. */
  readonly removed?: readonly string[];
  /**
   * Ids of records whose earlier values, observations, differences and attachments are forgotten, and all that was read
   * from their terminal: the unit is somebody else's. Its number and the log stay.
   */
  readonly forgotten?: readonly string[];
  /** New or changed tasks, whole. */
  readonly tasks?: readonly RegisterTask[];
  readonly custody?: readonly CustodyEntry[];
  readonly observations?: readonly (Observation & { readonly recordId: string })[];
  readonly line: NewLogEntry | null;
}

/** Stores a new or changed record, inside whatever transaction is open. */
export const writeRecord = (database: Database, record: RegisterRecord): void => {
  const values = recordColumns(record);
  const names = Object.keys(values);
  const changes = names.filter((name) => !['id', 'created_at'].includes(name));
  database.run(
    `INSERT INTO register_record (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${changes.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    ...Object.values(values),
  );
};

const writeChange = (database: Database, change: NewChange): void => {
  database.run(
    `INSERT INTO register_change (record_id, field, before, after, source, at, by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    change.recordId,
    change.field,
    change.before,
    change.after,
    change.source,
    change.at,
    change.by,
    change.reason,
  );
};

const writeTask = (database: Database, task: RegisterTask): void => {
  database.run(
    `INSERT INTO register_task (id, kind, record_id, terminal_id, serial_number, opened_at, due_on, closed_at, closing_json, data_json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET record_id = excluded.record_id, terminal_id = excluded.terminal_id,
       serial_number = excluded.serial_number, due_on = excluded.due_on, closed_at = excluded.closed_at,
       closing_json = excluded.closing_json, data_json = excluded.data_json`,
    task.id,
    task.kind,
    task.recordId,
    task.terminalId,
    task.serialNumber,
    task.openedAt,
    task.dueOn,
    task.closedAt,
    task.closing === null ? null : JSON.stringify(task.closing),
    JSON.stringify(task.data),
  );
};

const forget = (database: Database, recordId: string): void => {
  database.run('DELETE FROM register_change WHERE record_id = ?', recordId);
  database.run('DELETE FROM register_observation WHERE record_id = ?', recordId);
  database.run('DELETE FROM register_drift WHERE record_id = ?', recordId);
  database.run('DELETE FROM attachment WHERE owner_id = ?', recordId);
};

/** All that was read from a terminal; what is left is its number, its model and where it was seen. */
const forgetTerminal = (database: Database, recordId: string): void => {
  const terminal = '(SELECT t.number FROM terminal t JOIN register_record r ON r.terminal_id = t.id WHERE r.id = ?)';
  for (const table of ['reading', 'terminal_file', 'health_report']) {
    database.run(`DELETE FROM ${table} WHERE terminal = ${terminal}`, recordId);
  }
  database.run(
    `UPDATE terminal SET verdict = NULL, last_check_id = NULL, concerns_json = '[]', password = NULL, identity_json =
       json_set(identity_json, '$.tid', NULL, '$.mid', NULL, '$.softwareVersion', NULL, '$.components', json('[]'))
     WHERE number = ${terminal}`,
    recordId,
  );
};

const forgetUnit = (database: Database, recordId: string): void => {
  forget(database, recordId);
  forgetTerminal(database, recordId);
};

const remove = (database: Database, recordId: string): void => {
  forget(database, recordId);
  database.run('DELETE FROM custody_entry WHERE record_id = ?', recordId);
  database.run('DELETE FROM register_record WHERE id = ?', recordId);
};

const writeCustody = (database: Database, entry: CustodyEntry): void => {
  database.run(
    'INSERT INTO custody_entry (id, record_id, at, entry_json) VALUES (?, ?, ?, ?)',
    entry.id,
    entry.recordId,
    entry.at,
    JSON.stringify(entry),
  );
};

const writeObservation = (
  database: Database,
  { recordId, field, source, value, at, checkId }: Observation & { readonly recordId: string },
): void => {
  database.run(
    `INSERT INTO register_observation (record_id, field, source, value, at, check_id) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (record_id, field, source) DO UPDATE SET value = excluded.value, at = excluded.at, check_id = excluded.check_id`,
    recordId,
    field,
    source,
    value,
    at,
    checkId,
  );
};

const each = <T>(database: Database, list: readonly T[] | undefined, write: (to: Database, one: T) => void): void => {
  for (const one of list ?? []) write(database, one);
};

/** Writes everything inside whatever transaction is open, and answers with the log entry, which then has its number. */
export const writeRegister = (database: Database, write: RegisterWrite): LogEntry | null => {
  each(database, write.removed, remove);
  each(database, write.records, writeRecord);
  each(database, write.forgotten, forgetUnit);
  each(database, write.changes, writeChange);
  each(database, write.tasks, writeTask);
  each(database, write.custody, writeCustody);
  each(database, write.observations, writeObservation);
  return write.line === null ? null : writeLogEntry(database, write.line);
};
