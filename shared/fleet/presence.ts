// When a terminal was last seen, and in how much of the watched time it could be reached.
import { z } from 'zod';

/** Watched and reached time of one span, whole seconds. */
export const watchedTimeSchema = z.object({
  watched: z.number().int().nonnegative(),
  reached: z.number().int().nonnegative(),
});
/** Watched and reached time of one span, in seconds. */
export type WatchedTime = Readonly<z.infer<typeof watchedTimeSchema>>;

/** Presence of one terminal. */
export const presenceSchema = z.object({
  /** It is seen right now: its plug is there and its last dialogue went well. */
  isThere: z.boolean(),
  /** When it was last seen before now; null = never by this computer. */
  seenAt: z.iso.datetime().nullable(),
  /** The last 24 hours, to the hour; and the last 30 local days. */
  day: watchedTimeSchema,
  month: watchedTimeSchema,
});
/** Presence of one terminal. */
export type Presence = Readonly<z.infer<typeof presenceSchema>>;

/** Presence of a terminal that nobody has ever watched. */
export const noPresence: Presence = {
  isThere: false,
  seenAt: null,
  day: { watched: 0, reached: 0 },
  month: { watched: 0, reached: 0 },
};

/** Less than this, in seconds, says nothing about how often a terminal can be reached. */
export const leastWatched = 300;

/** Share of the watched time in which it could be reached, in percent with one decimal; null where too little was watched. */
export const availabilityOf = ({ watched, reached }: WatchedTime): number | null => {
  if (watched < leastWatched) return null;
  const share = (1000 * Math.min(reached, watched)) / watched;
  // A minute that is missing must not be rounded away.
  const rounded = reached < watched ? Math.floor(share) : Math.round(share);
  return rounded / 10;
};

/** Up to so many minutes it is green, up to so many yellow, and then red while the shop is open. */
export const seenMinutes = { fresh: 10, stale: 30 } as const;

/** A time that is further ahead was written by a wrong clock. */
const farAheadMinutes = 24 * 60;

/** The colour of “last seen”; quiet = never seen, seen at a time that is still to come, or long ago while the shop is closed. */
export const seenTone = (
  { isThere, seenAt }: Pick<Presence, 'isThere' | 'seenAt'>,
  nowMs: number,
  isShopOpen: boolean,
): 'pass' | 'warn' | 'fail' | 'quiet' => {
  if (isThere) return 'pass';
  if (seenAt === null) return 'quiet';
  const minutes = (nowMs - Date.parse(seenAt)) / 60_000;
  // A clock that was far ahead then, or is behind now: how long ago that was nobody knows, so it is not green.
  if (minutes < -farAheadMinutes) return 'quiet';
  if (minutes < seenMinutes.fresh + 1) return 'pass';
  if (minutes < seenMinutes.stale + 1) return 'warn';
  return isShopOpen ? 'fail' : 'quiet';
};
