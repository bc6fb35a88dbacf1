// What is on record of a terminal in a period beside its readings.
import { z } from 'zod';
import { checkIds } from '../../shared/check/checkIds.ts';
import { type ActionRun, actionRunSchema } from '../../shared/model/action.ts';
import { type RecordLevel, recordLevels } from '../../shared/model/healthReport.ts';
import { type Verdict, verdictSchema } from '../../shared/model/verdict.ts';
import { json, numeric, oneOf, parsed, text } from './column.ts';
import type { Database } from './database.ts';

/** A terminal and a period, UTC text, `until` not included. */
export interface EventWish {
  readonly terminalId: string;
  readonly from: string;
  readonly until: string;
  /** At most so many of each kind. */
  readonly limit: number;
}

/** Records of a period, in no order that counts. */
export interface EventRecords {
  readonly checks: readonly {
    readonly at: string;
    readonly level: RecordLevel;
    readonly verdict: Verdict;
    readonly concerns: readonly (typeof checkIds)[number][];
  }[];
  readonly runs: readonly ActionRun[];
  readonly parts: readonly { readonly at: string; readonly part: string; readonly by: string; readonly note: string }[];
  /** How many checks of the period are not among them. */
  readonly untold: number;
}

/** Reads what is on record; of too many checks those that found something come first, then the newest. Codes: store.* */
export const readEvents = (database: Database, { terminalId, from, until, limit }: EventWish): EventRecords => {
  const terminal = database.one('SELECT number FROM terminal WHERE id = ?', terminalId);
  if (terminal === null) return { checks: [], runs: [], parts: [], untold: 0 };
  const number = numeric(terminal, 'number');
  const period = [from, until] as const;
  const checks = database
    .all(
      `SELECT level, finished_at, verdict, concerns_json FROM health_report
       WHERE terminal = ? AND finished_at >= ? AND finished_at < ? ORDER BY verdict = 'pass', number DESC LIMIT ?`,
      number,
      ...period,
      limit,
    )
    .map((row) => ({
      at: text(row, 'finished_at'),
      level: oneOf(recordLevels, row, 'level'),
      verdict: parsed(verdictSchema, row, 'verdict'),
      concerns: json(z.array(z.enum(checkIds)), row, 'concerns_json'),
    }));
  const count = database.one(
    'SELECT count(*) AS count FROM health_report WHERE terminal = ? AND finished_at >= ? AND finished_at < ?',
    number,
    ...period,
  );
  const runs = database
    .all(
      `SELECT run_json FROM command_run WHERE terminal = ? AND started_at >= ? AND started_at < ?
       ORDER BY number DESC LIMIT ?`,
      number,
      ...period,
      limit,
    )
    .map((row) => json(actionRunSchema, row, 'run_json'));
  const parts = database
    .all(
      'SELECT at, part, by, note FROM part_change WHERE terminal_id = ? AND withdrawn_at IS NULL AND at >= ? AND at < ? ORDER BY at DESC LIMIT ?',
      terminalId,
      ...period,
      limit,
    )
    .map((row) => ({ at: text(row, 'at'), part: text(row, 'part'), by: text(row, 'by'), note: text(row, 'note') }));
  return { checks, runs, parts, untold: Math.max(0, numeric(count ?? { count: 0 }, 'count') - checks.length) };
};
