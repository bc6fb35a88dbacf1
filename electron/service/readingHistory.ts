// Thins a long history for a chart: each span keeps its lowest and its highest value, so that no peak is lost.

/** One point of a history; `at` is UTC text. */
export interface HistoryPoint {
  readonly at: string;
  readonly value: number;
}

interface Span {
  lowest: HistoryPoint;
  highest: HistoryPoint;
}

/** Takes points in the order of time and gives back at most `points` of them. */
export interface Thinning {
  push(point: HistoryPoint): void;
  /** Oldest first. */
  result(): HistoryPoint[];
  /** How many points were pushed. */
  total(): number;
}

const inOrder = ({ lowest, highest }: Span): HistoryPoint[] => {
  if (lowest === highest) return [lowest];
  return lowest.at <= highest.at ? [lowest, highest] : [highest, lowest];
};

/** Thins points between `from` and `until` (UTC text) to at most `points`; fewer points stay as they are. */
export const createThinning = (from: string, until: string, points: number): Thinning => {
  const start = Date.parse(from);
  const spanCount = Math.max(1, Math.floor(points / 2));
  const width = Math.max(1, (Date.parse(until) - start) / spanCount);
  const all: HistoryPoint[] = [];
  const spans = new Map<number, Span>();
  let total = 0;
  const thin = (point: HistoryPoint): void => {
    const index = Math.min(spanCount - 1, Math.max(0, Math.floor((Date.parse(point.at) - start) / width)));
    const span = spans.get(index);
    if (span === undefined) spans.set(index, { lowest: point, highest: point });
    else if (point.value < span.lowest.value) span.lowest = point;
    else if (point.value > span.highest.value) span.highest = point;
  };
  return {
    push: (point) => {
      total += 1;
      if (all.length <= points) all.push(point);
      thin(point);
    },
    result: () =>
      total <= points ? all : [...spans.entries()].sort(([a], [b]) => a - b).flatMap(([, span]) => inOrder(span)),
    total: () => total,
  };
};
