// A job as a row: what lists look at stands in columns; a job that nobody has touched is no more than its columns.
import { type Job, type JobOrigin, type JobRow, jobSchema, jobStates } from '../../shared/job/job.ts';
import { bilingualSchema } from '../../shared/model/bilingual.ts';
import { planKinds } from '../../shared/plan/plan.ts';
import { type Subject, subjectKey } from '../../shared/plan/unit.ts';
import { json, numeric, oneOf, text, textOrNull } from './column.ts';
import type { Row, SqlValue } from './database.ts';
import { unitJoins, unitNameColumn, unitStoreColumn } from './unitColumns.ts';

/** What a job came from as one text, by which it is never made twice; null = made by hand. */
export const originKey = (origin: JobOrigin): string | null => {
  if (origin.kind === 'calendar') return origin.on;
  if (origin.kind === 'counter') return `count:${String(origin.resets)}:${String(origin.passed)}`;
  if (origin.kind === 'task') return `task:${origin.taskId}`;
  if (origin.kind !== 'condition') return null;
  return `finding:${origin.findingId}${origin.reopened === undefined ? '' : `:${String(origin.reopened)}`}`;
};

/** The columns that a list needs, with the names of now. */
export const listedColumns = `j.id, j.plan_id, j.kind, coalesce(j.title_json, json_extract(p.plan_json, '$.name')) AS title_json,
  j.subject, j.unit_id, ${unitNameColumn} AS unit_name, coalesce(j.store, ${unitStoreColumn}) AS store, j.state,
  j.due_on, j.due_time, j.last_on, j.assignee, j.minutes, j.done_at, j.done_by, CASE WHEN j.plan_id IS NULL AND j.origin LIKE 'task:%' THEN u.record_id END AS task_record`;
/** Where they come from. */
export const listedJoins = `LEFT JOIN plan p ON p.id = j.plan_id LEFT JOIN unit u ON u.id = j.unit_id ${unitJoins}`;

const subjectFrom = (row: Row): Subject => {
  const unitId = textOrNull(row, 'unit_id');
  if (unitId !== null) return { kind: 'unit', unitId };
  const key = text(row, 'subject');
  return key.startsWith('store:') ? { kind: 'store', store: key.slice('store:'.length) } : { kind: 'shop' };
};

const orNull = (row: Row, name: string): number | null => (row[name] === null ? null : numeric(row, name));

/** A line of a list. */
export const listedFrom = (row: Row): JobRow => ({
  id: text(row, 'id'),
  planId: textOrNull(row, 'plan_id'),
  kind: oneOf(planKinds, row, 'kind'),
  title: json(bilingualSchema, row, 'title_json'),
  subject: subjectFrom(row),
  unitName: textOrNull(row, 'unit_name'),
  store: textOrNull(row, 'store'),
  state: oneOf(jobStates, row, 'state'),
  dueOn: text(row, 'due_on'),
  dueTime: text(row, 'due_time'),
  lastOn: textOrNull(row, 'last_on'),
  assignee: textOrNull(row, 'assignee'),
  minutes: orNull(row, 'minutes'),
  doneAt: textOrNull(row, 'done_at'),
  doneBy: textOrNull(row, 'done_by'),
  ...(typeof row['task_record'] === 'string' ? { recordId: row['task_record'] } : {}),
});

const untouched = (row: Row, listed: JobRow): Job => {
  const at = text(row, 'made_at');
  return {
    ...listed,
    origin: { kind: 'calendar', on: text(row, 'origin').slice(0, 'YYYY-MM-DD'.length) },
    templateId: textOrNull(row, 'template_id'),
    template: null,
    answers: [],
    signatures: [],
    movedFrom: null,
    startedAt: null,
    heldReason: null,
    minutesSpent: null,
    downtime: null,
    parts: [],
    checkId: null,
    result: null,
    history: [
      { at, step: 'created', operator: '', text: null },
      ...(listed.state === 'missed' ? [{ at, step: 'missed' as const, operator: '', text: null }] : []),
    ],
    createdAt: at,
    changedAt: at,
  };
};

/** A job, whole; names as they are now. */
export const jobFrom = (row: Row): Job => {
  const listed = listedFrom(row);
  if (row['job_json'] === null) return untouched(row, listed);
  return { ...json(jobSchema, row, 'job_json'), ...listed };
};

/** The columns of a whole job. */
export const jobColumns = (job: Job): Readonly<Record<string, SqlValue>> => ({
  id: job.id,
  plan_id: job.planId,
  subject: subjectKey(job.subject),
  origin: originKey(job.origin),
  kind: job.kind,
  unit_id: job.subject.kind === 'unit' ? job.subject.unitId : null,
  store: job.subject.kind === 'store' ? job.subject.store : null,
  state: job.state,
  due_on: job.dueOn,
  due_time: job.dueTime,
  last_on: job.lastOn,
  assignee: job.assignee,
  minutes: job.minutes,
  done_at: job.doneAt,
  done_by: job.doneBy,
  made_at: job.createdAt,
  title_json: JSON.stringify(job.title),
  job_json: JSON.stringify(job),
});
