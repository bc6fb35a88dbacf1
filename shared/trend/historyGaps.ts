// Where a history was interrupted: nothing was read for much longer than usual, so no line may be drawn across.
import type { HistoryPoint } from './history.ts';

/** A time without readings, ms since 1970. */
export interface HistoryGap {
  readonly from: number;
  readonly until: number;
}

/** A pause is a gap when it is longer than this many usual distances between neighbours. */
const gapFactor = 3;

/** Shorter pauses are never gaps: a check that was repeated at once would otherwise make one of the next. 10 min in ms. */
const shortestGapMs = 600_000;

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/**
 * Gaps between neighbouring points, oldest first. The usual distance is the median of the distances between beginnings;
 * a point that stands for a span reaches to the span's end. Points are in the order of time.
 */
export const gapsOf = (points: readonly Pick<HistoryPoint, 'at' | 'to'>[]): readonly HistoryGap[] => {
  const times = points.map(({ at, to }) => ({ at: Date.parse(at), to: Date.parse(to) }));
  const distances = times.slice(1).map(({ at }, index) => at - (times[index]?.at ?? at));
  const usual = middleOf([...distances].sort((one, other) => one - other));
  const longest = Math.max(shortestGapMs, gapFactor * usual);
  return times.slice(1).flatMap(({ at }, index) => {
    const before = times[index];
    if (before === undefined) return [];
    // Measured like a distance between beginnings; a span that is wider than usual reaches to its end.
    const pause = at - before.to + Math.min(usual, before.to - before.at);
    return pause > longest ? [{ from: before.to, until: at }] : [];
  });
};
