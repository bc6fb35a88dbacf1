// What the list of terminals and the evidence pack ask of one database: last and next inspection, photos, hands, training.
import { type Lifecycle, lifecycleSchema } from '../../shared/register/lifecycle.ts';
import { type CustodyEntry, custodyEntrySchema } from '../../shared/register/registerRecord.ts';
import { json, numeric, parsed, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';
import { unitColumns, unitJoins } from './unitColumns.ts';

/** What is known of one terminal without reading whole records. */
export interface DeviceFacts {
  readonly unitId: string;
  readonly recordId: string | null;
  readonly name: string | null;
  readonly serialNumber: string | null;
  readonly model: string | null;
  readonly store: string | null;
  readonly counter: string | null;
  readonly lifecycle: Lifecycle | null;
  readonly ptsExpires: string | null;
  /** When its last inspection was done (UTC), and which it was. */
  readonly inspectedAt: string | null;
  readonly inspectedBy: string | null;
  readonly inspectionId: string | null;
  /** Day of the next inspection that is made already. */
  readonly nextOn: string | null;
  readonly baselineAt: string | null;
  readonly hasDraft: boolean;
  /** When it last went through other hands or to another place (UTC). */
  readonly movedAt: string | null;
}

/** A line about a state of life, as the register keeps it. */
export interface LifecycleChange {
  readonly recordId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Queries about the inspection. */
export interface InspectionStore {
  /** Every terminal that is not retired and not another shop's, by store, counter and name. */
  devices(): Promise<readonly DeviceFacts[]>;
  /** Inspection jobs that were due in a span, by due day; `after` = the last one already known. */
  dueJobs(span: JobSpan, after: JobPlace | null, limit: number): Promise<readonly JobPlace[]>;
  /** Those that were done in the span and due outside it. */
  lateJobs(span: JobSpan): Promise<readonly JobPlace[]>;
  /** How the jobs of both lists ended, and what they hold, without reading them. */
  tally(span: JobSpan, today: string): Promise<JobSums>;
  /** Entries of custody in a span of UTC moments, the oldest first. */
  custody(from: string, until: string): Promise<readonly CustodyEntry[]>;
  /** Changes of states of life in a span of UTC moments. */
  lifecycles(from: string, until: string): Promise<readonly LifecycleChange[]>;
  /** Photos without their bytes. */
  photos(
    ownerId: string,
  ): Promise<readonly { readonly id: string; readonly mediaType: string; readonly bytes: number }[]>;
}

/** Local days and UTC moments of the same span. */
export interface JobSpan {
  readonly fromDay: string;
  readonly untilDay: string;
  readonly from: string;
  readonly until: string;
}

/** Sums over the inspection jobs of a span; `points` = answered ones, `photoBytes` = size of their photos and signatures. */
export interface JobSums {
  readonly jobs: number;
  readonly done: number;
  readonly missed: number;
  readonly cancelled: number;
  readonly open: number;
  readonly points: number;
  readonly failedPoints: number;
  readonly photos: number;
  readonly photoBytes: number;
}

/** A job and its place in the order. */
export interface JobPlace {
  readonly id: string;
  readonly dueOn: string;
  readonly number: number;
}

// A job can be for the terminal, for its whole store, or for the shop.
const subjects = "(u.id, 'store:' || r.store, 'shop')";
const last = `(SELECT max(j.done_at) FROM job j WHERE j.subject IN ${subjects} AND j.kind = 'inspection' AND j.done_at IS NOT NULL)`;
const next = `(SELECT min(j.due_on) FROM job j WHERE j.subject IN ${subjects} AND j.kind = 'inspection'
  AND j.state IN ('open', 'inProgress', 'onHold'))`;

const deviceFrom = (row: Row): DeviceFacts => ({
  unitId: text(row, 'id'),
  recordId: textOrNull(row, 'record_id'),
  name: textOrNull(row, 'name'),
  serialNumber: textOrNull(row, 'serial'),
  model: textOrNull(row, 'model'),
  store: textOrNull(row, 'store'),
  counter: textOrNull(row, 'counter'),
  lifecycle: parsed(lifecycleSchema.nullable(), row, 'lifecycle'),
  ptsExpires: textOrNull(row, 'pts_expires'),
  inspectedAt: textOrNull(row, 'inspected_at'),
  inspectedBy: textOrNull(row, 'inspected_by'),
  inspectionId: textOrNull(row, 'inspection_id'),
  nextOn: textOrNull(row, 'next_on'),
  baselineAt: textOrNull(row, 'baseline_at'),
  hasDraft: numeric(row, 'drafts') > 0,
  movedAt: textOrNull(row, 'moved_at'),
});

const placeFrom = (row: Row): JobPlace => ({
  id: text(row, 'id'),
  dueOn: text(row, 'due_on'),
  number: numeric(row, 'number'),
});

const devicesSql = `
SELECT d.*, l.id AS inspection_id, l.done_by AS inspected_by FROM (
  SELECT ${unitColumns}, ${last} AS inspected_at, ${next} AS next_on,
    json_extract(r.record_json, '$.fields.ptsExpires.value') AS pts_expires,
    (SELECT max(json_extract(b.baseline_json, '$.confirmedAt')) FROM baseline b
      WHERE b.unit_id = u.id AND json_extract(b.baseline_json, '$.state') = 'inForce') AS baseline_at,
    (SELECT count(*) FROM baseline b
      WHERE b.unit_id = u.id AND json_extract(b.baseline_json, '$.state') = 'draft') AS drafts,
    (SELECT max(c.at) FROM custody_entry c WHERE c.record_id = u.record_id
      AND json_extract(c.entry_json, '$.step') IN ('installed', 'moved', 'backFromRepair', 'swapped', 'returned')) AS moved_at
  FROM unit u ${unitJoins}
  WHERE u.merged_into IS NULL AND (r.id IS NOT NULL OR t.id IS NOT NULL)
    AND coalesce(r.lifecycle, '') NOT IN ('retired', 'foreign')
) d
LEFT JOIN job l ON l.number = (
  SELECT j.number FROM job j WHERE j.done_at = d.inspected_at AND j.kind = 'inspection'
    AND j.subject IN (d.id, 'store:' || d.store, 'shop') LIMIT 1)
ORDER BY d.store IS NULL, d.store, d.counter, d.name, d.id`;

const sumsSql = `
WITH wanted AS (
  SELECT id, state, due_on, job_json FROM job WHERE kind = 'inspection' AND due_on >= ?1 AND due_on <= ?2
  UNION ALL
  SELECT id, state, due_on, job_json FROM job
  WHERE kind = 'inspection' AND done_at >= ?3 AND done_at < ?4 AND (due_on < ?1 OR due_on > ?2)
), touched AS (
  SELECT id, coalesce(json_array_length(job_json, '$.answers'), 0) AS answers,
    coalesce(json_array_length(job_json, '$.signatures'), 0) AS signatures,
    (SELECT count(*) FROM json_each(job_json, '$.answers') a WHERE json_extract(a.value, '$.result') = 'fail') AS failed
  FROM wanted WHERE job_json IS NOT NULL
), photo AS (
  SELECT a.bytes FROM touched t JOIN attachment a ON a.owner_id = t.id WHERE t.answers + t.signatures > 0
)
SELECT count(*) AS jobs, count(*) FILTER (WHERE state = 'done') AS done,
  count(*) FILTER (WHERE state = 'missed') AS missed, count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
  count(*) FILTER (WHERE state NOT IN ('done', 'missed', 'cancelled') AND due_on <= ?5) AS open,
  (SELECT coalesce(sum(answers), 0) FROM touched) AS points, (SELECT coalesce(sum(failed), 0) FROM touched) AS failed,
  (SELECT count(*) FROM photo) AS photos, (SELECT coalesce(sum(bytes), 0) FROM photo) AS photo_bytes
FROM wanted`;

/** Queries about the inspection. All methods reject with AppFailure store.* */
export const createInspectionStore = (database: Database): InspectionStore =>
  promised<InspectionStore>({
    devices: () => database.all(devicesSql).map(deviceFrom),
    dueJobs: ({ fromDay, untilDay }, after, limit) =>
      database
        .all(
          `SELECT id, due_on, number FROM job
           WHERE due_on >= ? AND due_on <= ? AND (due_on, number) > (?, ?) AND kind = 'inspection'
           ORDER BY due_on, number LIMIT ?`,
          after?.dueOn ?? fromDay,
          untilDay,
          after?.dueOn ?? fromDay,
          after?.number ?? 0,
          limit,
        )
        .map(placeFrom),
    lateJobs: ({ fromDay, untilDay, from, until }) =>
      database
        .all(
          `SELECT id, due_on, number FROM job
           WHERE done_at >= ? AND done_at < ? AND kind = 'inspection' AND (due_on < ? OR due_on > ?) ORDER BY number`,
          from,
          until,
          fromDay,
          untilDay,
        )
        .map(placeFrom),
    tally: ({ fromDay, untilDay, from, until }, today) => {
      const row = database.one(sumsSql, fromDay, untilDay, from, until, today) ?? {};
      return {
        jobs: numeric(row, 'jobs'),
        done: numeric(row, 'done'),
        missed: numeric(row, 'missed'),
        cancelled: numeric(row, 'cancelled'),
        open: numeric(row, 'open'),
        points: numeric(row, 'points'),
        failedPoints: numeric(row, 'failed'),
        photos: numeric(row, 'photos'),
        photoBytes: numeric(row, 'photo_bytes'),
      };
    },
    custody: (from, until) =>
      database
        .all('SELECT entry_json FROM custody_entry WHERE at >= ? AND at < ? ORDER BY at, number', from, until)
        .map((row) => json(custodyEntrySchema, row, 'entry_json')),
    lifecycles: (from, until) =>
      database
        .all(
          `SELECT record_id, before, after, at, by, reason FROM register_change
           WHERE field = 'lifecycle' AND at >= ? AND at < ? ORDER BY number`,
          from,
          until,
        )
        .map((row) => ({
          recordId: text(row, 'record_id'),
          before: textOrNull(row, 'before'),
          after: textOrNull(row, 'after'),
          at: text(row, 'at'),
          by: textOrNull(row, 'by'),
          reason: textOrNull(row, 'reason'),
        })),
    photos: (ownerId) =>
      database
        .all('SELECT id, media_type, bytes FROM attachment WHERE owner_id = ? ORDER BY number', ownerId)
        .map((row) => ({ id: text(row, 'id'), mediaType: text(row, 'media_type'), bytes: numeric(row, 'bytes') })),
  });
