// Statistics that a few wrong values cannot move: medians, and lines made of medians.

/** The middle of the values; of an even count the mean of the two middle ones. NaN without values. */
export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
};

/** 1.4826 × the median distance from `centre`: as wide as a standard deviation if the values were normal. */
export const spreadAround = (values: readonly number[], centre: number): number =>
  1.4826 * median(values.map((value) => Math.abs(value - centre)));

/** Values below which the `shares` (0 to 1, rising) of the weight lie; NaN without weight. */
export const weightedQuantiles = (
  items: readonly { readonly value: number; readonly weight: number }[],
  shares: readonly number[],
): number[] => {
  const sorted = items.filter(({ weight }) => weight > 0).sort((one, other) => one.value - other.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let at = 0;
  let sum = sorted[0]?.weight ?? 0;
  return shares.map((share) => {
    while (sum < total * share && at < sorted.length - 1) {
      at += 1;
      sum += sorted[at]?.weight ?? 0;
    }
    return sorted[at]?.value ?? Number.NaN;
  });
};

/** A value on a day; days are whole, since 1970. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number;
}

/** Median of the values at most `reach` days away, for each point; the points are in the order of time. */
export const runningMedian = (points: readonly TrendPoint[], reach: number): number[] => {
  let first = 0;
  return points.map(({ day }) => {
    while ((points[first]?.day ?? day) < day - reach) first += 1;
    const near: number[] = [];
    for (let at = first; at < points.length; at += 1) {
      const point = points[at];
      if (point === undefined || point.day > day + reach) break;
      near.push(point.value);
    }
    return median(near);
  });
};

/** How the values change per day: the median of the slopes between all pairs, and the middle 80 % of them. */
export interface Slope {
  readonly perDay: number;
  readonly low: number;
  readonly high: number;
}

/** Theil–Sen slope; null with fewer than two days. Half of three tenths of the values may be wrong without moving it much. */
export const theilSen = (points: readonly TrendPoint[]): Slope | null => {
  const slopes: number[] = [];
  for (let one = 0; one < points.length; one += 1) {
    for (let other = one + 1; other < points.length; other += 1) {
      const [from, to] = [points[one], points[other]];
      if (from !== undefined && to !== undefined && to.day !== from.day)
        slopes.push((to.value - from.value) / (to.day - from.day));
    }
  }
  if (slopes.length === 0) return null;
  const sorted = Float64Array.from(slopes).sort();
  // Kendall's normal approximation of the rank interval that holds the true slope with 80 %.
  const count = points.length;
  const half = 1.2816 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const rank = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share)))] ?? Number.NaN;
  return {
    perDay: median(slopes),
    low: rank((sorted.length - half) / 2),
    high: rank((sorted.length + half) / 2 - 1),
  };
};
