// Readings as stored: one narrow row per value, in the metric's catalogue unit.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { metricKeys, metrics } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { readingSources } from '../../shared/model/reading.ts';
import { numeric, oneOf, text, textOrNull } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { promised } from './promised.ts';

/** Which readings are meant; null or absent means no restriction. Times: inclusive lower, exclusive upper. */
export interface ReadingFilter {
  readonly terminalId?: string | null | undefined;
  readonly metric?: MetricKey | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** A reading with whom it belongs to, as exports need it; `number` rises in the order of storing. */
export interface StoredReading extends Reading {
  readonly number: number;
  readonly serialNumber: string | null;
  readonly terminalName: string | null;
}

const metricOf = (row: Row): MetricKey => oneOf(metricKeys, row, 'metric');

const readingFromRow = (row: Row): Reading => ({
  metric: metricOf(row),
  value: numeric(row, 'value'),
  unit: metrics[metricOf(row)].unit,
  takenAt: text(row, 'taken_at'),
  source: oneOf(readingSources, row, 'source'),
});

/** Stores the readings of one report, or of watching (null), inside whatever transaction is open. */
export const writeReadings = (
  database: Database,
  owner: { readonly terminal: number; readonly report: number | null },
  readings: readonly Reading[],
): void => {
  for (const { metric, value, takenAt, source } of readings) {
    database.run(
      'INSERT INTO reading (terminal, report, metric, value, taken_at, source) VALUES (?, ?, ?, ?, ?, ?)',
      owner.terminal,
      owner.report,
      metric,
      value,
      takenAt,
      source,
    );
  }
};

const clauses = ({ terminalId, metric, from, until }: ReadingFilter): { where: string[]; values: SqlValue[] } => {
  const given: readonly (readonly [string, SqlValue | undefined])[] = [
    ['r.terminal = (SELECT number FROM terminal WHERE id = ?)', terminalId],
    ['r.metric = ?', metric],
    ['r.taken_at >= ?', from],
    ['r.taken_at < ?', until],
  ];
  const used = given.filter(([, value]) => value !== null && value !== undefined);
  return { where: used.map(([clause]) => clause), values: used.map(([, value]) => value ?? null) };
};

// Not counted in a day whose single readings were removed.
const isOneByOne = `(r.number > (SELECT coalesce(max(upto), 0) FROM rollup_mark WHERE name = 'readings')
  OR NOT EXISTS (SELECT 1 FROM reading_day d WHERE d.terminal = r.terminal AND d.metric = r.metric
    AND d.day = unixepoch(r.taken_at) / 86400 AND d.kept <> d.count))`;

/** Readings of one database. */
export interface ReadingStore {
  /** Keeps readings of watching, which belong to no check; nothing for a terminal that is not known. */
  keep(terminalId: string, readings: readonly Reading[]): Promise<void>;
  /** The newest reading of each metric of a terminal, in the catalogue's order; `until` (UTC text, excluded) leaves out times that cannot be true yet. */
  latest(terminalId: string, until?: string): Promise<readonly Reading[]>;
  /** The newest values of one metric of a terminal, newest first. */
  newest(terminalId: string, metric: MetricKey, limit: number): Promise<readonly { at: string; value: number }[]>;
  /** One page in the order of storing, for exports; `afterNumber` 0 begins. Without the few of days that are kept by the hour or day: their spans count them. */
  page(filter: ReadingFilter, afterNumber: number, limit: number): Promise<readonly StoredReading[]>;
}

/** Readings of one database. All methods reject with AppFailure store.* */
export const createReadingStore = (database: Database): ReadingStore =>
  promised<ReadingStore>({
    keep: (terminalId, readings) => {
      database.transaction(() => {
        const row = database.one('SELECT number FROM terminal WHERE id = ?', terminalId);
        if (row !== null) writeReadings(database, { terminal: numeric(row, 'number'), report: null }, readings);
      });
    },
    latest: (terminalId, until = '9999') => {
      const newest = (metric: MetricKey): readonly Reading[] =>
        database
          .all(
            `SELECT metric, value, taken_at, source FROM reading
           WHERE terminal = (SELECT number FROM terminal WHERE id = ?) AND metric = ? AND taken_at < ?
           ORDER BY taken_at DESC, number DESC LIMIT 1`,
            terminalId,
            metric,
            until,
          )
          .map(readingFromRow);
      return metricKeys.flatMap(newest);
    },
    newest: (terminalId, metric, limit) =>
      database
        .all(
          `SELECT taken_at, value FROM reading WHERE terminal = (SELECT number FROM terminal WHERE id = ?) AND metric = ?
         ORDER BY taken_at DESC LIMIT ?`,
          terminalId,
          metric,
          limit,
        )
        .map((row) => ({ at: text(row, 'taken_at'), value: numeric(row, 'value') })),
    page: (filter, afterNumber, limit) => {
      const { where, values } = clauses(filter);
      return database
        .all(
          `SELECT r.number, r.metric, r.value, r.taken_at, r.source, t.given_name,
                json_extract(t.identity_json, '$.serialNumber') AS serial_number,
                json_extract(t.identity_json, '$.model') AS model
         FROM reading r JOIN terminal t ON t.number = r.terminal
         WHERE ${['r.number > ?', ...where, isOneByOne].join(' AND ')} ORDER BY r.number LIMIT ?`,
          afterNumber,
          ...values,
          limit,
        )
        .map((row) => ({
          ...readingFromRow(row),
          number: numeric(row, 'number'),
          serialNumber: textOrNull(row, 'serial_number'),
          terminalName: textOrNull(row, 'given_name') ?? textOrNull(row, 'model'),
        }));
    },
  });
