// Where the cursor of a history stands, and what is near it.

import type { HistoryPoint } from '../../../shared/trend/history.ts';
import type { HistoryEvent } from '../../../shared/trend/historyEvent.ts';
import { middleOf } from './historySeries.ts';

/** The point nearest to a moment (ms); null where there is none. */
export const nearestPoint = (points: readonly HistoryPoint[], at: number): number | null => {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const away = Math.abs(middleOf(point) - at);
    if (away >= distance) continue;
    [best, distance] = [index, away];
  }
  return best;
};

/** Events that lie nearer to this point than to its neighbours, and within its own reach (ms) where it stands alone. */
export const eventsNear = <T extends Pick<HistoryEvent, 'at'>>(
  events: readonly T[],
  points: readonly HistoryPoint[],
  index: number,
  reach: number,
): readonly T[] => {
  const point = points[index];
  if (point === undefined) return [];
  const [first, last] = [Date.parse(point.at) - reach, Date.parse(point.to) + reach];
  return events.filter(({ at }) => {
    const moment = Date.parse(at);
    return moment >= first && moment <= last && nearestPoint(points, moment) === index;
  });
};

/** The point to go to from `index` so that the next event in this direction is read; `index` where there is none. */
export const towardsEvent = (
  events: readonly Pick<HistoryEvent, 'at'>[],
  points: readonly HistoryPoint[],
  index: number,
  direction: 1 | -1,
): number => {
  const places = events.flatMap(({ at }) => nearestPoint(points, Date.parse(at)) ?? []);
  const further = places.filter((place) => (direction === 1 ? place > index : place < index));
  if (further.length === 0) return index;
  return direction === 1 ? Math.min(...further) : Math.max(...further);
};
