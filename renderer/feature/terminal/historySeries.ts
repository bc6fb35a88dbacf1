// Points of a history as the columns that uPlot draws, broken where nothing was read.
import type uPlot from 'uplot';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import { gapsOf } from '../../../shared/trend/historyGaps.ts';

/** One moment of a forecast: the expected value and its error bars, in the metric's unit. */
export interface ProjectedPoint {
  readonly at: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Places of the columns in the data. */
export const columns = { high: 1, low: 2, mean: 3, projected: 4, projectedHigh: 5, projectedLow: 6 } as const;

/** The moment at which a point is drawn: the middle of what it stands for, ms. */
export const middleOf = ({ at, to }: Pick<HistoryPoint, 'at' | 'to'>): number => (Date.parse(at) + Date.parse(to)) / 2;

type Row = readonly [seconds: number, values: readonly (number | null)[]];

const nothing = [null, null, null, null, null, null] as const;

const rowsOf = (points: readonly HistoryPoint[], projection: readonly ProjectedPoint[]): Row[] => [
  ...points.map((point): Row => [middleOf(point) / 1000, [point.high, point.low, point.value, null, null, null]]),
  ...gapsOf(points).map(({ from, until }): Row => [(from + until) / 2000, nothing]),
  ...projection.map(({ at, value, low, high }): Row => [Date.parse(at) / 1000, [null, null, null, value, high, low]]),
];

/** Time in seconds, then the columns above; null where a line is broken. Two rows of one moment become one. */
export const historySeries = (
  points: readonly HistoryPoint[],
  projection: readonly ProjectedPoint[],
): uPlot.AlignedData => {
  const rows: Row[] = [];
  for (const row of rowsOf(points, projection).sort(([one], [other]) => one - other)) {
    const last = rows.at(-1);
    if (last === undefined || last[0] !== row[0]) rows.push(row);
    else rows[rows.length - 1] = [row[0], row[1].map((value, index) => value ?? last[1][index] ?? null)];
  }
  const column = (index: number) => rows.map(([, values]) => values[index] ?? null);
  return [rows.map(([seconds]) => seconds), column(0), column(1), column(2), column(3), column(4), column(5)];
};
