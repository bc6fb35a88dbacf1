// Readings rolled up by hour and day: adding what is new, removing what is old enough, and histories for charts.
import { type MetricKey, metricKeys } from '../../shared/metric/catalogue.ts';
import type { DailyValue } from '../../shared/trend/baselineDays.ts';
import { firstBelievable, type History } from '../../shared/trend/history.ts';
import { numeric, text } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { promised } from './promised.ts';
import type { ReadingFilter } from './readingStore.ts';
import { readDailyValues } from './trendDaily.ts';
import { type EventRecords, type EventWish, readEvents } from './trendEvents.ts';
import { type HistoryWish, readHistory } from './trendHistory.ts';
import { rolledUpTo, setRolledUpTo } from './trendMark.ts';
import { readSpans, type SpanCursor, type StoredSpan } from './trendSpans.ts';

/** How long what is kept. Days are days (UTC) on which anything was read of that metric of that terminal. */
export const retention = {
  /** The newest days whose readings are all kept one by one. */
  everyReading: 5,
  /** Older days with at most so many readings keep them one by one too; kept in the index of migration 0007. */
  sparse: 12,
  /** The newest days whose values by the hour are kept. */
  hours: 90,
  /** The newest days of which anything is kept: 13 months. */
  days: 400,
  /** The newest checks of a terminal whose readings are kept on any day. */
  checks: 200,
  /** Of readings from before 2015 (a clock that had lost its time) the newest are kept. */
  misdated: 1000,
} as const;

/** One metric of one terminal, by the terminal's number in the database. */
export interface Series {
  readonly terminal: number;
  readonly metric: string;
}

/** Days of one series that may be removed one by one. */
export interface DenseDay extends Series {
  readonly day: number;
}

/** Roll-ups of one database. */
export interface TrendStore {
  /** Adds the oldest readings that are not in the roll-ups yet, at most `limit`, in one transaction. */
  rollUp(limit: number): Promise<{ readonly rolled: number; readonly isDone: boolean }>;
  /** Days whose single readings are no longer needed by the rules of `retention`; `today` = whole days since 1970. */
  denseDays(today: number): Promise<readonly DenseDay[]>;
  /**
   * Removes the single readings of one day that are in the roll-ups; answers with how many there were. Those of the
   * newest checks stay: totals and shares are made of what counters were then.
   */
  thin(day: DenseDay): Promise<number>;
  /** Every metric of every terminal, read or not. */
  series(): Promise<readonly Series[]>;
  /** Removes values by hour and day that are older than the rules of `retention` ask for. */
  forget(series: Series, today: number): Promise<void>;
  /** A metric's history over a period, in at most so many points. Reads indexes only. */
  history(wish: HistoryWish): Promise<Omit<History, 'misdated'>>;
  /** The days (whole, since 1970) of a metric from `from` until before `until`, in the order of time. */
  dailyValues(
    terminalId: string,
    metric: MetricKey,
    span: { readonly from: number; readonly until: number },
  ): Promise<readonly DailyValue[]>;
  /** Values by hour and day where the single readings are gone, day by day; `last` of one page begins the next, null ends. */
  spans(
    filter: ReadingFilter,
    after: SpanCursor | null,
    limit: number,
  ): Promise<{ readonly spans: readonly StoredSpan[]; readonly last: SpanCursor | null }>;
  /** What else is on record of a terminal in a period. */
  events(wish: EventWish): Promise<EventRecords>;
  /** How many readings have a time before 2015 or from `until` (UTC text) on. */
  misdated(terminalId: string, metric: MetricKey, until: string): Promise<number>;
}

// Every believable moment; the future is left out when reading, for a clock that was ahead may also be behind now.
const believable = `taken_at >= '${firstBelievable}' AND unixepoch(taken_at) IS NOT NULL AND abs(value) <= 1e300`;

const combine = `low = min(low, excluded.low), high = max(high, excluded.high), total = total + excluded.total,
                 count = count + excluded.count`;

const addHours = `INSERT INTO reading_hour (terminal, metric, hour, low, high, total, count)
  SELECT terminal, metric, unixepoch(taken_at) / 3600 AS hour, min(value), max(value), sum(value), count(*)
  FROM reading NOT INDEXED WHERE number > ? AND number <= ? AND ${believable} GROUP BY terminal, metric, hour
  ON CONFLICT (terminal, metric, hour) DO UPDATE SET ${combine}`;

const addDays = `INSERT INTO reading_day (terminal, metric, day, low, high, total, count, kept)
  SELECT terminal, metric, unixepoch(taken_at) / 86400 AS day, min(value), max(value), sum(value), count(*), count(*)
  FROM reading NOT INDEXED WHERE number > ? AND number <= ? AND ${believable} GROUP BY terminal, metric, day
  ON CONFLICT (terminal, metric, day) DO UPDATE SET ${combine}, kept = kept + excluded.kept`;

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString();

const seriesOf = (row: Row): Series => ({ terminal: numeric(row, 'terminal'), metric: text(row, 'metric') });

