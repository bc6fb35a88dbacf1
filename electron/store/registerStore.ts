// The register of one database: pages and searches, single records, their earlier values, tasks, hands, observations.
import type { z } from 'zod';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { Lifecycle } from '../../shared/register/lifecycle.ts';
import type {
  CustodyEntry,
  Observation,
  RegisterChange,
  RegisterChoices,
  RegisterRecord,
  RegisterRow,
  RegisterStanding,
  RegisterTask,
  TaskKind,
} from '../../shared/register/registerRecord.ts';
import {
  custodyEntrySchema,
  observationSchema,
  registerStandingSchema,
  registerTaskSchema,
} from '../../shared/register/registerRecord.ts';
import { json, numeric, parsed, text, textOrNull } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { promised } from './promised.ts';
import { conditionsOf, orderOf, type RegisterQuery, sortColumns } from './registerQuery.ts';
import { changeFromRow, listedFromRow, recordFromRow } from './registerRow.ts';
import { type RegisterWrite, writeRegister } from './registerWrite.ts';

/** Which tasks; absent or null means no restriction. */
export interface TaskFilter {
  readonly isOpen?: boolean | null | undefined;
  readonly kind?: TaskKind | null | undefined;
  readonly recordId?: string | null | undefined;
  readonly terminalId?: string | null | undefined;
  readonly serialNumber?: string | null | undefined;
}

/** The register of one database. */
export interface RegisterStore {
  page(query: RegisterQuery): Promise<{ readonly rows: readonly RegisterRow[]; readonly total: number }>;
  choices(): Promise<RegisterChoices>;
  count(): Promise<number>;
  /** Whether any record is in one of these states. */
  hasAnyOf(states: readonly Lifecycle[]): Promise<boolean>;
  /** Whole records in the order in which they were added; `after` = id of the last one already known. For exports. */
  list(after: string | null, limit: number): Promise<readonly RegisterRecord[]>;
  byId(id: string): Promise<RegisterRecord | null>;
  byTerminal(terminalId: string): Promise<RegisterRecord | null>;
  /** State and registration of every record whose terminal was met over a cable. */
  standings(): Promise<readonly RegisterStanding[]>;
  /** Records with this serial number, upper and lower case alike, the oldest first. */
  bySerial(serial: string): Promise<readonly RegisterRecord[]>;
  /** The same as a list shows them, with what is open about them. */
  listedBySerial(serial: string): Promise<readonly RegisterRow[]>;
  byTid(tid: string): Promise<readonly RegisterRecord[]>;
  byIccid(iccid: string): Promise<readonly RegisterRecord[]>;
  /** The terminal with this serial number that no record has yet; null if there is none. */
  freeTerminal(serial: string): Promise<string | null>;
  /** Stores everything of one step at once; answers with the log entry, which then has its number. */
  write(write: RegisterWrite): Promise<LogEntry | null>;
  /** Newest first; `before` = number of the last one already known. */
  changes(recordId: string, before: number | null, limit: number): Promise<readonly RegisterChange[]>;
  observations(recordId: string): Promise<readonly Observation[]>;
  /** Newest first, at most 500. */
  tasks(filter: TaskFilter): Promise<readonly RegisterTask[]>;
  task(id: string): Promise<RegisterTask | null>;
  openTasks(): Promise<number>;
  /** Newest first. */
  custody(recordId: string): Promise<readonly CustodyEntry[]>;
}

// The index that holds whatever lists look at; the records themselves are several times as large.
const narrow = 'register_record INDEXED BY register_record_list';
const mostTasks = 500;
const mostChoices = 500;
const listed = `r.id, r.terminal_id, r.lifecycle, r.registration, r.serial, r.model, r.tid, r.mid, r.merchant_name,
  r.store, r.counter, r.updated_at,
  (SELECT count(*) FROM register_drift d WHERE d.record_id = r.id AND d.closed_at IS NULL) AS drifts,
  (SELECT count(*) FROM register_task t WHERE t.record_id = r.id AND t.closed_at IS NULL) AS tasks`;

const taskFromRow = (row: Row): RegisterTask => ({
  id: text(row, 'id'),
  kind: parsed(registerTaskSchema.shape.kind, row, 'kind'),
  recordId: textOrNull(row, 'record_id'),
  terminalId: textOrNull(row, 'terminal_id'),
  serialNumber: textOrNull(row, 'serial_number'),
  openedAt: text(row, 'opened_at'),
  dueOn: textOrNull(row, 'due_on'),
  closedAt: textOrNull(row, 'closed_at'),
  closing: row['closing_json'] === null ? null : json(registerTaskSchema.shape.closing, row, 'closing_json'),
  data: json(registerTaskSchema.shape.data, row, 'data_json'),
});

const observationFromRow = (row: Row): Observation => ({
  field: parsed(observationSchema.shape.field, row, 'field'),
  source: parsed(observationSchema.shape.source, row, 'source'),
  value: text(row, 'value'),
  at: text(row, 'at'),
  checkId: textOrNull(row, 'check_id'),
});

const openCondition = (isOpen: boolean | null | undefined): readonly string[] =>
  isOpen === null || isOpen === undefined ? [] : [`closed_at IS ${isOpen ? '' : 'NOT '}NULL`];

