// Jobs of one database, ten years of them: made once, read by page, day and phase.

import type { JobGroup } from '../../shared/ipc/jobsContract.ts';
import type { Job, JobRow } from '../../shared/job/job.ts';
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import { jobGroups } from './jobGroups.ts';
import { type JobFilter, jobCondition, openOnly } from './jobQuery.ts';
import { jobColumns, jobFrom, listedColumns, listedFrom, listedJoins } from './jobRow.ts';
import { promised } from './promised.ts';

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
  /** Makes a whole job unless its origin has made one already; answers whether it was made. */
  insert(job: Job): Promise<boolean>;
  byId(id: string): Promise<Job | null>;
  /** Stores a changed job, whole; a new one too. */
  write(job: Job): Promise<void>;
  /** By due day, the oldest first; done, missed and cancelled ones the newest first. */
  page(filter: JobFilter, today: string, offset: number, limit: number): Promise<readonly JobRow[]>;
  total(filter: JobFilter, today: string): Promise<number>;
  counts(day: DaySpan): Promise<JobCounts>;
  /** Of a span of days: one entry per day, plan, state and person. */
  groups(filter: JobFilter, today: string): Promise<readonly JobGroup[]>;
}

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
    groups: (filter, today) => jobGroups(database, filter, today),
  });
