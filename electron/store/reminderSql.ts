// What may have to be told, as SQL: the rows of each source in the order of its cursor, their names, and which are still to be done.
import type { Row, SqlValue } from './database.ts';
import { openOnly } from './jobQuery.ts';
import { unitJoins, unitNameColumn } from './unitColumns.ts';

/** Where things to be told come from. */
export const reminderSources = [
  'jobDue',
  'jobOverdue',
  'finding',
  'incidentDue',
  'incidentLate',
  'trainingSoon',
  'trainingOver',
  'noticeSoon',
  'noticeNow',
  'stock',
  'task',
  'unattended',
] as const;
/** Where things to be told come from. */
export type ReminderSource = (typeof reminderSources)[number];

/** What time it is, as the sources compare it. */
export interface ReminderMoment {
  /** Local day and time of day, `HH:MM`. */
  readonly today: string;
  readonly time: string;
  /** UTC texts: now, and the moment up to which a fault is too new to be told. */
  readonly now: string;
  readonly settledBefore: string;
  /** The last local day that counts as near. */
  readonly soon: string;
}

/** One source as SQL. */
interface SourceSql {
  /** Rows with `ref`, `due_on` and whatever its cursor needs, in the order of the cursor. */
  readonly rows: string;
  readonly values: (moment: ReminderMoment, after: Row | null) => readonly SqlValue[];
  /** Columns and joins that name it, on `c`. */
  readonly columns: string;
  readonly joins: string;
  /** What still exists and is still to be done, joined to the item `i`; its column that is null where it is not. */
  readonly alive: string;
  readonly aliveColumn: string;
}

const numberAfter = (after: Row | null): SqlValue => after?.['number'] ?? -1;

const jobNames = `, coalesce(j.title_json, json_extract(p.plan_json, '$.name')) AS title_json, j.due_time, ${unitNameColumn} AS unit_name,
  coalesce(j.store, r.store) AS store`;
const jobJoins = `JOIN job j ON j.number = c.number LEFT JOIN plan p ON p.id = j.plan_id LEFT JOIN unit u ON u.id = j.unit_id ${unitJoins}`;
const jobAlive = `LEFT JOIN job a ON a.id = i.ref AND a.due_on = i.due_on AND a.state IN ('open', 'inProgress', 'onHold')`;

const jobDue: SourceSql = {
  rows: `SELECT j.number, j.id AS ref, j.due_on, j.due_time AS due_at FROM job j
    WHERE ${openOnly} AND j.state = 'open' AND j.due_on = ? AND j.due_time <= ? AND (j.due_time, j.number) > (?, ?)
    ORDER BY j.due_time, j.number`,
  values: ({ today, time }, after) => [today, time, after?.['due_at'] ?? '', numberAfter(after)],
  columns: jobNames,
  joins: jobJoins,
  alive: jobAlive,
  aliveColumn: 'a.id',
};

const jobOverdue: SourceSql = {
  ...jobDue,
  rows: `SELECT j.number, j.id AS ref, j.due_on, j.due_time AS due_at FROM job j
    WHERE ${openOnly} AND j.state = 'open' AND j.due_on < ? AND (j.due_on, j.due_time, j.number) > (?, ?, ?)
    ORDER BY j.due_on, j.due_time, j.number`,
  values: ({ today }, after) => [today, after?.['due_on'] ?? '', after?.['due_at'] ?? '', numberAfter(after)],
};

const finding: SourceSql = {
  rows: `SELECT f.number, f.id AS ref, NULL AS due_on, f.check_id, f.finding_json, f.terminal_id FROM finding f
    WHERE f.closed_at IS NULL AND f.outcome = 'fail' AND (f.opened_at <= ? OR f.opened_at > ?) AND f.number > ?
    ORDER BY f.number`,
  values: ({ settledBefore, now }, after) => [settledBefore, now, numberAfter(after)],
  columns: `, coalesce(nullif(t.given_name, ''), trim(coalesce(json_extract(t.identity_json, '$.model'), '') || ' '
    || coalesce(json_extract(t.identity_json, '$.serialNumber'), ''))) AS unit_name`,
  joins: 'LEFT JOIN terminal t ON t.id = c.terminal_id',
  alive: 'LEFT JOIN finding a ON a.id = i.ref AND a.closed_at IS NULL',
  aliveColumn: 'a.id',
};

const incident = (condition: string): SourceSql => ({
  rows: `SELECT n.number, n.id AS ref, n.promised_on AS due_on, n.unit_id, n.store AS at_store,
      json_extract(n.incident_json, '$.title') AS title FROM incident n
    WHERE n.closed_at IS NULL AND n.promised_on ${condition} ? AND n.number > ? ORDER BY n.number`,
  values: ({ today }, after) => [today, numberAfter(after)],
  columns: `, ${unitNameColumn} AS unit_name, coalesce(c.at_store, r.store) AS store`,
  joins: `LEFT JOIN unit u ON u.id = c.unit_id ${unitJoins}`,
  alive: 'LEFT JOIN incident a ON a.id = i.ref AND a.closed_at IS NULL AND a.promised_on = i.due_on',
  aliveColumn: 'a.id',
});

