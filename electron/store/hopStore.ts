// Measured ways to the acquirer's host: kept for thirteen months, the newest thousands.
import { type HopReport, hopReportSchema } from '../../shared/hops/hopReport.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** More are never kept. */
const mostKept = 5000;
/** So many are kept whatever their age: a clock that is far ahead for a day must not end the history. */
const leastKept = 500;
const keptMs = 400 * 86_400_000;

/** Measured ways of one database. */
export interface HopStore {
  /** Keeps one that has ended, and drops what is too old. */
  keep(report: HopReport): Promise<void>;
  /** Newest first; of one terminal, or (null) of none. */
  list(terminalId: string | null, limit: number): Promise<readonly HopReport[]>;
}

/** Measured ways of one database. All methods reject with AppFailure store.* */
export const createHopStore = (database: Database): HopStore =>
  promised<HopStore>({
    keep: (report) => {
      database.transaction(() => {
        database.run(
          `INSERT INTO hop_measure (id, terminal_id, at, report_json) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          report.id,
          report.terminalId,
          report.startedAt,
          JSON.stringify(report),
        );
        const oldest = new Date(Date.parse(report.startedAt) - keptMs).toISOString();
        const newest = '(SELECT max(number) FROM hop_measure)';
        database.run(`DELETE FROM hop_measure WHERE at < ? AND number <= ${newest} - ?`, oldest, leastKept);
        database.run(`DELETE FROM hop_measure WHERE number <= ${newest} - ?`, mostKept);
      });
    },
    list: (terminalId, limit) =>
      database
        .all(
          'SELECT report_json FROM hop_measure WHERE terminal_id IS ? ORDER BY number DESC LIMIT ?',
          terminalId,
          limit,
        )
        .map((row) => json(hopReportSchema, row, 'report_json')),
  });
