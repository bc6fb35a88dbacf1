// Jobs of one database, ten years of them: made once, read by page, day and phase.

import { z } from 'zod';
import type { Job, JobPhase, JobRow } from '../../shared/job/job.ts';
import { jobPhases } from '../../shared/job/job.ts';
import type { PlanKind } from '../../shared/plan/plan.ts';
import { numeric, parsed, text } from './column.ts';
import type { Database } from './database.ts';
import { type JobFilter, jobCondition, openOnly } from './jobQuery.ts';
import { jobColumns, jobFrom, listedColumns, listedFrom, listedJoins } from './jobRow.ts';
import { promised } from './promised.ts';

/** A job of a calendar plan that nobody has touched yet: all else is as its plan has it. */
export interface PlannedJob {
  readonly id: string;
  readonly planId: string;
  /** Its subject as one text. */
  readonly subject: string;
  readonly unitId: string | null;
  readonly store: string | null;
  /** Day of the rule; the same day never makes two jobs of a subject. */
  readonly origin: string;
  readonly kind: PlanKind;
  readonly dueOn: string;
  readonly dueTime: string;
  readonly lastOn: string | null;
  readonly assignee: string | null;
  readonly minutes: number | null;
}

/** How many jobs of one phase are due on one day. */
export interface DaySum {
  readonly on: string;
  readonly phase: JobPhase;
  readonly count: number;
}

/** How many there are; local day and the UTC moments between which it lies. */
export interface JobCounts {
  readonly due: number;
  readonly overdue: number;
  readonly inProgress: number;
  readonly onHold: number;
  readonly doneToday: number;
}

/** A local day with the UTC moments between which it lies. */
export interface DaySpan {
  readonly today: string;
  readonly from: string;
  readonly until: string;
}

/** Jobs of one database. */
export interface JobStore {
  /** Makes those whose plan, subject and origin have made none yet; answers how many were made. */
  plan(jobs: readonly PlannedJob[], at: string): Promise<number>;
  /** Makes a whole job unless its origin has made one already; answers whether it was made. */
  insert(job: Job): Promise<boolean>;
  byId(id: string): Promise<Job | null>;
  /** Stores a changed job, whole; a new one too. */
  write(job: Job): Promise<void>;
  /** By due day, the oldest first; done, missed and cancelled ones the newest first. */
  page(filter: JobFilter, today: string, offset: number, limit: number): Promise<readonly JobRow[]>;
  total(filter: JobFilter, today: string): Promise<number>;
  counts(day: DaySpan): Promise<JobCounts>;
  /** The first `perDay` of every day of the filter's span. */
  days(filter: JobFilter, today: string, perDay: number): Promise<readonly JobRow[]>;
  /** How many of each phase there are on every day of the filter's span. */
  daySums(filter: JobFilter, today: string): Promise<readonly DaySum[]>;
}

const insertPlanned = `INSERT OR IGNORE INTO job (id, plan_id, subject, unit_id, store, origin, kind, state, due_on, due_time,
  last_on, assignee, minutes, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?)`;

const wholeColumns = `${listedColumns}, j.origin, j.made_at, j.job_json, json_extract(p.plan_json, '$.templateId') AS template_id`;

