// Records of checks. A whole check — terminal, record, readings, log line — is one transaction: all of it or nothing.
import { z } from 'zod';
import { checkIds } from '../../shared/check/checkIds.ts';
import type { Finding } from '../../shared/finding/finding.ts';
import type { HealthReport, HealthReportSummary } from '../../shared/model/healthReport.ts';
import { healthReportSchema, recordLevels } from '../../shared/model/healthReport.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { verdictSchema } from '../../shared/model/verdict.ts';
import { json, numeric, oneOf, parsed, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { writeFindings } from './findingStore.ts';
import type { NewLogEntry } from './logStore.ts';
import { writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';
import { writeReadings } from './readingStore.ts';
import type { StoredTerminal } from './terminalStore.ts';
import { writeTerminal } from './terminalStore.ts';

/** All that one check leaves behind. */
export interface CheckRecord {
  readonly terminal: StoredTerminal;
  readonly report: HealthReport;
  readonly concerns: readonly string[];
  /** What the record opens, changes and closes. */
  readonly findings?: readonly Finding[];
  readonly logEntry: NewLogEntry;
}

const summaryFromRow = (row: Row): HealthReportSummary => ({
  id: text(row, 'id'),
  terminalId: text(row, 'terminal_id'),
  level: oneOf(recordLevels, row, 'level'),
  operator: text(row, 'operator'),
  startedAt: text(row, 'started_at'),
  finishedAt: text(row, 'finished_at'),
  ending: parsed(healthReportSchema.shape.ending, row, 'ending'),
  verdict: parsed(verdictSchema, row, 'verdict'),
  concerns: json(z.array(z.enum(checkIds)), row, 'concerns_json'),
});

/** Records of one database. */
export interface CheckStore {
  /** Stores everything about one check at once; answers with the log entry, which then has its number. */
  record(record: CheckRecord): Promise<LogEntry>;
  byId(id: string): Promise<HealthReport | null>;
  /** The newest record of a terminal, also a partial one; null if there is none. */
  latest(terminalId: string): Promise<HealthReport | null>;
  /** Newest first; `before` = id of the last one already known. */
  page(terminalId: string, before: string | null, limit: number): Promise<readonly HealthReportSummary[]>;
}

const writeReport = (database: Database, { report, concerns }: CheckRecord): void => {
  const terminal = numeric(database.one('SELECT number FROM terminal WHERE id = ?', report.terminalId) ?? {}, 'number');
  const number = database.run(
    `INSERT INTO health_report (id, terminal, level, operator, started_at, finished_at, ending, verdict,
                                concerns_json, report_json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    terminal,
    report.level,
    report.operator,
    report.startedAt,
    report.finishedAt,
    report.ending,
    report.verdict,
    JSON.stringify(concerns),
    JSON.stringify(report),
  );
  writeReadings(database, { terminal, report: number }, report.readings);
};

/** Records of one database. All methods reject with AppFailure store.* */
export const createCheckStore = (database: Database): CheckStore =>
  promised<CheckStore>({
    record: (record) =>
      database.transaction(() => {
        writeTerminal(database, record.terminal);
        writeReport(database, record);
        writeFindings(database, record.findings ?? []);
        return writeLogEntry(database, record.logEntry);
      }),
    byId: (id) => {
      const row = database.one('SELECT report_json FROM health_report WHERE id = ?', id);
      return row === null ? null : json(healthReportSchema, row, 'report_json');
    },
    latest: (terminalId) => {
      const row = database.one(
        `SELECT report_json FROM health_report WHERE terminal = (SELECT number FROM terminal WHERE id = ?)
       ORDER BY number DESC LIMIT 1`,
        terminalId,
      );
      return row === null ? null : json(healthReportSchema, row, 'report_json');
    },
    page: (terminalId, before, limit) =>
      database
        .all(
          `SELECT h.*, t.id AS terminal_id FROM health_report h JOIN terminal t ON t.number = h.terminal
         WHERE t.id = ? AND (? IS NULL OR h.number < (SELECT number FROM health_report WHERE id = ?))
         ORDER BY h.number DESC LIMIT ?`,
          terminalId,
          before,
          before,
          limit,
        )
        .map(summaryFromRow),
  });
