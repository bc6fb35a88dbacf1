// Plans of one database, how far each has got, and the jobs that they make.
import { type MetricKey, metricKeys } from '../../shared/metric/catalogue.ts';
import { type Plan, planSchema } from '../../shared/plan/plan.ts';
import { json, numeric, oneOf, text, textOrNull } from './column.ts';
import type { Database } from './database.ts';
import { type MakingOf, type PlannedWork, type SubjectDates, writeDates, writeMark } from './planJobs.ts';
import { type PlanMark, planMarkSchema } from './planMark.ts';
import { type MissedLook, markMissed, reviveMissed } from './planMissed.ts';
import { promised } from './promised.ts';

/** What a floating plan has come to for one subject. */
export interface FloatingState {
  readonly subject: string;
  /** How many jobs it has made. */
  readonly made: number;
  /** UTC moment of the newest completion; null = none yet. */
  readonly doneAt: string | null;
  /** Due day of the newest one that a person cancelled. */
  readonly cancelledOn: string | null;
  /** Jobs that are not over, and those of them that somebody has begun or changed. */
  readonly open: number;
  readonly touched: number;
  /** Origin of the newest open one. */
  readonly openOrigin: string | null;
}

/** A reading as a counter takes it. */
export interface NewReading {
  readonly number: number;
  readonly terminalId: string;
  readonly metric: MetricKey;
  readonly value: number;
}

/** Plans of one database. */
export interface PlanStore {
  /** All, removed ones too, in the order in which they were made. */
  list(): Promise<readonly Plan[]>;
  byId(id: string): Promise<Plan | null>;
  write(plans: readonly Plan[]): Promise<void>;
  marks(planId: string): Promise<ReadonlyMap<string, PlanMark>>;
  setMark(planId: string, subject: string, mark: PlanMark): Promise<void>;
  /** Writes the dates of some subjects, all in one transaction; answers how many jobs that made, changed or took away. */
  follow(work: PlannedWork, subjects: readonly SubjectDates[], making: MakingOf): Promise<number>;
  floating(planId: string, subjects: readonly string[]): Promise<ReadonlyMap<string, FloatingState>>;
  /** Cancels the open jobs of a removed plan that are due or that somebody has changed; answers how many. */
  cancelOpen(
    planId: string,
    by: { readonly today: string; readonly at: string; readonly reason: string },
  ): Promise<number>;
  /** Subjects that have a job that is not over; of a plan that is not by fixed dates. */
  openSubjects(planId: string): Promise<ReadonlySet<string>>;
  /** Subject and due day of the jobs of a floating plan that are not over. */
  openDays(planId: string): Promise<readonly { readonly subject: string; readonly dueOn: string }[]>;
  /** Due day of the first job from a day on that is not over, of a plan that is not by fixed dates; null = none. */
  next(planId: string, from: string): Promise<string | null>;
  /** Whether any job of a plan that is due on a day is not over. */
  isOpenOn(planId: string, day: string): Promise<boolean>;
  /** Ids of jobs that stand for a task of the register and are not over. */
  openTaskJobs(): Promise<readonly string[]>;
  /** Number of the newest reading, 0 = none. */
  newestReading(): Promise<number>;
  /** Readings of some metrics that were stored after the one with this number, in the order of storing. */
  readingsSince(after: number, wanted: readonly MetricKey[], limit: number): Promise<readonly NewReading[]>;
  missed(look: MissedLook): Promise<number>;
  revive(today: string, limit: number): Promise<number>;
}

const openStates = "state IN ('open', 'inProgress', 'onHold')";