/** Stores a job inside whatever transaction is open; one that exists keeps its origin. */
export const writeJob = (database: Database, job: Job): void => {
  const values = jobColumns(job);
  const names = Object.keys(values);
  const changes = names.filter((name) => !['id', 'plan_id', 'subject', 'origin', 'made_at'].includes(name));
  database.run(
    `INSERT INTO job (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${changes.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    ...Object.values(values),
  );
};

const changedRows = (database: Database): number => numeric(database.one('SELECT changes() AS count') ?? {}, 'count');

/** Jobs of one database. All methods reject with AppFailure store.* */
export const createJobStore = (database: Database): JobStore =>
  promised<JobStore>({
    plan: (jobs, at) =>
      database.transaction(() => {
        const before = database.one('SELECT total_changes() AS count');
        for (const job of jobs) {
          database.run(
            insertPlanned,
            ...[job.id, job.planId, job.subject, job.unitId, job.store, job.origin, job.kind, job.dueOn, job.dueTime],
            ...[job.lastOn, job.assignee, job.minutes, at],
          );
        }
        const after = database.one('SELECT total_changes() AS count');
        return numeric(after ?? {}, 'count') - numeric(before ?? {}, 'count');
      }),
    insert: (job) => {
      const values = jobColumns(job);
      const names = Object.keys(values);
      return database.transaction(() => {
        database.run(
          `INSERT OR IGNORE INTO job (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          ...Object.values(values),
        );
        return changedRows(database) > 0;
      });
    },
    byId: (id) => {
      const row = database.one(`SELECT ${wholeColumns} FROM job j ${listedJoins} WHERE j.id = ?`, id);
      return row === null ? null : jobFrom(row);
    },
    write: (job) => {
      writeJob(database, job);
    },
    page: (filter, today, offset, limit) => {
      const { where, values, order } = jobCondition(filter, today);
      return database
        .all(
          `SELECT ${listedColumns} FROM (SELECT number FROM job j WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?) f
           JOIN job j ON j.number = f.number ${listedJoins} ORDER BY ${order}`,
          ...values,
          limit,
          offset,
        )
        .map(listedFrom);
    },
    total: (filter, today) => {
      const { where, values } = jobCondition(filter, today);
      return numeric(database.one(`SELECT count(*) AS count FROM job j WHERE ${where}`, ...values) ?? {}, 'count');
    },
    counts: ({ today, from, until }) => {
      const open = database.one(
        `SELECT count(*) FILTER (WHERE j.state = 'open' AND j.due_on = ?1) AS due,
           count(*) FILTER (WHERE j.state = 'open' AND j.due_on < ?1) AS overdue FROM job j WHERE ${openOnly} AND j.due_on <= ?1`,
        today,
      );
      const begun = database.one(
        `SELECT count(*) FILTER (WHERE state = 'inProgress') AS begun, count(*) FILTER (WHERE state = 'onHold') AS held
         FROM job WHERE state IN ('inProgress', 'onHold')`,
      );
      const done = database.one('SELECT count(*) AS count FROM job WHERE done_at >= ? AND done_at < ?', from, until);
      return {
        due: numeric(open ?? {}, 'due'),
        overdue: numeric(open ?? {}, 'overdue'),
        inProgress: numeric(begun ?? {}, 'begun'),
        onHold: numeric(begun ?? {}, 'held'),
        doneToday: numeric(done ?? {}, 'count'),
      };
    },
    days: (filter, today, perDay) => {
      const { where, values } = jobCondition(filter, today);
      return database
        .all(
          `SELECT ${listedColumns} FROM (
             SELECT number FROM (
               SELECT number, row_number() OVER (PARTITION BY j.due_on ORDER BY j.due_time, j.number) AS place
               FROM job j WHERE ${where}) WHERE place <= ?) f
           JOIN job j ON j.number = f.number ${listedJoins} ORDER BY j.due_on, j.due_time, j.number`,
          ...values,
          perDay,
        )
        .map(listedFrom);
    },
    daySums: (filter, today) => {
      const { where, values } = jobCondition(filter, today);
      return database
        .all(
          `SELECT j.due_on AS day, CASE WHEN j.state <> 'open' THEN j.state WHEN j.due_on > ? THEN 'upcoming'
             WHEN j.due_on = ? THEN 'due' ELSE 'overdue' END AS phase, count(*) AS count
           FROM job j WHERE ${where} GROUP BY 1, 2 ORDER BY 1, 2`,
          today,
          today,
          ...values,
        )
        .map((row) => ({
          on: text(row, 'day'),
          phase: parsed(z.enum(jobPhases), row, 'phase'),
          count: numeric(row, 'count'),
        }));
    },
  });