/** Roll-ups of one database. All methods reject with AppFailure store.* */
export const createTrendStore = (database: Database): TrendStore => {
  /** The n-th newest day with readings, tomorrow at the latest; null where there are fewer. */
  const nthNewestDay = ({ terminal, metric }: Series, today: number, nth: number): number | null => {
    const row = database.one(
      `SELECT day FROM reading_day WHERE terminal = ? AND metric = ? AND day <= ? ORDER BY day DESC LIMIT 1 OFFSET ?`,
      terminal,
      metric,
      today + 1,
      nth - 1,
    );
    return row === null ? null : numeric(row, 'day');
  };
  const removeReadings = (series: Series, from: string, until: string, ...more: readonly SqlValue[]): void => {
    const offset = more.length === 0 ? '' : ' ORDER BY taken_at DESC LIMIT -1 OFFSET ?';
    database.run(
      `DELETE FROM reading WHERE number IN (
         SELECT number FROM reading WHERE terminal = ? AND metric = ? AND taken_at >= ? AND taken_at < ? AND number <= ?
         ${offset})`,
      series.terminal,
      series.metric,
      from,
      until,
      rolledUpTo(database),
      ...more,
    );
  };

  return promised<TrendStore>({
    rollUp: (limit) =>
      database.transaction(() => {
        const before = rolledUpTo(database);
        const newest = numeric(database.one('SELECT coalesce(max(number), 0) AS newest FROM reading') ?? {}, 'newest');
        const upto = Math.min(before + limit, newest);
        if (upto <= before) return { rolled: 0, isDone: true };
        database.run(addHours, before, upto);
        database.run(addDays, before, upto);
        setRolledUpTo(database, upto);
        return { rolled: upto - before, isDone: upto === newest };
      }),
    denseDays: (today) => {
      const found: DenseDay[] = [];
      let horizon: (Series & { readonly day: number | null }) | null = null;
      const rows = database.all(
        `SELECT terminal, metric, day FROM reading_day INDEXED BY reading_day_dense
         WHERE kept > ${String(retention.sparse)} AND day <= ? ORDER BY terminal, metric, day`,
        today,
      );
      for (const row of rows) {
        const series = seriesOf(row);
        if (horizon?.terminal !== series.terminal || horizon.metric !== series.metric) {
          horizon = { ...series, day: nthNewestDay(series, today, retention.everyReading) };
        }
        const day = numeric(row, 'day');
        if (horizon.day !== null && day < horizon.day) found.push({ ...series, day });
      }
      return found;
    },
    thin: ({ terminal, metric, day }) =>
      database.transaction(() => {
        const row = database.one(
          'SELECT kept FROM reading_day WHERE terminal = ? AND metric = ? AND day = ?',
          terminal,
          metric,
          day,
        );
        if (row === null) return 0;
        database.run(
          `DELETE FROM reading WHERE number IN (
             SELECT number FROM reading
             WHERE terminal = ?1 AND metric = ?2 AND taken_at >= ?3 AND taken_at < ?4 AND number <= ?5)
           AND (report IS NULL OR report <= coalesce(
             (SELECT number FROM health_report WHERE terminal = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?6), 0))`,
          terminal,
          metric,
          dayText(day),
          dayText(day + 1),
          rolledUpTo(database),
          retention.checks,
        );
        database.run(
          'UPDATE reading_day SET kept = 0 WHERE terminal = ? AND metric = ? AND day = ?',
          terminal,
          metric,
          day,
        );
        return numeric(row, 'kept');
      }),
    series: () =>
      database
        .all('SELECT number AS terminal FROM terminal')
        .flatMap((row) => metricKeys.map((metric) => ({ terminal: numeric(row, 'terminal'), metric }))),
    forget: (series, today) => {
      database.transaction(() => {
        const { terminal, metric } = series;
        const hours = nthNewestDay(series, today, retention.hours);
        const days = nthNewestDay(series, today, retention.days);
        if (hours !== null) {
          database.run(
            'DELETE FROM reading_hour WHERE terminal = ? AND metric = ? AND hour < ?',
            terminal,
            metric,
            hours * 24,
          );
        }
        if (days !== null) {
          removeReadings(series, firstBelievable, dayText(days));
          database.run('DELETE FROM reading_day WHERE terminal = ? AND metric = ? AND day < ?', terminal, metric, days);
        }
        removeReadings(series, '', firstBelievable, retention.misdated);
      });
    },
    dailyValues: (terminalId, metric, span) => readDailyValues(database, terminalId, metric, span),
    history: (wish) => database.snapshot(() => readHistory(database, wish)),
    spans: (filter, after, limit) => database.snapshot(() => readSpans(database, filter, after, limit)),
    events: (wish) => database.snapshot(() => readEvents(database, wish)),
    misdated: (terminalId, metric, until) =>
      numeric(
        database.one(
          `SELECT (SELECT count(*) FROM reading WHERE terminal = t.number AND metric = ?1 AND taken_at < ?2)
                + (SELECT count(*) FROM reading WHERE terminal = t.number AND metric = ?1 AND taken_at >= ?3) AS count
           FROM terminal t WHERE t.id = ?4`,
          metric,
          firstBelievable,
          until,
          terminalId,
        ) ?? { count: 0 },
        'count',
      ),
  });
};
