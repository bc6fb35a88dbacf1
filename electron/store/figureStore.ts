// What the figures are made of, gathered by the database.
import type { JobGroup } from '../../shared/figures/complianceOf.ts';
import { jobStates } from '../../shared/job/job.ts';
import { type PlanKind, planKinds } from '../../shared/plan/plan.ts';
import { numeric, oneOf, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';
import { unitJoins, unitStoreColumn } from './unitColumns.ts';

/** Which terminals and stores; null = all. */
export interface FigureScope {
  readonly store: string | null;
  readonly model: string | null;
}

/** Jobs of one kind that stand alike; `doneAt` UTC to a quarter of an hour. */
export interface DueGroup extends Omit<JobGroup, 'doneOn'> {
  readonly kind: PlanKind;
  readonly doneAt: string | null;
}

/** Working time, and planned times without use, of jobs that were done. */
export interface DoneWork {
  readonly unitId: string | null;
  readonly minutes: number | null;
  /** UTC. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A part that left or came back to the stock. */
export interface PartUse {
  readonly unitId: string | null;
  /** Negative = it was given back. */
  readonly used: number;
  readonly price: number | null;
}

/** Since when a unit is in the books, UTC, and what its record says of its purchase. */
export interface UnitBooks {
  readonly knownSince: string;
  readonly warrantyUntil: string | null;
  readonly purchasedOn: string | null;
}

/** What the figures are made of. */
export interface FigureStore {
  /** Jobs of plans due on the days from – until, both included. */
  due(from: string, until: string, scope: FigureScope): Promise<readonly DueGroup[]>;
  /** Jobs done in [from, until), UTC. */
  done(from: string, until: string, scope: FigureScope): Promise<readonly DoneWork[]>;
  /** Parts used for jobs, or (only without a scope) otherwise, in [from, until), UTC. */
  parts(from: string, until: string, scope: FigureScope): Promise<readonly PartUse[]>;
  /** By unit id. */
  books(): Promise<ReadonlyMap<string, UnitBooks>>;
}

const modelColumn = `coalesce(r.model, json_extract(t.identity_json, '$.model'))`;
const scoped = `(?1 IS NULL OR coalesce(j.store, ${unitStoreColumn}) = ?1) AND (?2 IS NULL OR ${modelColumn} = ?2)`;
const joins = `LEFT JOIN unit u ON u.id = j.unit_id ${unitJoins}`;
/** Zones differ by whole quarters of an hour. */
const quarter = `substr(j.done_at, 1, 14) || printf('%02d', CAST(substr(j.done_at, 15, 2) AS INTEGER) / 15 * 15)`;

const numberOrNull = (row: Row, name: string): number | null => (row[name] === null ? null : numeric(row, name));

/** Gathers from one database. All methods reject with AppFailure store.* */
export const createFigureStore = (database: Database): FigureStore =>
  promised<FigureStore>({
    due: (from, until, { store, model }) =>
      database
        .all(
          `SELECT j.kind, j.state, coalesce(j.last_on, j.due_on) AS last_on,
             CASE WHEN j.done_at IS NULL THEN NULL ELSE ${quarter} END AS done, count(*) AS count
           FROM job j ${store === null && model === null ? '' : joins}
           WHERE j.due_on >= ?3 AND j.due_on <= ?4 AND j.plan_id IS NOT NULL
             AND ${store === null && model === null ? '?1 IS NULL AND ?2 IS NULL' : scoped}
           GROUP BY 1, 2, 3, 4`,
          store,
          model,
          from,
          until,
        )
        .map((row) => {
          const done = textOrNull(row, 'done');
          return {
            kind: oneOf(planKinds, row, 'kind'),
            state: oneOf(jobStates, row, 'state'),
            lastOn: text(row, 'last_on'),
            doneAt: done === null ? null : `${done}:00.000Z`,
            count: numeric(row, 'count'),
          };
        }),
    done: (from, until, { store, model }) =>
      database
        .all(
          `SELECT j.unit_id, json_extract(j.job_json, '$.minutesSpent') AS minutes,
             json_extract(j.job_json, '$.downtime.from') AS down_from, json_extract(j.job_json, '$.downtime.until') AS down_until
           FROM job j ${joins} WHERE j.done_at >= ?3 AND j.done_at < ?4 AND ${scoped}`,
          store,
          model,
          from,
          until,
        )
        .map((row) => ({
          unitId: textOrNull(row, 'unit_id'),
          minutes: numberOrNull(row, 'minutes'),
          from: textOrNull(row, 'down_from'),
          until: textOrNull(row, 'down_until'),
        })),
    parts: (from, until, { store, model }) =>
      database
        .all(
          `SELECT j.unit_id, -json_extract(m.move_json, '$.change') AS used, json_extract(m.move_json, '$.price') AS price
           FROM stock_move m LEFT JOIN job j ON j.id = m.job_id ${joins}
           WHERE m.at >= ?3 AND m.at < ?4 AND json_extract(m.move_json, '$.kind') IN ('used', 'takenBack', 'discarded')
             AND ((?1 IS NULL AND ?2 IS NULL) OR (m.job_id IS NOT NULL AND ${scoped}))`,
          store,
          model,
          from,
          until,
        )
        .map((row) => ({
          unitId: textOrNull(row, 'unit_id'),
          used: numeric(row, 'used'),
          price: numberOrNull(row, 'price'),
        })),
    books: () =>
      new Map(
        database
          .all(
            `SELECT u.id, min(coalesce(r.created_at, u.created_at), coalesce(t.created_at, u.created_at), u.created_at) AS since,
               json_extract(r.record_json, '$.fields.warrantyUntil.value') AS warranty,
               json_extract(r.record_json, '$.fields.purchaseDate.value') AS purchased
             FROM unit u ${unitJoins}`,
          )
          .map((row) => [
            text(row, 'id'),
            {
              knownSince: text(row, 'since'),
              warrantyUntil: textOrNull(row, 'warranty'),
              purchasedOn: textOrNull(row, 'purchased'),
            },
          ]),
      ),
  });
