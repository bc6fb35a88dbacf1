// Ends what can no longer be done, and keeps one of what fell due while nobody was there. In portions.
import { numeric } from './column.ts';
import type { Database } from './database.ts';

/** The day of the computer, and the last day on which this was looked at before. */
export interface MissedLook {
  readonly today: string;
  /** Null = never. */
  readonly lookedOn: string | null;
  readonly at: string;
  /** Jobs at once. */
  readonly limit: number;
}

const changed = (database: Database): number => numeric(database.one('SELECT changes() AS count') ?? {}, 'count');

const stepOf = (at: string): string => JSON.stringify({ at, step: 'missed', operator: '', text: null });
const asMissed = `state = 'missed',
  job_json = CASE WHEN job_json IS NULL THEN NULL ELSE json_insert(job_json, '$.history[#]', json(?)) END`;

// Due while nobody looked: only the newest of a plan and subject is still of use.
const superseded = `SELECT j.number FROM job j WHERE j.state IN ('open', 'inProgress', 'onHold') AND j.state = 'open'
    AND j.plan_id IS NOT NULL AND j.last_on IS NOT NULL AND j.due_on > ? AND j.due_on <= ?
    AND EXISTS (SELECT 1 FROM job n WHERE n.plan_id = j.plan_id AND n.subject = j.subject AND n.number <> j.number
      AND n.due_on <= ? AND (n.due_on > j.due_on OR (n.due_on = j.due_on AND n.number > j.number)))
  LIMIT ?`;
const over = `SELECT number FROM job WHERE state IN ('open', 'inProgress', 'onHold') AND state = 'open'
  AND due_on <= ? AND last_on < ? AND last_on IS NOT NULL LIMIT ?`;

/** Marks one portion as missed; answers how many there were, 0 = no more. */
export const markMissed = (database: Database, { today, lookedOn, at, limit }: MissedLook): number => {
  if (lookedOn !== null && lookedOn < today) {
    database.run(
      `UPDATE job SET ${asMissed} WHERE number IN (${superseded})`,
      stepOf(at),
      lookedOn,
      today,
      today,
      limit,
    );
    const count = changed(database);
    if (count > 0) return count;
    // What is left of them can be done from now on, as if it had fallen due today.
    database.run(
      `UPDATE job SET last_on = date(?, '+' || max(0, CAST(julianday(last_on) - julianday(due_on) AS INTEGER)) || ' days')
       WHERE state IN ('open', 'inProgress', 'onHold') AND state = 'open' AND plan_id IS NOT NULL
         AND due_on > ? AND due_on <= ? AND last_on < ?`,
      today,
      lookedOn,
      today,
      today,
    );
  }
  database.run(`UPDATE job SET ${asMissed} WHERE number IN (${over})`, stepOf(at), today, today, limit);
  return changed(database);
};

/** A clock that was ahead has missed what is still to come: it is open again. One portion; answers how many there were. */
export const reviveMissed = (database: Database, today: string, limit: number): number => {
  database.run(
    `UPDATE job SET state = 'open' WHERE number IN (
       SELECT number FROM job WHERE state = 'missed' AND due_on > ? AND plan_id IS NOT NULL LIMIT ?)`,
    today,
    limit,
  );
  return changed(database);
};
