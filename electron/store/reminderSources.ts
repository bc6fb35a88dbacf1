// What may have to be told, in pages beside what was told of it before; and which of what was told is over.
import { textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { type ReminderMoment, type ReminderSource, sourceSql } from './reminderSql.ts';

const rowsAtOnce = 250;

/** One thing that may have to be told. */
export interface ReminderCandidate {
  readonly ref: string;
  readonly dueOn: string | null;
  /** Local day on which it was told; null = not yet. */
  readonly toldOn: string | null;
  /** All that was found of it. */
  readonly row: Row;
}

/** A page, and where the next one begins; null = that was all. */
export interface CandidatePage {
  readonly candidates: readonly ReminderCandidate[];
  readonly next: Row | null;
}

/** What names a thing for good, so that it is told once. */
export const subjectOf = (source: ReminderSource, ref: string, dueOn: string | null): string =>
  `${source}:${ref}:${dueOn ?? ''}`;

/** One page of what may have to be told. */
export const candidatePage = (
  database: Database,
  source: ReminderSource,
  { moment, after }: { readonly moment: ReminderMoment; readonly after: Row | null },
): CandidatePage => {
  const { rows, values, columns, joins } = sourceSql[source];
  const found = database.all(
    `SELECT c.*, i.told_on ${columns} FROM (${rows} LIMIT ${rowsAtOnce}) c
     LEFT JOIN reminder_item i ON i.subject = '${source}:' || c.ref || ':' || coalesce(c.due_on, '') ${joins}`,
    ...values(moment, after),
  );
  const last = found.length < rowsAtOnce ? null : (lastByCursor(found) ?? null);
  return {
    candidates: found.map((row) => ({
      ref: String(row['ref']),
      dueOn: textOrNull(row, 'due_on'),
      toldOn: textOrNull(row, 'told_on'),
      row,
    })),
    next: last,
  };
};

const cursorOf = (row: Row): string =>
  `${String(row['due_at'] === undefined ? '' : row['due_on'])} ${String(row['due_at'] ?? '')} ${String(row['number']).padStart(16, '0')}`;

// The joins of a page keep its order as a rule, but no rule of SQL says so.
const lastByCursor = (rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>(
    (last, row) => (last === undefined || cursorOf(row) > cursorOf(last) ? row : last),
    undefined,
  );

/** Numbers of told things of a source that are over, looked for among `rowsAtOnce` after a number; and the last one looked at. */
export const overPage = (
  database: Database,
  source: ReminderSource,
  after: number,
): { readonly over: readonly number[]; readonly last: number | null } => {
  const { alive, aliveColumn } = sourceSql[source];
  const rows = database.all(
    `SELECT i.number, ${aliveColumn} IS NULL AS is_over FROM
       (SELECT number, ref, due_on FROM reminder_item WHERE is_open = 1 AND source = ? AND number > ? ORDER BY number LIMIT ${rowsAtOnce}) i
     ${alive}`,
    source,
    after,
  );
  const numbers = rows.map((row) => Number(row['number']));
  return {
    over: rows.filter((row) => row['is_over'] === 1).map((row) => Number(row['number'])),
    last: rows.length < rowsAtOnce ? null : Math.max(...numbers),
  };
};
