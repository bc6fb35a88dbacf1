// Imports into the register: what they wrote, so that it can be taken back, and the records that a file speaks of.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RegisterFilter } from '../../shared/register/fieldIssue.ts';
import type { PastImport } from '../../shared/register/importDraft.ts';
import { type RegisterRecord, registerRecordSchema } from '../../shared/register/registerRecord.ts';
import { json, numeric, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';
import { conditionsOf } from './registerQuery.ts';
import { recordFromRow } from './registerRow.ts';
import { type RegisterWrite, writeRegister } from './registerWrite.ts';

/** Numbers by which records are looked for. */
export interface WantedRecords {
  /** In capital letters. */
  readonly serials: readonly string[];
  readonly ids: readonly string[];
  readonly tids: readonly string[];
}

/** One record that an import wrote: before (null = it was added) and after. */
export interface ImportedRecord {
  readonly before: RegisterRecord | null;
  readonly after: RegisterRecord;
}

/** A record with its place in the register. */
export interface NumberedRecord {
  readonly number: number;
  readonly record: RegisterRecord;
}

/** One piece of an import: stored whole or, when a record is no longer as `before` says, not at all. */
export interface ImportPiece {
  readonly importNumber: number;
  readonly records: readonly ImportedRecord[];
  readonly write: RegisterWrite;
}

/** A record of an import beside what it is now. */
export interface ImportedState {
  readonly recordId: string;
  readonly serialNumber: string | null;
  /** `asBefore` nothing is left to take back · `asAfter` untouched since · `edited` · `gone`. */
  readonly is: 'asBefore' | 'asAfter' | 'edited' | 'gone';
  /** What it was; null = the import added it. */
  readonly before: RegisterRecord | null;
  readonly now: RegisterRecord | null;
  /** Photos, hands or cases were added since. */
  readonly isUsed: boolean;
}

/** One import with its number. */
export interface StoredImport extends PastImport {
  readonly number: number;
  readonly isFinished: boolean;
  /** The process that carried it out. */
  readonly processId: number;
}

/** Imports of one database. */
export interface TransferStore {
  /** Records with one of these numbers. */
  records(wanted: WantedRecords): Promise<readonly RegisterRecord[]>;
  /** Records that match, in the order in which they were added; `after` = number of the last one already known, 0 at first. */
  matching(filter: RegisterFilter, after: number, limit: number): Promise<readonly NumberedRecord[]>;
  /** Finished imports, newest first, at most `limit`. */
  list(limit: number): Promise<readonly StoredImport[]>;
  byId(id: string): Promise<StoredImport | null>;
  /** Imports that were cut short: they have to be taken back. */
  unfinished(): Promise<readonly StoredImport[]>;
  begin(made: Pick<StoredImport, 'id' | 'at' | 'by' | 'fileName' | 'processId'>): Promise<number>;
  /** Stores one piece; false = a record was changed meanwhile, and nothing was stored. */
  store(piece: ImportPiece): Promise<boolean>;
  finish(
    number: number,
    counts: { readonly added: number; readonly changed: number; readonly at: string },
  ): Promise<void>;
  /** Records of an import, the latest first. */
  states(number: number, offset: number, limit: number): Promise<readonly ImportedState[]>;
  /** Takes records back, with the tasks that the import opened and nobody has closed. */
  takeBack(importId: string, write: RegisterWrite): Promise<void>;
  undone(number: number, at: string): Promise<void>;
  /** Forgets an import that was taken back before it was finished. */
  forget(number: number): Promise<void>;
}

const importFromRow = (row: Row): StoredImport => ({
  number: numeric(row, 'number'),
  id: text(row, 'id'),
  at: text(row, 'at'),
  by: text(row, 'by'),
  fileName: text(row, 'file_name'),
  added: numeric(row, 'added'),
  changed: numeric(row, 'changed'),
  undoneAt: textOrNull(row, 'undone_at'),
  isFinished: row['finished_at'] !== null,
  processId: numeric(row, 'process_id'),
});

const hashOf = (recordText: string): string => createHash('sha256').update(recordText).digest('base64');

const isAsBefore = (database: Database, { before, after }: ImportedRecord): boolean => {
  const row = database.one('SELECT record_json FROM register_record WHERE id = ?', after.id);
  if (before !== null) return row !== null && JSON.stringify(recordFromRow(row)) === JSON.stringify(before);
  const serial = after.fields.serialNumber?.value.toUpperCase() ?? null;
  const taken = serial === null ? null : database.one('SELECT id FROM register_record WHERE serial = ?', serial);
  return row === null && taken === null;
};

const afterSchema = z.object({ serialNumber: z.string().nullable(), hash: z.string() });

const stateFromRow = (row: Row): ImportedState => {
  const { serialNumber, hash } = json(afterSchema, row, 'after_json');
  const [before, now] = [textOrNull(row, 'before_json'), textOrNull(row, 'record_json')];
  return {
    recordId: text(row, 'record_id'),
    serialNumber,
    is: before === now ? 'asBefore' : now === null ? 'gone' : hashOf(now) === hash ? 'asAfter' : 'edited',
    before: before === null ? null : json(registerRecordSchema, row, 'before_json'),
    now: now === null || before === null ? null : recordFromRow(row),
    isUsed: row['used'] === 1,
  };
};

/**
 * A piece of a longer job: whole or not at all, but not waiting for the disk. The end of the job is written with the usual
 * care and carries everything before it to the disk; after a loss of power the job counts as cut short.
 */
const piece = <T>(database: Database, work: () => T): T => {
  database.script('PRAGMA synchronous = NORMAL');
  try {
    return database.transaction(work);
  } finally {
    database.script('PRAGMA synchronous = FULL');
  }
};

const used = `EXISTS (SELECT 1 FROM attachment WHERE owner_id = i.record_id)
  OR EXISTS (SELECT 1 FROM custody_entry WHERE record_id = i.record_id)
  OR EXISTS (SELECT 1 FROM diagnosis_case WHERE record_id = i.record_id)`;

/** Imports of one database. All methods reject with AppFailure store.* */
export const createTransferStore = (database: Database): TransferStore => {
  const imports = (where: string, ...values: readonly (string | number)[]): readonly StoredImport[] =>
    database.all(`SELECT * FROM register_import WHERE ${where}`, ...values).map(importFromRow);
  const found = (column: 'serial' | 'id' | 'tid', values: readonly string[]): readonly RegisterRecord[] =>
    values.length === 0
      ? []
      : database
          .all(
            `SELECT record_json FROM register_record WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY number`,
            JSON.stringify(values),
          )
          .map(recordFromRow);
  return promised<TransferStore>({
    records: ({ serials, ids, tids }) => [...found('serial', serials), ...found('id', ids), ...found('tid', tids)],
    matching: (filter, after, limit) => {
      const { where, values } = conditionsOf(filter);
      return database
        .all(
          `SELECT number, record_json FROM register_record WHERE number > ? AND ${where} ORDER BY number LIMIT ?`,
          after,
          ...values,
          limit,
        )
        .map((row) => ({ number: numeric(row, 'number'), record: recordFromRow(row) }));
    },
    list: (limit) => imports('finished_at IS NOT NULL ORDER BY number DESC LIMIT ?', limit),
    byId: (id) => imports('id = ?', id)[0] ?? null,
    unfinished: () => imports('finished_at IS NULL ORDER BY number'),
    begin: ({ id, at, by, fileName, processId }) =>
      database.run(
        'INSERT INTO register_import (id, at, by, file_name, process_id, added, changed) VALUES (?, ?, ?, ?, ?, 0, 0)',
        id,
        at,
        by,
        fileName,
        processId,
      ),
    store: ({ importNumber, records, write }) =>
      piece(database, () => {
        if (!records.every((record) => isAsBefore(database, record))) return false;
        writeRegister(database, write);
        for (const { before, after } of records) {
          database.run(
            'INSERT INTO register_import_row (import, record_id, before_json, after_json) VALUES (?, ?, ?, ?)',
            importNumber,
            after.id,
            before === null ? null : JSON.stringify(before),
            JSON.stringify({
              serialNumber: after.fields.serialNumber?.value ?? null,
              hash: hashOf(JSON.stringify(after)),
            }),
          );
        }
        return true;
      }),
    finish: (number, { added, changed, at }) => {
      database.run(
        'UPDATE register_import SET added = ?, changed = ?, finished_at = ? WHERE number = ?',
        added,
        changed,
        at,
        number,
      );
    },
    states: (number, offset, limit) =>
      database
        .all(
          `SELECT i.record_id, i.before_json, i.after_json, r.record_json, (${used}) AS used FROM register_import_row i
           LEFT JOIN register_record r ON r.id = i.record_id
           WHERE i.import = ? ORDER BY i.record_id LIMIT ? OFFSET ?`,
          number,
          limit,
          offset,
        )
        .map(stateFromRow),
    takeBack: (importId, write) =>
      piece(database, () => {
        const ids = [...(write.removed ?? []), ...(write.records ?? []).map(({ id }) => id)];
        database.run(
          `DELETE FROM register_task WHERE closed_at IS NULL AND record_id IN (SELECT value FROM json_each(?))
             AND json_extract(data_json, '$.importId') = ?`,
          JSON.stringify(ids),
          importId,
        );
        // The task of a unit that was plugged in before waits for a record again.
        database.run(
          `UPDATE register_task SET record_id = NULL
           WHERE closed_at IS NULL AND kind = 'register' AND record_id IN (SELECT value FROM json_each(?))`,
          JSON.stringify(write.removed ?? []),
        );
        writeRegister(database, write);
      }),
    undone: (number, at) => {
      database.run('UPDATE register_import SET undone_at = ? WHERE number = ?', at, number);
    },
    forget: (number) =>
      database.transaction(() => {
        database.run('DELETE FROM register_import_row WHERE import = ?', number);
        database.run('DELETE FROM register_import WHERE number = ?', number);
      }),
  });
};
