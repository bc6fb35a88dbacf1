// Saved selections of the log.
import { type LogView, logViewSchema } from '../../shared/model/logRow.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Saved selections of one database. */
export interface LogViewStore {
  /** In the order in which they were made. */
  all(): Promise<readonly LogView[]>;
  /** Keeps a new one, or the one of that id as it is now. */
  keep(view: LogView, madeAt: string): Promise<void>;
  /** False = there was none. */
  remove(id: string): Promise<boolean>;
}

/** Saved selections of one database. All methods reject with AppFailure store.* */
export const createLogViewStore = (database: Database): LogViewStore =>
  promised<LogViewStore>({
    all: () =>
      database.all('SELECT view_json FROM log_view ORDER BY rowid').map((row) => json(logViewSchema, row, 'view_json')),
    keep: (view, madeAt) => {
      database.run(
        'INSERT INTO log_view VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET view_json = excluded.view_json',
        view.id,
        JSON.stringify(view),
        madeAt,
      );
    },
    remove: (id) => database.one('DELETE FROM log_view WHERE id = ? RETURNING id', id) !== null,
  });