/** Plans of one database. All methods reject with AppFailure store.* */
export const createPlanStore = (database: Database): PlanStore =>
  promised<PlanStore>({
    list: () =>
      database
        .all("SELECT plan_json FROM plan ORDER BY json_extract(plan_json, '$.createdAt'), id")
        .map((row) => json(planSchema, row, 'plan_json')),
    byId: (id) => {
      const row = database.one('SELECT plan_json FROM plan WHERE id = ?', id);
      return row === null ? null : json(planSchema, row, 'plan_json');
    },
    write: (plans) => {
      database.transaction(() => {
        for (const plan of plans) {
          database.run(
            `INSERT INTO plan (id, removed_at, plan_json) VALUES (?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET removed_at = excluded.removed_at, plan_json = excluded.plan_json`,
            plan.id,
            plan.removedAt,
            JSON.stringify(plan),
          );
        }
      });
    },
    marks: (planId) =>
      new Map(
        database
          .all('SELECT subject, mark_json FROM plan_mark WHERE plan_id = ?', planId)
          .map((row) => [text(row, 'subject'), json(planMarkSchema, row, 'mark_json')]),
      ),
    setMark: (planId, subject, mark) => {
      writeMark(database, planId, subject, mark);
    },
    follow: (work, subjects, making) => {
      // A power cut may take the newest portion, its marks with it: it is made again. Every other record waits for the disk.
      database.script('PRAGMA synchronous = NORMAL');
      try {
        return database.transaction(() => writeDates(database, work, subjects, making));
      } finally {
        database.script('PRAGMA synchronous = FULL');
      }
    },
    floating: (planId, subjects) =>
      new Map(
        database
          .all(
            `SELECT subject, count(*) AS made, max(done_at) AS done_at,
               max(CASE WHEN state = 'cancelled' THEN due_on END) AS cancelled_on,
               count(*) FILTER (WHERE ${openStates}) AS open,
               count(*) FILTER (WHERE ${openStates} AND job_json IS NOT NULL) AS touched,
               max(CASE WHEN ${openStates} THEN origin END) AS open_origin
             FROM json_each(?) s JOIN job ON subject = s.value AND plan_id = ? GROUP BY subject`,
            JSON.stringify(subjects),
            planId,
          )
          .map((row) => [
            text(row, 'subject'),
            {
              subject: text(row, 'subject'),
              made: numeric(row, 'made'),
              doneAt: textOrNull(row, 'done_at'),
              cancelledOn: textOrNull(row, 'cancelled_on'),
              open: numeric(row, 'open'),
              touched: numeric(row, 'touched'),
              openOrigin: textOrNull(row, 'open_origin'),
            },
          ]),
      ),
    cancelOpen: (planId, { today, at, reason }) => {
      const step = JSON.stringify({ at, step: 'cancelled', operator: '', text: reason });
      const cancel = `UPDATE job SET state = 'cancelled',
        job_json = CASE WHEN job_json IS NULL THEN NULL ELSE json_insert(job_json, '$.history[#]', json(?)) END
        WHERE ${openStates} AND state IN ('open', 'onHold') AND plan_id = ?`;
      const changed = (): number => numeric(database.one('SELECT changes() AS count') ?? {}, 'count');
      return database.transaction(() => {
        database.run(`${cancel} AND due_on <= ?`, step, planId, today);
        const due = changed();
        database.run(`${cancel} AND last_on IS NULL`, step, planId);
        return due + changed();
      });
    },
    openSubjects: (planId) =>
      new Set(
        database
          .all(`SELECT DISTINCT subject FROM job WHERE plan_id = ? AND ${openStates} AND last_on IS NULL`, planId)
          .map((row) => text(row, 'subject')),
      ),
    openDays: (planId) =>
      database
        .all(`SELECT subject, due_on FROM job WHERE plan_id = ? AND ${openStates} AND last_on IS NULL`, planId)
        .map((row) => ({ subject: text(row, 'subject'), dueOn: text(row, 'due_on') })),
    next: (planId, from) =>
      textOrNull(
        database.one(
          `SELECT min(due_on) AS next_on FROM job WHERE plan_id = ? AND ${openStates} AND last_on IS NULL AND due_on >= ?`,
          planId,
          from,
        ) ?? { next_on: null },
        'next_on',
      ),
    isOpenOn: (planId, day) =>
      database.one(`SELECT 1 FROM job WHERE ${openStates} AND due_on = ? AND plan_id = ? LIMIT 1`, day, planId) !==
      null,
    openTaskJobs: () =>
      database
        .all(`SELECT id FROM job WHERE plan_id IS NULL AND ${openStates} AND last_on IS NULL AND origin LIKE 'task:%'`)
        .map((row) => text(row, 'id')),
    newestReading: () =>
      numeric(database.one('SELECT coalesce(max(number), 0) AS newest FROM reading') ?? {}, 'newest'),
    readingsSince: (after, wanted, limit) =>
      database
        .all(
          `SELECT r.number, t.id AS terminal_id, r.metric, r.value FROM reading r JOIN terminal t ON t.number = r.terminal
           WHERE r.number > ? AND r.metric IN (${wanted.map(() => '?').join(', ')}) ORDER BY r.number LIMIT ?`,
          after,
          ...wanted,
          limit,
        )
        .map((row) => ({
          number: numeric(row, 'number'),
          terminalId: text(row, 'terminal_id'),
          metric: oneOf(metricKeys, row, 'metric'),
          value: numeric(row, 'value'),
        })),
    missed: (look) => database.transaction(() => markMissed(database, look)),
    revive: (today, limit) => reviveMissed(database, today, limit),
  });
