// A history of readings as charts, tables and forecasts take it: single readings, or spans with lowest, mean and highest.
import { z } from 'zod';

/** What a point stands for: a single reading, or all readings of some minutes, of an hour or more, of a day or more. */
export const historyGrains = ['reading', 'minutes', 'hour', 'day'] as const;
/** What a history is made of. */
export type HistoryGrain = (typeof historyGrains)[number];

/** One point: a single reading (`at` = `to`, `count` 1), or the readings from `at` until before `to` (UTC text). */
export const historyPointSchema = z.object({
  at: z.iso.datetime(),
  to: z.iso.datetime(),
  /** The mean; of a single reading its value. In the metric's unit, as `low` and `high` are. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** How many readings it stands for, at least 1. */
  count: z.number().int().positive(),
});
/** One point of a history. */
export type HistoryPoint = Readonly<z.infer<typeof historyPointSchema>>;

/** A history of one metric of one terminal over a period. */
export const historySchema = z.object({
  /** Oldest first; never more than were asked for. */
  points: z.array(historyPointSchema),
  /** How many readings the points stand for. */
  total: z.number().int().nonnegative(),
  /** What the widest of the points stand for. */
  grain: z.enum(historyGrains),
  /** Readings of this metric whose time cannot be true (before 2015, or more than a day ahead); in no point. */
  misdated: z.number().int().nonnegative(),
});
/** A history of one metric of one terminal over a period. */
export type History = Readonly<z.infer<typeof historySchema>>;

/** Times before this moment are a clock that had lost its time, never a reading's: they enter no trend. UTC. */
export const firstBelievable = '2015-01-01T00:00:00.000Z';

/** How far beyond the computer's present time a reading may lie and still enter a trend, ms. */
export const believableAheadMs = 86_400_000;

/** The last moment, not included, that is believed of a reading at `now` (ms since 1970), as UTC text. */
export const believableUntil = (now: number): string => new Date(now + believableAheadMs).toISOString();
