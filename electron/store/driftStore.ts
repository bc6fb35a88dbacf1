// Differences between the shop's record and what others say of a terminal: open ones, and those that are history.
import type { z } from 'zod';
import { type Drift, driftSchema } from '../../shared/register/binding.ts';
import { json, parsed, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** Differences of one database. */
export interface DriftStore {
  byId(id: string): Promise<Drift | null>;
  /** Open differences of a record, oldest first. */
  open(recordId: string): Promise<readonly Drift[]>;
  /** Differences that are over, newest first. */
  closed(recordId: string, limit: number): Promise<readonly Drift[]>;
  /** Stores new and changed ones, whole, all or nothing. */
  write(drifts: readonly Drift[]): Promise<void>;
  /** A source is not believed any more: what it said of a field is forgotten. */
  forgetObservation(recordId: string, field: string, source: string): Promise<void>;
}

const rest = driftSchema.pick({ handling: true, closing: true });

const driftFromRow = (row: Row): Drift => ({
  id: text(row, 'id'),
  recordId: text(row, 'record_id'),
  field: parsed(driftSchema.shape.field, row, 'field'),
  source: parsed(driftSchema.shape.source, row, 'source'),
  registered: text(row, 'registered'),
  observed: text(row, 'observed'),
  firstAt: text(row, 'first_at'),
  lastAt: text(row, 'last_at'),
  checkId: textOrNull(row, 'check_id'),
  closedAt: textOrNull(row, 'closed_at'),
  ...(row['closing_json'] === null
    ? { handling: [], closing: null }
    : json(rest as z.ZodType<Pick<Drift, 'handling' | 'closing'>>, row, 'closing_json')),
});

const writeOne = (database: Database, drift: Drift): void => {
  database.run(
    `INSERT INTO register_drift (id, record_id, field, source, registered, observed, first_at, last_at, check_id, closed_at, closing_json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET last_at = excluded.last_at, check_id = excluded.check_id,
       closed_at = excluded.closed_at, closing_json = excluded.closing_json`,
    drift.id,
    drift.recordId,
    drift.field,
    drift.source,
    drift.registered,
    drift.observed,
    drift.firstAt,
    drift.lastAt,
    drift.checkId,
    drift.closedAt,
    JSON.stringify({ handling: drift.handling, closing: drift.closing }),
  );
};

/** Differences of one database. All methods reject with AppFailure store.* */
export const createDriftStore = (database: Database): DriftStore =>
  promised<DriftStore>({
    byId: (id) => {
      const row = database.one('SELECT * FROM register_drift WHERE id = ?', id);
      return row === null ? null : driftFromRow(row);
    },
    open: (recordId) =>
      database
        .all('SELECT * FROM register_drift WHERE record_id = ? AND closed_at IS NULL ORDER BY number', recordId)
        .map(driftFromRow),
    closed: (recordId, limit) =>
      database
        .all(
          `SELECT * FROM register_drift WHERE record_id = ? AND closed_at IS NOT NULL
           ORDER BY closed_at DESC, number DESC LIMIT ?`,
          recordId,
          limit,
        )
        .map(driftFromRow),
    write: (drifts) => {
      database.transaction(() => {
        for (const drift of drifts) writeOne(database, drift);
      });
    },
    forgetObservation: (recordId, field, source) => {
      database.run(
        'DELETE FROM register_observation WHERE record_id = ? AND field = ? AND source = ?',
        recordId,
        field,
        source,
      );
    },
  });
