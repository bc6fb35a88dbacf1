// Checks without anybody there: each occasion and time once.
import { type Occasion, type UnattendedRun, unattendedRunSchema } from '../../shared/unattended/unattended.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Checks without anybody there, of one database. */
export interface UnattendedStore {
  /** Stores the run unless its occasion and time have been done; answers whether it is this one's to do. */
  claim(run: UnattendedRun): Promise<boolean>;
  write(run: UnattendedRun): Promise<void>;
  byId(id: string): Promise<UnattendedRun | null>;
  /** Newest first. */
  list(limit: number): Promise<readonly UnattendedRun[]>;
  /** Runs that were begun and not finished, oldest first. */
  unfinished(): Promise<readonly UnattendedRun[]>;
  /** When the newest run of an occasion was due, later than `until` (UTC text) left out; null = none yet. */
  newestDue(occasion: Occasion, until: string): Promise<string | null>;
}

/** Checks without anybody there, of one database. All methods reject with AppFailure store.* */
export const createUnattendedStore = (database: Database): UnattendedStore => {
  const runs = (sql: string, ...values: (string | number)[]): UnattendedRun[] =>
    database.all(sql, ...values).map((row) => json(unattendedRunSchema, row, 'run_json'));
  return promised<UnattendedStore>({
    claim: (run) =>
      database.transaction(() => {
        const isDone =
          database.one(
            'SELECT 1 AS found FROM unattended_run WHERE occasion = ? AND due_at = ?',
            run.occasion,
            run.dueAt,
          ) !== null;
        if (isDone) return false;
        database.run(
          `INSERT INTO unattended_run (id, occasion, due_at, started_at, finished_at, run_json)
           VALUES (?, ?, ?, ?, ?, ?)`,
          run.id,
          run.occasion,
          run.dueAt,
          run.startedAt,
          run.finishedAt,
          JSON.stringify(run),
        );
        return true;
      }),
    write: (run) => {
      database.run(
        'UPDATE unattended_run SET finished_at = ?, run_json = ? WHERE id = ?',
        run.finishedAt,
        JSON.stringify(run),
        run.id,
      );
    },
    byId: (id) => runs('SELECT run_json FROM unattended_run WHERE id = ?', id)[0] ?? null,
    list: (limit) => runs('SELECT run_json FROM unattended_run ORDER BY number DESC LIMIT ?', limit),
    unfinished: () => runs('SELECT run_json FROM unattended_run WHERE finished_at IS NULL ORDER BY number'),
    newestDue: (occasion, until) => {
      const sql = 'SELECT max(due_at) AS due FROM unattended_run WHERE occasion = ? AND due_at <= ?';
      const row = database.one(sql, occasion, until);
      const due = row?.['due'];
      return typeof due === 'string' ? due : null;
    },
  });
};
