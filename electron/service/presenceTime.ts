// Arithmetic of presence: which time counts, and to which hour and local day it belongs. Pure.

/** What is known of a terminal for a stretch of time; `unknown` counts as not watched. */
export type Reach = 'reached' | 'lost' | 'unknown';

/** A stretch of time within one hour and one local day. */
export interface TimePiece {
  /** Whole hours since 1970, UTC. */
  readonly hour: number;
  /** Local day, `2026-11-22`. */
  readonly day: string;
  readonly ms: number;
}

/** Presence is added up this often. */
export const tickMs = 10_000;
/**
 * A longer stretch than this between two looks was not watched: the computer slept, the program hung, or the clock was
 * set. Nothing of it counts, so a clock that jumps adds at most this much.
 */
export const longestStretchMs = 3 * tickMs;

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** What of the time between two looks counts, in ms; nothing if the clock went back or the looks are too far apart. */
export const countedMs = (from: number, until: number): number => {
  const span = until - from;
  return span > 0 && span <= longestStretchMs ? span : 0;
};

/** A stretch cut at full hours and at local midnights; `zoneMinutes` = local time ahead of UTC at a moment. */
export const piecesOf = (from: number, until: number, zoneMinutes: (at: number) => number): readonly TimePiece[] => {
  const pieces: TimePiece[] = [];
  let at = from;
  while (at < until) {
    const zone = zoneMinutes(at) * 60_000;
    const nextHour = (Math.floor(at / hourMs) + 1) * hourMs;
    const nextDay = (Math.floor((at + zone) / dayMs) + 1) * dayMs - zone;
    const end = Math.min(until, nextHour, nextDay);
    pieces.push({
      hour: Math.floor(at / hourMs),
      day: new Date(at + zone).toISOString().slice(0, 10),
      ms: end - at,
    });
    at = end;
  }
  return pieces;
};

/** How long after its last dialogue a terminal counts as watched whose plug nobody can see, as on the network. */
export const unseenMs = 30 * 60_000;

/** A connection as presence looks at it. */
export interface WatchedConnection {
  readonly terminalId: string;
  readonly state: 'connected' | 'connecting' | 'offline' | 'busy' | 'denied' | 'noDriver';
  /** Whether its plug can be seen without a dialogue. */
  readonly isPlugSeen: boolean;
  /** The computer's sleep closed it. */
  readonly isSuspended: boolean;
  /** Since when it is in that state, ms. */
  readonly since: number;
}

/** What is known of a terminal at `now`; `lastAnswer` = its last dialogue that went well, ms. */
export const reachOf = (connection: WatchedConnection, lastAnswer: number | null, now: number): Reach => {
  const { state, isPlugSeen, isSuspended, since } = connection;
  // While it is being asked, while another program talks to it and while the computer sleeps, nothing is known.
  if (state === 'connecting' || state === 'busy' || isSuspended) return 'unknown';
  if (state !== 'connected') return 'lost';
  if (isPlugSeen) return 'reached';
  return now - Math.max(since, lastAnswer ?? 0) <= unseenMs ? 'reached' : 'unknown';
};
