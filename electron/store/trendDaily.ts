// The days of one metric of one terminal, lowest, mean and highest: from the roll-up, with what is not rolled up yet.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { type DailyValue, dayMs } from '../../shared/trend/baselineDays.ts';
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import { rolledUpTo } from './trendMark.ts';

const sql = `WITH piece AS (
    SELECT day, low, high, total, count FROM reading_day WHERE terminal = ?1 AND metric = ?2 AND day >= ?3 AND day < ?4
    UNION ALL
    SELECT unixepoch(taken_at) / 86400, value, value, value, 1 FROM reading
    WHERE terminal = ?1 AND metric = ?2 AND taken_at >= ?5 AND taken_at < ?6 AND number > ?7
      AND unixepoch(taken_at) IS NOT NULL AND abs(value) <= 1e300)
  SELECT day, min(low) AS low, max(high) AS high, sum(total) AS total, sum(count) AS count FROM piece GROUP BY day ORDER BY day`;

/** Days (whole, since 1970, UTC) from `from` until before `until`, in the order of time; days without readings are missing. */
export const readDailyValues = (
  database: Database,
  terminalId: string,
  metric: MetricKey,
  { from, until }: { readonly from: number; readonly until: number },
): readonly DailyValue[] => {
  const row = database.one('SELECT number FROM terminal WHERE id = ?', terminalId);
  if (row === null) return [];
  const [first, last] = [from, until].map((day) => new Date(day * dayMs).toISOString());
  const mark = rolledUpTo(database);
  const values = [numeric(row, 'number'), metric, from, until, first ?? '', last ?? '', mark] as const;
  return database.all(sql, ...values).map((each) => ({
    day: numeric(each, 'day'),
    low: numeric(each, 'low'),
    high: numeric(each, 'high'),
    mean: numeric(each, 'total') / numeric(each, 'count'),
    count: numeric(each, 'count'),
  }));
};
