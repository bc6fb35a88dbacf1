// Jobs of a span of days as the calendar shows them: one entry per day, plan, state and person, so that a month stays small.
import type { JobGroup } from '../../shared/ipc/jobsContract.ts';
import { numeric, text } from './column.ts';
import type { Database } from './database.ts';
import { type JobFilter, jobCondition } from './jobQuery.ts';
import { listedColumns, listedFrom, listedJoins } from './jobRow.ts';

/** Entries of the filter's span; jobs made by hand stand alone. */
export const jobGroups = (database: Database, filter: JobFilter, today: string): readonly JobGroup[] => {
  const { where, values } = jobCondition(filter, today);
  return database
    .all(
      `SELECT ${listedColumns}, f.count, f.first_time, f.sum FROM (
         SELECT min(j.number) AS number, count(*) AS count, min(j.due_time) AS first_time, sum(coalesce(j.minutes, 0)) AS sum
         FROM job j WHERE ${where} GROUP BY j.due_on, coalesce(j.plan_id, j.id), j.state, j.assignee) f
       JOIN job j ON j.number = f.number ${listedJoins} ORDER BY j.due_on, f.first_time, f.number`,
      ...values,
    )
    .map((row) => {
      const { planId, kind, title, state, dueOn, id, unitName, store, assignee } = listedFrom(row);
      return {
        planId,
        kind,
        title,
        state,
        dueOn,
        dueTime: text(row, 'first_time'),
        count: numeric(row, 'count'),
        jobId: id,
        unitName,
        store,
        assignee,
        minutes: numeric(row, 'sum'),
      };
    });
};
