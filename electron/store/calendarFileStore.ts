// What calendar files have told other calendars, and jobs that came from such files, of one database.
import { z } from 'zod';
import { type CalendarImport, calendarImportSchema } from '../../shared/reminder/calendarImport.ts';
import { json, numeric, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** Form of what an earlier file told of one entry. */
export const toldEntrySchema = z.object({
  title: z.string(),
  description: z.string(),
  place: z.string().nullable(),
  startsOn: z.iso.date(),
  time: z.string(),
  minutes: z.number().int(),
  rule: z.string().nullable(),
  except: z.array(z.iso.date()),
});
/** What an earlier file told of one entry. */
export type ToldEntry = Readonly<z.infer<typeof toldEntrySchema>>;

/** An entry of an earlier file. */
export interface KeptEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly changedAt: string;
  /** The last day that it is about; a rule without end: the last day that can be written. */
  readonly untilOn: string;
  readonly told: ToldEntry;
}

/** A job that came from a file. */
export interface ImportedJob {
  readonly uid: string;
  readonly dueOn: string;
  readonly jobId: string;
}

/** What calendar files have told and brought, of one database. */
export interface CalendarFileStore {
  entries(): Promise<readonly KeptEntry[]>;
  /** Keeps what the next file has to build on; what was about days before `forgetBefore` goes. */
  keep(entries: readonly KeptEntry[], forgetBefore: string): Promise<void>;
  begin(made: CalendarImport): Promise<void>;
  /** Notes a job of an import. */
  note(importId: string, job: ImportedJob): Promise<void>;
  finish(made: CalendarImport): Promise<void>;
  /** Newest first. */
  imports(limit: number): Promise<readonly CalendarImport[]>;
  byId(id: string): Promise<CalendarImport | null>;
  jobsOf(importId: string): Promise<readonly ImportedJob[]>;
  /** Days of an entry that have a job already. */
  daysOf(uid: string): Promise<ReadonlySet<string>>;
  /** Forgets the jobs of an import, so that the file can be imported again. */
  undone(importId: string, at: string): Promise<void>;
}

const keptFrom = (row: Row): KeptEntry => ({
  uid: text(row, 'uid'),
  sequence: numeric(row, 'sequence'),
  isCancelled: text(row, 'state') === 'cancelled',
  changedAt: text(row, 'changed_at'),
  untilOn: text(row, 'until_on'),
  told: json(toldEntrySchema, row, 'entry_json'),
});

const importFrom = (row: Row): CalendarImport => json(calendarImportSchema, row, 'import_json');

const ofImport = '(SELECT number FROM calendar_import WHERE id = ?)';

/** What calendar files have told and brought. All methods reject with AppFailure store.* */
export const createCalendarFileStore = (database: Database): CalendarFileStore =>
  promised<CalendarFileStore>({
    entries: () => database.all('SELECT * FROM calendar_entry ORDER BY uid').map(keptFrom),
    keep: (entries, forgetBefore) => {
      database.transaction(() => {
        for (const { uid, sequence, isCancelled, changedAt, untilOn, told } of entries) {
          database.run(
            `INSERT INTO calendar_entry (uid, sequence, until_on, state, changed_at, entry_json) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (uid) DO UPDATE SET sequence = excluded.sequence, until_on = excluded.until_on, state = excluded.state,
               changed_at = excluded.changed_at, entry_json = excluded.entry_json`,
            ...[uid, sequence, untilOn, isCancelled ? 'cancelled' : 'live', changedAt, JSON.stringify(told)],
          );
        }
        database.run('DELETE FROM calendar_entry WHERE until_on < ?', forgetBefore);
      });
    },
    begin: (made) => {
      database.run(
        'INSERT INTO calendar_import (id, at, import_json) VALUES (?, ?, ?)',
        ...[made.id, made.at, JSON.stringify(made)],
      );
    },
    note: (importId, { uid, dueOn, jobId }) => {
      database.run(
        `INSERT OR REPLACE INTO calendar_import_job (uid, due_on, job_id, import) VALUES (?, ?, ?, ${ofImport})`,
        ...[uid, dueOn, jobId, importId],
      );
    },
    finish: (made) => {
      database.run('UPDATE calendar_import SET import_json = ? WHERE id = ?', JSON.stringify(made), made.id);
    },
    imports: (limit) =>
      database.all('SELECT import_json FROM calendar_import ORDER BY number DESC LIMIT ?', limit).map(importFrom),
    byId: (id) => {
      const row = database.one('SELECT import_json FROM calendar_import WHERE id = ?', id);
      return row === null ? null : importFrom(row);
    },
    jobsOf: (importId) =>
      database
        .all(
          `SELECT uid, due_on, job_id FROM calendar_import_job WHERE import = ${ofImport} ORDER BY due_on, uid`,
          importId,
        )
        .map((row) => ({ uid: text(row, 'uid'), dueOn: text(row, 'due_on'), jobId: text(row, 'job_id') })),
    daysOf: (uid) =>
      new Set(
        database.all('SELECT due_on FROM calendar_import_job WHERE uid = ?', uid).map((row) => text(row, 'due_on')),
      ),
    undone: (importId, at) => {
      database.transaction(() => {
        database.run(`DELETE FROM calendar_import_job WHERE import = ${ofImport}`, importId);
        const row = database.one('SELECT import_json FROM calendar_import WHERE id = ?', importId);
        if (row === null) return;
        database.run(
          'UPDATE calendar_import SET undone_at = ?, import_json = ? WHERE id = ?',
          ...[at, JSON.stringify({ ...importFrom(row), undoneAt: at }), importId],
        );
      });
    },
  });
