// Known-good photos of one database: one set in force and one draft for each terminal, former sets stay.

import { type Baseline, baselineSchema } from '../../shared/inspection/baseline.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { json, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** Known-good photos of one database. */
export interface BaselineStore {
  /** Newest first. */
  list(unitId: string): Promise<readonly Baseline[]>;
  byId(id: string): Promise<Baseline | null>;
  /** All sets that were in force at some moment of a period (UTC), the oldest first. */
  within(from: string, until: string): Promise<readonly Baseline[]>;
  /** Stores sets of one step together, with the line of the log if there is one. */
  write(baselines: readonly Baseline[], line: NewLogEntry | null): Promise<LogEntry | null>;
  /** Removes a draft and its photos. */
  remove(id: string): Promise<void>;
}

// A unit that turned out to be another one hands its sets over: the column is right, the text may be older.
const fromRow = (row: Row): Baseline => ({
  ...json(baselineSchema, row, 'baseline_json'),
  unitId: text(row, 'unit_id'),
});

/** Known-good photos of one database. All methods reject with AppFailure store.* */
export const createBaselineStore = (database: Database): BaselineStore =>
  promised<BaselineStore>({
    list: (unitId) =>
      database
        .all('SELECT unit_id, baseline_json FROM baseline WHERE unit_id = ? ORDER BY number DESC', unitId)
        .map(fromRow),
    byId: (id) => {
      const row = database.one('SELECT unit_id, baseline_json FROM baseline WHERE id = ?', id);
      return row === null ? null : fromRow(row);
    },
    within: (from, until) =>
      database
        .all(
          `SELECT unit_id, baseline_json FROM baseline
           WHERE json_extract(baseline_json, '$.confirmedAt') < ?
             AND coalesce(json_extract(baseline_json, '$.replacedAt'), '9') >= ? ORDER BY number`,
          until,
          from,
        )
        .map(fromRow),
    write: (baselines, line) =>
      database.transaction(() => {
        for (const baseline of baselines) {
          database.run(
            `INSERT INTO baseline (id, unit_id, baseline_json) VALUES (?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET baseline_json = excluded.baseline_json`,
            baseline.id,
            baseline.unitId,
            JSON.stringify(baseline),
          );
        }
        return line === null ? null : writeLogEntry(database, line);
      }),
    remove: (id) => {
      database.transaction(() => {
        database.run('DELETE FROM attachment WHERE owner_id = ?', id);
        database.run('DELETE FROM baseline WHERE id = ?', id);
      });
    },
  });
