// Doubts about the computer's clock: set back against the newest entry, or put forward while the program was running.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { Database } from './database.ts';

/** What the clock is suspected of. */
export type ClockDoubt = NonNullable<LogEntry['clock']>;

/** Times in ms: the wall clock, and one that nobody can set (sleep included); absent = not known. */
export interface WatchedClock {
  readonly now: () => number;
  readonly uptimeMs?: (() => number) | undefined;
}

interface Watch extends WatchedClock {
  last: { readonly now: number; readonly uptime: number } | null;
}

// Less is no doubt: time servers correct by seconds, and two programs may write at once.
const leastMs = 60_000;

const watches = new WeakMap<Database, Watch>();

/** From now on entries of this database say when the clock is in doubt. */
export const watchClock = (database: Database, clock: WatchedClock): void => {
  watches.set(database, { ...clock, last: null });
};

/** By how much the wall clock has left the other one since the last call, ms; 0 = not known. */
const driftOf = (watch: Watch, now: number): number => {
  if (watch.uptimeMs === undefined) return 0;
  const uptime = watch.uptimeMs();
  const { last } = watch;
  watch.last = { now, uptime };
  return last === null ? 0 : now - last.now - (uptime - last.uptime);
};

const doubt = (kind: ClockDoubt['doubt'], ms: number): ClockDoubt => ({ doubt: kind, seconds: Math.round(ms / 1000) });

/** What to say of the clock at an entry that follows one of the time `previousAt` (ISO 8601; null = the first entry). */
export const clockDoubt = (database: Database, previousAt: string | null): ClockDoubt | null => {
  const watch = watches.get(database);
  if (watch === undefined) return null;
  const now = watch.now();
  const drift = driftOf(watch, now);
  const behind = previousAt === null ? 0 : Date.parse(previousAt) - now;
  if (behind >= leastMs) return doubt('back', behind);
  if (drift <= -leastMs) return doubt('back', -drift);
  return drift >= leastMs ? doubt('forward', drift) : null;
};