/** The register of one database. All methods reject with AppFailure store.* */
export const createRegisterStore = (database: Database): RegisterStore => {
  const find = (where: string, ...values: readonly SqlValue[]): readonly RegisterRecord[] =>
    database.all(`SELECT record_json FROM register_record WHERE ${where}`, ...values).map(recordFromRow);
  const count = (where: string, ...values: readonly SqlValue[]): number =>
    numeric(database.one(`SELECT count(*) AS count FROM ${narrow} WHERE ${where}`, ...values) ?? {}, 'count');
  const distinct = (column: string): string[] =>
    database
      .all(
        `SELECT DISTINCT ${column} AS word FROM register_record WHERE ${column} IS NOT NULL ORDER BY 1 LIMIT ${mostChoices}`,
      )
      .map((row) => text(row, 'word'));
  return promised<RegisterStore>({
    page: ({ filter, sort, isDescending, offset, limit }) => {
      const { where, values } = conditionsOf(filter);
      const order = orderOf(sort, isDescending);
      // What matches is found once, for the total and for the page; the counts of open tasks and differences are made
      // for the rows of the page only.
      const rows = database.all(
        `WITH found AS MATERIALIZED (SELECT number, ${sortColumns(sort)} FROM ${narrow} WHERE ${where})
         SELECT ${listed}, (SELECT count(*) FROM found) AS total
         FROM (SELECT number AS wanted FROM found ORDER BY ${order} LIMIT ? OFFSET ?)
         JOIN register_record r ON r.number = wanted ORDER BY ${order}`,
        ...values,
        limit,
        offset,
      );
      const [first] = rows;
      const total = first === undefined ? (offset === 0 ? 0 : count(where, ...values)) : numeric(first, 'total');
      return { rows: rows.map(listedFromRow), total };
    },
    choices: () => ({
      stores: distinct('store'),
      models: distinct('model'),
      acquirers: distinct('acquirer'),
      records: count('1'),
    }),
    count: () => count('1'),
    hasAnyOf: (states) =>
      states.some((state) => database.one('SELECT 1 FROM register_record WHERE lifecycle = ? LIMIT 1', state) !== null),
    list: (after, limit) =>
      find(
        'number > coalesce((SELECT number FROM register_record WHERE id = ?), 0) ORDER BY number LIMIT ?',
        after,
        limit,
      ),
    byId: (id) => find('id = ?', id)[0] ?? null,
    standings: () =>
      database
        .all('SELECT id, terminal_id, lifecycle, registration FROM register_record WHERE terminal_id IS NOT NULL')
        .map((row) => ({
          recordId: text(row, 'id'),
          terminalId: text(row, 'terminal_id'),
          lifecycle: parsed(registerStandingSchema.shape.lifecycle, row, 'lifecycle'),
          registration: parsed(registerStandingSchema.shape.registration, row, 'registration'),
        })),
    byTerminal: (terminalId) => find('terminal_id = ?', terminalId)[0] ?? null,
    bySerial: (serial) => find('serial = ? ORDER BY number', serial.trim().toUpperCase()),
    listedBySerial: (serial) =>
      database
        .all(
          `SELECT ${listed} FROM register_record r WHERE r.serial = ? ORDER BY r.number LIMIT 100`,
          serial.trim().toUpperCase(),
        )
        .map(listedFromRow),
    byTid: (tid) => find('tid = ? ORDER BY number', tid),
    byIccid: (iccid) => find('iccid = ? ORDER BY number', iccid),
    freeTerminal: (serial) => {
      const row = database.one(
        `SELECT id FROM terminal WHERE (serial = ?1 OR hardware_serial = ?1)
           AND id NOT IN (SELECT terminal_id FROM register_record WHERE terminal_id IS NOT NULL)
         ORDER BY serial = ?1 DESC, number LIMIT 1`,
        serial.trim().toUpperCase(),
      );
      return row === null ? null : text(row, 'id');
    },
    write: (write) => database.transaction(() => writeRegister(database, write)),
    changes: (recordId, before, limit) =>
      database
        .all(
          `SELECT * FROM register_change WHERE record_id = ? AND (? IS NULL OR number < ?) ORDER BY number DESC LIMIT ?`,
          recordId,
          before,
          before,
          limit,
        )
        .map(changeFromRow),
    observations: (recordId) =>
      database
        .all('SELECT * FROM register_observation WHERE record_id = ? ORDER BY field, source', recordId)
        .map(observationFromRow),
    tasks: ({ isOpen, ...equal }) => {
      const columns = [
        ['kind', equal.kind],
        ['record_id', equal.recordId],
        ['terminal_id', equal.terminalId],
        ['serial_number', equal.serialNumber],
      ] as const;
      const used = columns.filter(([, value]) => value !== null && value !== undefined);
      const where = [...openCondition(isOpen), ...used.map(([column]) => `${column} = ?`)];
      return database
        .all(
          `SELECT * FROM register_task ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
           ORDER BY number DESC LIMIT ${mostTasks}`,
          ...used.map(([, value]) => value ?? null),
        )
        .map(taskFromRow);
    },
    task: (id) => {
      const row = database.one('SELECT * FROM register_task WHERE id = ?', id);
      return row === null ? null : taskFromRow(row);
    },
    openTasks: () =>
      numeric(database.one('SELECT count(*) AS count FROM register_task WHERE closed_at IS NULL') ?? {}, 'count'),
    custody: (recordId) =>
      database
        .all('SELECT entry_json FROM custody_entry WHERE record_id = ? ORDER BY at DESC, number DESC', recordId)
        .map((row) => json(custodyEntrySchema as z.ZodType<CustodyEntry>, row, 'entry_json')),
  });
};
