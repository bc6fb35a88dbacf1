// Spans of time in ms: cut to a window, and added up so that what overlaps counts once. Pure.

/** From – until, ms. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The part that lies within; null = none. */
export const within = ({ from, until }: Span, window: Span): Span | null => {
  const cut = { from: Math.max(from, window.from), until: Math.min(until, window.until) };
  return cut.from < cut.until ? cut : null;
};

/** Length of all spans together, what overlaps once, ms. */
export const lengthOf = (spans: readonly Span[]): number => {
  let total = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, until } of spans.toSorted((one, other) => one.from - other.from)) {
    const begin = Math.max(from, covered);
    if (until <= begin) continue;
    total += until - begin;
    covered = until;
  }
  return total;
};
