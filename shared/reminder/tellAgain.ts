// Whether something that is due has to be told, looked at what was told before. Days are local days of the shop.

const dayMs = 86_400_000;
/** A clock that is put right by more than this was wrong when something was told. */
const strangeDays = 31;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/**
 * Nothing is told twice. Only what was told on a day that is more than a month ahead of today – by a clock that was far ahead
 * and has been put right – counts as not told: it was no truth then, and is one now.
 */
export const isToBeTold = (toldOn: string | null, today: string): boolean =>
  toldOn === null || daysBetween(today, toldOn) > strangeDays;

/** So long a kind of message waits after the last one of it, ms: what comes in between is told together. */
export const gatherMs = 15 * 60_000;

/** Whether a kind of message may be told again; a last one that lies ahead of the clock does not count. */
export const isGathered = (lastToldAt: number | null, now: number): boolean =>
  lastToldAt === null || lastToldAt > now || now - lastToldAt >= gatherMs;
