// Writes the jobs of a plan: each date of a subject once; what nobody has touched follows the plan, the rest stays.
import type { PlanKind } from '../../shared/plan/plan.ts';
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import type { PlanMark } from './planMark.ts';

/** One date of a subject. */
export interface PlannedDate {
  /** Names the job within plan and subject for good. Starts with the day of the rule. */
  readonly origin: string;
  readonly dueOn: string;
  /** Null = never missed. */
  readonly lastOn: string | null;
}

/** What every job of the plan has. */
export interface PlannedWork {
  readonly planId: string;
  readonly kind: PlanKind;
  readonly dueTime: string;
  readonly assignee: string | null;
  readonly minutes: number | null;
  /** Plans that it goes on from: what was begun or done of them on a day of the rule is not made again. */
  readonly before?: readonly string[];
}

/** The dates of one subject, and how far the plan has got with them. */
export interface SubjectDates {
  readonly subject: string;
  readonly unitId: string | null;
  readonly store: string | null;
  /** From this day on jobs that nobody has touched and that are no date any more go; null = all stay. */
  readonly clearFrom: string | null;
  readonly dates: readonly PlannedDate[];
  readonly mark: PlanMark;
}

/** When and by what names jobs are made. */
export interface MakingOf {
  readonly newId: () => string;
  readonly at: string;
}

const upsert = `INSERT INTO job (id, plan_id, subject, unit_id, store, origin, kind, state, due_on, due_time, last_on,
    assignee, minutes, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?)
  ON CONFLICT (subject, plan_id, origin) DO UPDATE SET due_on = excluded.due_on, due_time = excluded.due_time,
    last_on = excluded.last_on, kind = excluded.kind, assignee = excluded.assignee, minutes = excluded.minutes
  WHERE state = 'open' AND job_json IS NULL AND (due_on <> excluded.due_on OR due_time <> excluded.due_time
    OR last_on IS NOT excluded.last_on OR kind <> excluded.kind OR assignee IS NOT excluded.assignee
    OR minutes IS NOT excluded.minutes)`;

const clear = (database: Database, planId: string, { subject, clearFrom, dates }: SubjectDates, at: string): void => {
  if (clearFrom === null) return;
  const kept = JSON.stringify(dates.map(({ origin }) => origin));
  database.run(
    `DELETE FROM job WHERE plan_id = ? AND subject = ? AND state = 'open' AND job_json IS NULL AND due_on >= ?
       AND origin NOT IN (SELECT value FROM json_each(?))`,
    planId,
    subject,
    clearFrom,
    kept,
  );
  // What a person has moved or given to somebody is not thrown away: it is cancelled, and says why.
  const step = { at, step: 'cancelled', operator: '', text: '计划已改变，这个日期不再有任务 / the plan has changed' };
  database.run(
    `UPDATE job SET state = 'cancelled', job_json = json_insert(job_json, '$.history[#]', json(?))
     WHERE plan_id = ? AND subject = ? AND state = 'open' AND job_json IS NOT NULL AND due_on >= ? AND origin >= ?
       AND origin NOT IN (SELECT value FROM json_each(?))`,
    JSON.stringify(step),
    planId,
    subject,
    clearFrom,
    clearFrom,
    kept,
  );
};

/** Inside whatever transaction is open. */
export const writeMark = (database: Database, planId: string, subject: string, mark: PlanMark): void => {
  database.run(
    `INSERT INTO plan_mark (plan_id, subject, mark_json) VALUES (?, ?, ?)
     ON CONFLICT (plan_id, subject) DO UPDATE SET mark_json = excluded.mark_json`,
    planId,
    subject,
    JSON.stringify(mark),
  );
};

const isDoneBefore = (database: Database, before: readonly string[], subject: string, origin: string): boolean =>
  before.length > 0 &&
  database.one(
    `SELECT 1 FROM job WHERE subject = ? AND plan_id IN (SELECT value FROM json_each(?)) AND origin = ?
       AND state NOT IN ('open', 'cancelled')`,
    subject,
    JSON.stringify(before),
    origin,
  ) !== null;

const changes = (database: Database): number => numeric(database.one('SELECT total_changes() AS count') ?? {}, 'count');

/**
 * Writes the dates of some subjects inside whatever transaction is open, day by day, which the indexes like best; answers
 * how many jobs were made, changed or taken away.
 */
export const writeDates = (
  database: Database,
  work: PlannedWork,
  subjects: readonly SubjectDates[],
  { newId, at }: MakingOf,
): number => {
  const before = changes(database);
  for (const one of subjects) clear(database, work.planId, one, at);
  const all = subjects.flatMap((one) => one.dates.map((date) => ({ one, date })));
  all.sort((left, right) => (left.date.dueOn < right.date.dueOn ? -1 : left.date.dueOn > right.date.dueOn ? 1 : 0));
  for (const { one, date } of all) {
    if (isDoneBefore(database, work.before ?? [], one.subject, date.origin)) continue;
    database.run(
      upsert,
      newId(),
      work.planId,
      one.subject,
      one.unitId,
      one.store,
      date.origin,
      work.kind,
      date.dueOn,
      work.dueTime,
      date.lastOn,
      work.assignee,
      work.minutes,
      at,
    );
  }
  const count = changes(database) - before;
  for (const { subject, mark } of subjects) writeMark(database, work.planId, subject, mark);
  return count;
};
