// Into which equal spans a period is divided, so that a chart gets no more points than it asked for.

const minute = 60_000;
const hour = 60 * minute;

/** One day in ms. */
export const dayMs = 24 * hour;
/** One hour in ms. */
export const hourMs = hour;

// Widths that divide an hour, a day or are whole days: spans begin where hours and days begin (UTC).
const widths = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440].map((minutes) => minutes * minute);

/** Equal spans from a moment on; all in ms since 1970. */
export interface HistoryGrid {
  /** Width of one span: minutes that divide an hour, hours that divide a day, or whole days. */
  readonly width: number;
  /** The beginning of the span in which a moment lies. */
  startOf(at: number): number;
}

/** Spans over the period [from, until), of which at most `points` (2 or more) touch it. Whole widths since 1970, UTC. */
export const gridOf = (from: number, until: number, points: number): HistoryGrid => {
  // A period that begins in the middle of a span touches one more.
  const least = Math.max(1, until - from) / Math.max(1, points - 1);
  const width = widths.find((each) => each >= least) ?? Math.ceil(least / dayMs) * dayMs;
  return { width, startOf: (at) => Math.floor(at / width) * width };
};
