// Values by hour and day of days whose single readings are gone, for exports.
import { z } from 'zod';
import { type MetricKey, metricKeys, metrics } from '../../shared/metric/catalogue.ts';
import { numeric, oneOf, parsed, textOrNull } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import type { ReadingFilter } from './readingStore.ts';

/** Values of one hour or day; times are UTC text, the end not included. */
export interface StoredSpan {
  readonly serialNumber: string | null;
  readonly metric: MetricKey;
  readonly unit: string;
  readonly kind: 'hour' | 'day';
  readonly at: string;
  readonly to: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The last day of a page. */
export interface SpanCursor {
  readonly terminal: number;
  readonly metric: string;
  readonly day: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const spanOf = (row: Row, owner: Row, kind: 'hour' | 'day'): StoredSpan => {
  const [width, key] = kind === 'hour' ? [hourMs, 'hour'] : [dayMs, 'day'];
  const metric = oneOf(metricKeys, owner, 'metric');
  const start = numeric(row, key) * width;
  return {
    serialNumber: textOrNull(owner, 'serial_number'),
    metric,
    unit: metrics[metric].unit,
    kind,
    at: new Date(start).toISOString(),
    to: new Date(start + width).toISOString(),
    // No reading has more than three decimals.
    mean: Math.round((10_000 * numeric(row, 'total')) / numeric(row, 'count')) / 10_000,
    low: numeric(row, 'low'),
    high: numeric(row, 'high'),
    count: numeric(row, 'count'),
  };
};

const spansOf = (database: Database, day: Row): readonly StoredSpan[] => {
  const hours = database.all(
    'SELECT * FROM reading_hour WHERE terminal = ? AND metric = ? AND hour >= ? AND hour < ?',
    numeric(day, 'terminal'),
    parsed(z.string(), day, 'metric'),
    numeric(day, 'day') * 24,
    numeric(day, 'day') * 24 + 24,
  );
  const count = hours.reduce((sum, hour) => sum + numeric(hour, 'count'), 0);
  return count === numeric(day, 'count') ? hours.map((hour) => spanOf(hour, day, 'hour')) : [spanOf(day, day, 'day')];
};

const dayOf = (text: string): number => Math.floor(Date.parse(text) / dayMs);

const clausesOf = ({ terminalId, metric, from, until }: ReadingFilter): readonly (readonly [string, SqlValue])[] => [
  ...(terminalId == null ? [] : [['t.id = ?', terminalId] as const]),
  ...(metric == null ? [] : [['d.metric = ?', metric] as const]),
  ...(from == null ? [] : [['d.day >= ?', dayOf(from)] as const]),
  ...(until == null ? [] : [['d.day <= ?', dayOf(until)] as const]),
];

const cursorOf = (row: Row): SpanCursor => ({
  terminal: numeric(row, 'terminal'),
  metric: parsed(z.string(), row, 'metric'),
  day: numeric(row, 'day'),
});

const beginning: SpanCursor = { terminal: 0, metric: '', day: 0 };

/** One page of days in a fixed order, each by the hour where that is still there. What begins in the period counts. */
export const readSpans = (
  database: Database,
  filter: ReadingFilter,
  after: SpanCursor | null,
  limit: number,
): { readonly spans: readonly StoredSpan[]; readonly last: SpanCursor | null } => {
  const { terminal, metric, day } = after ?? beginning;
  const clauses = clausesOf(filter);
  const days = database.all(
    `SELECT d.*, json_extract(t.identity_json, '$.serialNumber') AS serial_number
     FROM reading_day d JOIN terminal t ON t.number = d.terminal
     WHERE d.kept <> d.count AND (d.terminal, d.metric, d.day) > (?, ?, ?)
       ${clauses.map(([clause]) => `AND ${clause}`).join(' ')}
     ORDER BY d.terminal, d.metric, d.day LIMIT ?`,
    terminal,
    metric,
    day,
    ...clauses.map(([, value]) => value),
    limit,
  );
  const { from, until } = filter;
  const isInPeriod = ({ at }: StoredSpan): boolean => (from == null || at >= from) && (until == null || at < until);
  const last = days.at(-1);
  return {
    spans: days.flatMap((row) => spansOf(database, row)).filter(isInPeriod),
    last: last === undefined ? null : cursorOf(last),
  };
};
