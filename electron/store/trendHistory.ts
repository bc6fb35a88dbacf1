// A history for a chart, each day from the coarsest source that is fine enough: values by day, by hour, or single readings.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { History, HistoryGrain, HistoryPoint } from '../../shared/trend/history.ts';
import { dayMs, gridOf, type HistoryGrid, hourMs } from '../../shared/trend/historyGrid.ts';
import { numeric, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { rolledUpTo } from './trendMark.ts';

/** Which history is wanted; times in ms since 1970, `until` not included. */
export interface HistoryWish {
  readonly terminalId: string;
  readonly metric: MetricKey;
  readonly from: number;
  readonly until: number;
  /** At most so many points, 2 or more. */
  readonly points: number;
}

interface Cell {
  at: number;
  to: number;
  low: number;
  high: number;
  sum: number;
  count: number;
}

/** What is asked of the tables, with the terminal's number in them. */
interface Asked {
  readonly database: Database;
  readonly terminal: number;
  readonly wish: HistoryWish;
  readonly grid: HistoryGrid;
  /** Readings above this number are in no roll-up yet. */
  readonly mark: number;
  readonly isAnyAfterMark: boolean;
  readonly cells: Map<number, Cell>;
  grain: HistoryGrain;
}

interface DayRow {
  readonly low: number;
  readonly high: number;
  readonly sum: number;
  readonly count: number;
  /** Whether every reading of the day is still there. */
  readonly isWhole: boolean;
}

const utc = (at: number): string => new Date(at).toISOString();
const order: readonly HistoryGrain[] = ['reading', 'minutes', 'hour', 'day'];

const coarsen = (asked: Asked, grain: HistoryGrain): void => {
  if (order.indexOf(grain) > order.indexOf(asked.grain)) asked.grain = grain;
};

const put = (asked: Asked, piece: Cell): void => {
  const start = asked.grid.startOf(piece.at);
  const cell = asked.cells.get(start);
  const to = Math.max(piece.to, Math.min(start + asked.grid.width, asked.wish.until));
  if (cell === undefined) {
    asked.cells.set(start, { ...piece, at: Math.max(start, asked.wish.from), to });
    return;
  }
  cell.to = Math.max(cell.to, to);
  cell.low = Math.min(cell.low, piece.low);
  cell.high = Math.max(cell.high, piece.high);
  cell.sum += piece.sum;
  cell.count += piece.count;
};

const pieceOf = (row: Row, at: number, to: number): Cell => ({
  at,
  to,
  low: numeric(row, 'low'),
  high: numeric(row, 'high'),
  sum: numeric(row, 'sum'),
  count: numeric(row, 'count'),
});

/** Adds single readings of [from, until), span by span; `above` = only those with a higher number. */
const addReadings = (asked: Asked, from: number, until: number, above: number): void => {
  const { database, terminal, wish, grid } = asked;
  for (let at = from; at < until; ) {
    const to = Math.min(until, grid.startOf(at) + grid.width);
    const row = database.one(
      `SELECT min(value) AS low, max(value) AS high, total(value) AS sum, count(*) AS count FROM reading
       WHERE terminal = ? AND metric = ? AND taken_at >= ? AND taken_at < ?${above === 0 ? '' : ' AND number > ?'}`,
      terminal,
      wish.metric,
      utc(at),
      utc(to),
      ...(above === 0 ? [] : [above]),
    );
    if (row !== null && numeric(row, 'count') > 0) put(asked, pieceOf(row, at, to));
    at = to;
  }
};

const daysOf = ({ database, terminal, wish }: Asked): ReadonlyMap<number, DayRow> => {
  const rows = database.all(
    `SELECT day, low, high, total AS sum, count, kept FROM reading_day
     WHERE terminal = ? AND metric = ? AND day >= ? AND day <= ?`,
    terminal,
    wish.metric,
    Math.floor(wish.from / dayMs),
    Math.floor(wish.until / dayMs),
  );
  return new Map(
    rows.map((row) => [
      numeric(row, 'day'),
      { ...pieceOf(row, 0, 0), isWhole: numeric(row, 'kept') === numeric(row, 'count') },
    ]),
  );
};

/** Values by the hour of one day; null where some of them are gone already. */
const hoursOf = ({ database, terminal, wish }: Asked, day: number, count: number): readonly Cell[] | null => {
  const hours = database
    .all(
      `SELECT hour, low, high, total AS sum, count FROM reading_hour
       WHERE terminal = ? AND metric = ? AND hour >= ? AND hour < ?`,
      terminal,
      wish.metric,
      day * 24,
      day * 24 + 24,
    )
    .map((row) => pieceOf(row, numeric(row, 'hour') * hourMs, (numeric(row, 'hour') + 1) * hourMs));
  return hours.reduce((sum, hour) => sum + hour.count, 0) === count ? hours : null;
};

const addHours = (asked: Asked, hours: readonly Cell[]): void => {
  const { from, until } = asked.wish;
  coarsen(asked, 'hour');
  for (const hour of hours) if (hour.at >= from && hour.at < until) put(asked, hour);
};

/** The first and the last day of a period are seldom in it as a whole, and a day's values cannot be divided. */
const isInside = ({ wish }: Asked, day: number): boolean => day * dayMs >= wish.from && (day + 1) * dayMs <= wish.until;

/**
 * Adds what is rolled up of a day, as coarse as the spans allow; whether it was there. What begins in the period counts.
 * Values by the day stand in for those by the hour only where the single readings are gone.
 */
const addRolledUp = (asked: Asked, day: number, row: DayRow): boolean => {
  const isDayEnough = asked.grid.width >= dayMs && isInside(asked, day);
  const hours = isDayEnough ? null : hoursOf(asked, day, row.count);
  if (hours !== null) {
    addHours(asked, hours);
    return true;
  }
  if (row.isWhole && !isDayEnough) return false;
  if (day * dayMs >= asked.wish.from) {
    coarsen(asked, 'day');
    put(asked, { ...row, at: day * dayMs, to: (day + 1) * dayMs });
  }
  return true;
};

const addDay = (asked: Asked, day: number, row: DayRow | undefined): void => {
  const [from, until] = [Math.max(asked.wish.from, day * dayMs), Math.min(asked.wish.until, (day + 1) * dayMs)];
  const isFineEnough = asked.grid.width >= hourMs && isInside(asked, day);
  const isRolledUp = row !== undefined && (!row.isWhole || isFineEnough) && addRolledUp(asked, day, row);
  if (asked.isAnyAfterMark || !isRolledUp) addReadings(asked, from, until, isRolledUp ? asked.mark : 0);
};

/** All readings one by one; null where they are more than the points, or some are only there by hour or day. */
const oneByOne = (asked: Asked, days: ReadonlyMap<number, DayRow>): readonly HistoryPoint[] | null => {
  const { database, terminal, wish } = asked;
  const rows = [...days.entries()];
  if (rows.some(([, { isWhole }]) => !isWhole)) return null;
  const inside = rows.filter(([day]) => isInside(asked, day)).reduce((sum, [, { count }]) => sum + count, 0);
  if (inside > wish.points) return null;
  const readings = database.all(
    `SELECT taken_at, value FROM reading
     WHERE terminal = ? AND metric = ? AND taken_at >= ? AND taken_at < ? ORDER BY taken_at, number LIMIT ?`,
    terminal,
    wish.metric,
    utc(wish.from),
    utc(wish.until),
    wish.points + 1,
  );
  if (readings.length > wish.points) return null;
  return readings.map((row) => {
    const [at, value] = [text(row, 'taken_at'), numeric(row, 'value')];
    return { at, to: at, value, low: value, high: value, count: 1 };
  });
};

const daysBetween = (days: ReadonlyMap<number, DayRow>, { wish, isAnyAfterMark }: Asked): readonly number[] => {
  if (!isAnyAfterMark) return [...days.keys()].sort((one, other) => one - other);
  const first = Math.floor(wish.from / dayMs);
  const count = Math.ceil(wish.until / dayMs) - first;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
};

/**
 * The history of one metric, inside one snapshot of the database. Every reading counts once, whether it is rolled up or not;
 * of days that are kept only by hour or day, the hours and days that begin in the period count. Codes: store.*
 */
export const readHistory = (database: Database, wish: HistoryWish): Omit<History, 'misdated'> => {
  const owner = database.one('SELECT number FROM terminal WHERE id = ?', wish.terminalId);
  if (owner === null || wish.until <= wish.from) return { points: [], total: 0, grain: 'reading' };
  const mark = rolledUpTo(database);
  const asked: Asked = {
    database,
    terminal: numeric(owner, 'number'),
    wish,
    grid: gridOf(wish.from, wish.until, wish.points),
    mark,
    isAnyAfterMark: database.one('SELECT 1 AS found FROM reading WHERE number > ? LIMIT 1', mark) !== null,
    cells: new Map(),
    grain: 'reading',
  };
  const days = daysOf(asked);
  const readings = oneByOne(asked, days);
  if (readings !== null) return { points: [...readings], total: readings.length, grain: 'reading' };
  for (const day of daysBetween(days, asked)) addDay(asked, day, days.get(day));
  coarsen(asked, asked.grid.width >= dayMs ? 'day' : asked.grid.width >= hourMs ? 'hour' : 'minutes');
  const cells = [...asked.cells.values()].sort((one, other) => one.at - other.at);
  return {
    points: cells.map(({ at, to, low, high, sum, count }) => ({
      at: utc(at),
      to: utc(to),
      // The mean of equal values may differ from them in its last digit.
      value: Math.min(high, Math.max(low, sum / count)),
      low,
      high,
      count,
    })),
    total: cells.reduce((sum, { count }) => sum + count, 0),
    grain: asked.grain,
  };
};
