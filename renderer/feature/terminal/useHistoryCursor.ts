// The cursor of a chart: where the mouse is, else where the keys have put it.
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import { gapsOf } from '../../../shared/trend/historyGaps.ts';
import { eventsNear, nearestPoint, towardsEvent } from './historyCursor.ts';
import type { ChartMark } from './historyLayers.ts';
import type { ProjectedPoint } from './historySeries.ts';
import type { AtCursor } from './useReadout.ts';

interface CursorWish {
  /** Oldest first, at least one. */
  readonly points: readonly HistoryPoint[];
  readonly marks: readonly ChartMark[];
  readonly projection: readonly ProjectedPoint[] | null;
  /** How far from a point a mark may lie to be read with it, ms. */
  readonly reach: number;
}

const expectedAt = (projection: readonly ProjectedPoint[] | null, after: number, at: number | null) =>
  at === null || at <= after ? undefined : projection?.find((each) => Date.parse(each.at) >= at);

/** The cursor and what is at it. */
export const useHistoryCursor = ({ points, marks, projection, reach }: CursorWish) => {
  const [at, setAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const gaps = useMemo(() => gapsOf(points), [points]);
  const last = points.length - 1;
  const index = at === null ? chosen : nearestPoint(points, at);
  const found: AtCursor = {
    expected: expectedAt(projection, Date.parse(points[last]?.to ?? ''), at),
    gap: at === null ? undefined : gaps.find(({ from, until }) => at > from && at < until),
    point: index === null ? undefined : points[index],
    near: index === null ? [] : eventsNear(marks, points, index, reach),
  };
  const choose = (next: number): void => {
    setAt(null);
    setChosen(Math.min(last, Math.max(0, next)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = chosen ?? last + 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: place - 1,
      ArrowRight: place + 1,
      Home: 0,
      End: last,
      PageUp: towardsEvent(marks, points, Math.min(place, last), -1),
      PageDown: towardsEvent(marks, points, Math.min(place, last), 1),
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return { found, chosen, isMouse: at !== null, choose, onKeyDown, point: setAt };
};
