// Guided visits: one open visit per terminal, kept with every step, continued after a restart.
import { type GuidedVisit, guidedVisitSchema } from '../../shared/guided/guidedVisit.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Visits of one database. */
export interface GuidedStore {
  byId(id: string): Promise<GuidedVisit | null>;
  /** The visit of a terminal that has not ended; null where there is none. */
  openOf(terminalId: string): Promise<GuidedVisit | null>;
  /** All visits that have not ended, oldest first. */
  unfinished(): Promise<readonly GuidedVisit[]>;
  /** Stores a new visit or what has become of it. A second open visit of a terminal is refused by the database. */
  save(visit: GuidedVisit): Promise<void>;
}

/** Visits of one database. All methods reject with AppFailure store.* */
export const createGuidedStore = (database: Database): GuidedStore =>
  promised<GuidedStore>({
    byId: (id) => {
      const row = database.one('SELECT visit_json FROM guided_visit WHERE id = ?', id);
      return row === null ? null : json(guidedVisitSchema, row, 'visit_json');
    },
    openOf: (terminalId) => {
      const row = database.one(
        'SELECT visit_json FROM guided_visit WHERE terminal_id = ? AND finished_at IS NULL',
        terminalId,
      );
      return row === null ? null : json(guidedVisitSchema, row, 'visit_json');
    },
    unfinished: () =>
      database
        .all('SELECT visit_json FROM guided_visit WHERE finished_at IS NULL ORDER BY number')
        .map((row) => json(guidedVisitSchema, row, 'visit_json')),
    save: (visit) => {
      database.run(
        `INSERT INTO guided_visit (id, terminal_id, state, started_at, finished_at, visit_json)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, finished_at = excluded.finished_at,
           visit_json = excluded.visit_json`,
        visit.id,
        visit.terminalId,
        visit.state,
        visit.startedAt,
        visit.finishedAt,
        JSON.stringify(visit),
      );
    },
  });