// Only the newest of a person and text counts; whoever has left needs no training.
const newestTraining = `NOT EXISTS (SELECT 1 FROM training n WHERE n.person_id = y.person_id AND n.text_id = y.text_id AND n.number > y.number)`;
const stillHere = `EXISTS (SELECT 1 FROM person h WHERE h.id = y.person_id AND json_extract(h.person_json, '$.leftOn') IS NULL)`;

const training = (condition: string, values: SourceSql['values']): SourceSql => ({
  rows: `SELECT y.number, y.id AS ref, y.expires_on AS due_on, y.person_id, y.text_id, y.training_json FROM training y
    WHERE ${condition} AND y.number > ? AND ${newestTraining} AND ${stillHere} ORDER BY y.number`,
  values,
  columns: `, json_extract(h.person_json, '$.name') AS person_name`,
  joins: 'LEFT JOIN person h ON h.id = c.person_id',
  alive: `LEFT JOIN training y ON y.id = i.ref AND ${newestTraining} AND ${stillHere}`,
  aliveColumn: 'y.id',
});

const noticeDay = "json_extract(o.notice_json, '$.startsOn')";

const notice = (condition: string, values: SourceSql['values']): SourceSql => ({
  rows: `SELECT o.id AS number, o.id AS ref, ${noticeDay} AS due_on, json_extract(o.notice_json, '$.title') AS title,
      json_extract(o.notice_json, '$.issuer') AS issuer FROM public_notice o WHERE ${condition} AND o.id > ? ORDER BY o.id`,
  values,
  columns: '',
  joins: '',
  alive: `LEFT JOIN public_notice o ON o.id = i.ref AND ${noticeDay} = i.due_on`,
  aliveColumn: 'o.id',
});

const isLow = (part: string): string =>
  `json_extract(${part}, '$.retiredAt') IS NULL AND json_extract(${part}, '$.onHand') <= json_extract(${part}, '$.lowMark')`;

const stock: SourceSql = {
  rows: `SELECT s.id AS number, s.id AS ref, NULL AS due_on, json_extract(s.part_json, '$.name') AS title,
      json_extract(s.part_json, '$.unit') AS unit, json_extract(s.part_json, '$.store') AS store,
      json_extract(s.part_json, '$.onHand') AS on_hand FROM stock_part s WHERE ${isLow('s.part_json')} AND s.id > ? ORDER BY s.id`,
  values: (_, after) => [numberAfter(after)],
  columns: '',
  joins: '',
  alive: `LEFT JOIN stock_part s ON s.id = i.ref AND ${isLow('s.part_json')}`,
  aliveColumn: 's.id',
};

/** Every source as SQL. */
export const sourceSql: Readonly<Record<ReminderSource, SourceSql>> = {
  jobDue,
  jobOverdue,
  finding,
  incidentDue: incident('='),
  incidentLate: incident('<'),
  trainingSoon: training('y.expires_on >= ? AND y.expires_on <= ?', ({ today, soon }, after) => [
    today,
    soon,
    numberAfter(after),
  ]),
  trainingOver: training('y.expires_on < ?', ({ today }, after) => [today, numberAfter(after)]),
  noticeSoon: notice(`${noticeDay} > ? AND ${noticeDay} <= ?`, ({ today, soon }, after) => [
    today,
    soon,
    numberAfter(after),
  ]),
  noticeNow: notice(`${noticeDay} = ?`, ({ today }, after) => [today, numberAfter(after)]),
  stock,
  // One that stands among the jobs of the plan, under the same id, is told there.
  task: {
    rows: `SELECT k.number, k.id AS ref, k.due_on, k.kind AS task_kind, k.record_id, k.terminal_id, k.serial_number, k.data_json
      FROM register_task k WHERE k.closed_at IS NULL AND k.due_on <= ? AND k.number > ?
        AND NOT EXISTS (SELECT 1 FROM job b WHERE b.id = k.id) ORDER BY k.number`,
    values: ({ today }, after) => [today, numberAfter(after)],
    columns: `, coalesce(nullif(t.given_name, ''), trim(coalesce(r.model, '') || ' ' || coalesce(r.serial, c.serial_number, ''))) AS unit_name, r.store`,
    joins:
      'LEFT JOIN register_record r ON r.id = c.record_id LEFT JOIN terminal t ON t.id = coalesce(c.terminal_id, r.terminal_id)',
    alive: 'LEFT JOIN register_task a ON a.id = i.ref AND a.closed_at IS NULL AND a.due_on = i.due_on',
    aliveColumn: 'a.id',
  },
  unattended: {
    rows: `SELECT v.number, v.id AS ref, NULL AS due_on, v.run_json FROM unattended_run v
      WHERE v.finished_at IS NOT NULL AND json_extract(v.run_json, '$.isSeen') = 0
        AND json_array_length(v.run_json, '$.targets') > 0 AND v.number > ?
        AND v.number > (SELECT coalesce(max(number), 0) - 50 FROM unattended_run) ORDER BY v.number`,
    values: (_, after) => [numberAfter(after)],
    columns: '',
    joins: '',
    alive: `LEFT JOIN unattended_run a ON a.id = i.ref AND json_extract(a.run_json, '$.isSeen') = 0`,
    aliveColumn: 'a.id',
  },
};
