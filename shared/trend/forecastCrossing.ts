// When a series reaches its limit: a date with an 80 % interval, "later than", "already there", or an honest refusal.
import { median, runningMedian, type TrendPoint, weightedQuantiles } from './baselineStatistics.ts';
import { futurePaths, type Path, type Series } from './forecastCurves.ts';

/** Fewer days than this, or a shorter span, say nothing of weeks to come. */
export const leastDays = 21;
/** The shortest span, in days. */
export const leastSpan = 28;
/** Values older than this many days say nothing of today. */
export const staleAfter = 21;
/** Nothing is ever foretold beyond this many days. */
export const farthest = 365;

/** A day of the future and the value expected there, with its 80 % interval. */
export interface ProjectedDay {
  readonly day: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What can be said; days are whole, since 1970. */
export type Crossing =
  | {
      readonly kind: 'expected';
      readonly earliest: number;
      readonly likely: number;
      /** Null: later than the data can tell. */
      readonly latest: number | null;
      readonly isAccelerating: boolean;
    }
  /** Not before `than`; what comes later the data do not tell. */
  | { readonly kind: 'later'; readonly than: number; readonly hasTrend: boolean }
  | { readonly kind: 'reached'; readonly since: number }
  | { readonly kind: 'refused'; readonly reason: 'tooFew' | 'stale' };

/** What is asked: values that fall towards `bound`. Rising ones are handed in with their sign changed. */
export interface CrossingQuestion extends Series {
  readonly bound: number;
}

/** The answer with the curve behind it. */
export interface CrossingAnswer {
  readonly crossing: Crossing;
  readonly projection: readonly ProjectedDay[];
}

const spanOf = (points: readonly TrendPoint[]): number => (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0);

/** How far ahead may be looked: as far as the data reach back, a year at most. */
export const horizonOf = (points: readonly TrendPoint[]): number => Math.min(farthest, Math.floor(spanOf(points)));

/** First day of the time until now in which the values of a week lie beyond the bound. */
const beyondSince = (points: readonly TrendPoint[], bound: number): number | null => {
  const smooth = runningMedian(points, 3);
  let since: number | null = null;
  for (let at = points.length - 1; at >= 0 && (smooth[at] ?? bound) < bound; at -= 1) since = points[at]?.day ?? since;
  return since;
};

const crossingOf = (path: Path, bound: number, horizon: number): number => {
  for (let days = 1; days <= horizon; days += 1) if (path.at(days) < bound) return days;
  return horizon + 1;
};

const projectionOf = (paths: readonly Path[], today: number, until: number): ProjectedDay[] => {
  const step = Math.max(1, Math.ceil(until / 24));
  const days = Array.from({ length: Math.floor(until / step) + 1 }, (_, at) => at * step);
  return days.map((ahead) => {
    const items = paths.map((path) => ({ value: path.at(ahead), weight: path.weight }));
    const [low, middle, high] = weightedQuantiles(items, [0.1, 0.5, 0.9]);
    return { day: today + ahead, low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
  });
};

const refusal = ({ points, today }: CrossingQuestion): 'tooFew' | 'stale' | null => {
  if (points.length < leastDays || spanOf(points) < leastSpan) return 'tooFew';
  return today - (points.at(-1)?.day ?? 0) > staleAfter ? 'stale' : null;
};

/** Looks ahead as far as the data support. */
export const findCrossing = (question: CrossingQuestion): CrossingAnswer => {
  const { points, bound, today, grain } = question;
  const reason = refusal(question);
  if (reason !== null) return { crossing: { kind: 'refused', reason }, projection: [] };
  const since = beyondSince(points, bound);
  if (since !== null) return { crossing: { kind: 'reached', since }, projection: [] };
  const horizon = horizonOf(points);
  const paths = futurePaths(question);
  if (paths.length === 0) return { crossing: { kind: 'refused', reason: 'tooFew' }, projection: [] };
  const reached = paths.map((path) => ({ value: crossingOf(path, bound, horizon), weight: path.weight }));
  const [early, middle, late] = weightedQuantiles(reached, [0.1, 0.5, 0.9]);
  const [earliest, likely, latest] = [early ?? horizon + 1, middle ?? horizon + 1, late ?? horizon + 1];
  const slopes = (pick: (path: Path) => number): number =>
    weightedQuantiles(
      paths.map((path) => ({ value: pick(path), weight: path.weight })),
      [0.5],
    )[0] ?? 0;
  const [slopeNow, slopeBefore] = [slopes(({ slopeNow: now }) => now), slopes(({ slopeBefore: before }) => before)];
  const shownUntil = Math.min(horizon, Math.max(30, latest + 14));
  const projection = projectionOf(paths, today, shownUntil);
  if (likely > horizon) {
    const than = today + Math.min(horizon, earliest - 1);
    const scatter = median(
      runningMedian(points, 7).map((smooth, at) => Math.abs((points[at]?.value ?? smooth) - smooth)),
    );
    const hasTrend = slopeNow * horizon < -Math.max(grain, scatter);
    return { crossing: { kind: 'later', than, hasTrend }, projection };
  }
  return {
    crossing: {
      kind: 'expected',
      earliest: today + earliest,
      likely: today + likely,
      latest: latest > horizon ? null : today + latest,
      isAccelerating: slopeNow < 0 && slopeNow < 1.5 * Math.min(0, slopeBefore) && slopeNow * 30 < -grain,
    },
    projection,
  };
};
