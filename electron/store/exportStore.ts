// Exports that run or were made, schedules, and which imported entries are here.
import {
  type ExportRecord,
  type ExportSchedule,
  exportRecordSchema,
  scheduleSchema,
} from '../../shared/export/logExport.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { json, numeric, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { appendToJournal, journalId } from './journalStore.ts';
import { promised } from './promised.ts';

/** An export with what is needed to clean up behind it. */
export interface StoredExport {
  readonly record: ExportRecord;
  /** The unfinished file; null once it is done. */
  readonly part: string | null;
  /** The process that writes it. */
  readonly processId: number;
}

/** Exports and schedules of one database. */
export interface ExportStore {
  /** Which journal this is; made up at the first call, so that an export of an empty log names it too. */
  journalId(): Promise<string>;
  /** Keeps an export, or what became of it. */
  put(stored: StoredExport): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly ExportRecord[]>;
  byId(id: string): Promise<ExportRecord | null>;
  /** Exports that were not ended. */
  unfinished(): Promise<readonly StoredExport[]>;
  schedules(): Promise<readonly ExportSchedule[]>;
  putSchedule(schedule: ExportSchedule): Promise<void>;
  removeSchedule(id: string): Promise<void>;
  /**
   * Appends imported entries, all or none; what is here already is left out. `numberHere` = the number that an entry of
   * the same file got here. Answers with the number there and here of each that was added.
   */
  addImported(
    entries: readonly LogEntry[],
    numberHere: (about: number) => number | null,
  ): Promise<readonly (readonly [there: number, here: number])[]>;
}

const storedOf = (row: Row): StoredExport => ({
  record: json(exportRecordSchema, row, 'export_json'),
  part: textOrNull(row, 'part'),
  processId: numeric(row, 'process_id'),
});

/** Exports and schedules of one database. All methods reject with AppFailure store.* */
export const createExportStore = (database: Database): ExportStore =>
  promised<ExportStore>({
    journalId: () => journalId(database),
    put: ({ record, part, processId }) => {
      database.run(
        `INSERT INTO log_export (id, at, export_json, part, process_id) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET export_json = excluded.export_json, part = excluded.part`,
        record.id,
        record.at,
        JSON.stringify(record),
        part,
        processId,
      );
    },
    list: (limit) =>
      database.all('SELECT * FROM log_export ORDER BY at DESC, id LIMIT ?', limit).map((row) => storedOf(row).record),
    byId: (id) => {
      const row = database.one('SELECT * FROM log_export WHERE id = ?', id);
      return row === null ? null : storedOf(row).record;
    },
    unfinished: () => database.all('SELECT * FROM log_export WHERE part IS NOT NULL').map(storedOf),
    schedules: () =>
      database
        .all('SELECT * FROM export_schedule ORDER BY made_at, id')
        .map((row) => json(scheduleSchema, row, 'schedule_json')),
    putSchedule: (schedule) => {
      database.run(
        `INSERT INTO export_schedule (id, schedule_json, made_at) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET schedule_json = excluded.schedule_json`,
        schedule.id,
        JSON.stringify(schedule),
        schedule.madeAt,
      );
    },
    removeSchedule: (id) => {
      database.run('DELETE FROM export_schedule WHERE id = ?', id);
    },
    addImported: (entries, numberHere) =>
      database.transaction(() => {
        const made = new Map<number, number>();
        for (const { number: there, ...entry } of entries) {
          const hash = entry.origin?.hash ?? '';
          if (database.one('SELECT number FROM log_origin WHERE hash = ?', hash) !== null) continue;
          const about = entry.about == null ? null : (made.get(entry.about) ?? numberHere(entry.about));
          const [sealed] = appendToJournal(database, [{ ...entry, about }]);
          if (sealed === undefined) continue;
          database.run('INSERT INTO log_origin (hash, number) VALUES (?, ?)', hash, sealed.number);
          made.set(there, sealed.number);
        }
        return [...made];
      }),
  });
