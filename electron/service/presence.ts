// Watches how long each terminal can be reached while the console runs and is awake, and when it was last seen.
import { noPresence, type Presence, type WatchedTime } from '../../shared/fleet/presence.ts';
import type { PresenceSums } from '../store/presenceStore.ts';
import { attempt } from './attempt.ts';
import { localDay } from './binding/localDay.ts';
import { utcText } from './isoTime.ts';
import { createPresenceSums } from './presenceSums.ts';
import { countedMs, type Reach, reachOf, tickMs, type WatchedConnection } from './presenceTime.ts';
import type { ServiceDeps } from './serviceDeps.ts';

const flushMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
/** Hours are kept for two days, days for 400. */
const kept = { hours: 48, days: 400 } as const;

/** What presence needs besides the usual. */
export interface PresenceDeps extends ServiceDeps {
  /** Every connection as it is now. */
  readonly connections: () => readonly WatchedConnection[];
  readonly isAsleep: () => boolean;
}

/** Presence of the open shop's terminals. */
export interface PresenceWatch {
  /** What is known of one; `lastContactAt` = its last check. */
  of(terminalId: string, lastContactAt: string | null): Presence;
  /** Reads what is stored. Rejects with store.* */
  load(): Promise<void>;
  /** Adds up from now on, until `stop`. */
  watch(): void;
  /** A connection has changed: the time until now belongs to the former state. */
  connectionChanged(): void;
  /** A terminal has answered (ms). */
  answered(terminalId: string, at: number): void;
  /** Called when stored sums have changed. */
  onSums(listener: () => void): void;
  /** Stores what has not been stored. */
  stop(): Promise<void>;
}

interface Held {
  reach: Reach;
  isThere: boolean;
  /** Until when its time has been added up, ms. */
  at: number;
}

const byTerminal = (sums: readonly PresenceSums[]): ReadonlyMap<string, WatchedTime> =>
  new Map(sums.map(({ terminalId, watched, reached }) => [terminalId, { watched, reached }]));

const latest = (...times: readonly (string | null | undefined)[]): string | null =>
  times
    .filter((time) => time !== null && time !== undefined)
    .toSorted()
    .at(-1) ?? null;

/** States in which nobody expects to reach it. */
const notExpected: readonly string[] = ['inRepair', 'quarantined', 'swappedOut', 'retired', 'foreign'];

/** Presence of the open shop's terminals; nothing counts before `watch`. */
export const createPresence = (deps: PresenceDeps): PresenceWatch => {
  const { clock } = deps;
  const { presence: store, fleet } = deps.shops.open;
  const sums = createPresenceSums((at) => clock.zoneMinutes(at));
  const held = new Map<string, Held>();
  const answers = new Map<string, number>();
  /** Seen since the last flush, ms. */
  const fresh = new Map<string, number>();
  let stored = {
    day: new Map() as ReadonlyMap<string, WatchedTime>,
    month: new Map() as ReadonlyMap<string, WatchedTime>,
    seen: new Map() as ReadonlyMap<string, string>,
    away: new Set() as ReadonlySet<string>,
  };
  let timer: { cancel(): void } | null = null;
  let flushedAt = 0;
  let writing: Promise<void> = Promise.resolve();
  let tell: () => void = () => undefined;

  const account = (): void => {
    const now = clock.now();
    for (const connection of deps.connections()) {
      const { terminalId } = connection;
      const known = held.get(terminalId);
      const isCounted = !deps.isAsleep() && !stored.away.has(terminalId);
      if (known !== undefined && isCounted && countedMs(known.at, now) > 0) {
        sums.add(terminalId, { from: known.at, until: now }, known.reach);
        if (known.isThere) fresh.set(terminalId, now);
      }
      const reach = isCounted ? reachOf(connection, answers.get(terminalId) ?? null, now) : 'unknown';
      held.set(terminalId, { reach, isThere: reach === 'reached' && connection.isPlugSeen, at: now });
    }
  };

  const read = async (): Promise<void> => {
    const now = clock.now();
    const [day, month, seen, records] = [
      await store.sumsSinceHour(Math.floor(now / hourMs) - 23),
      await store.sumsSinceDay(localDay(clock, now - 29 * dayMs)),
      await store.lastSeen(),
      await fleet.records(),
    ];
    const away = records
      .filter(({ lifecycle }) => notExpected.includes(lifecycle))
      .flatMap(({ terminalId }) => terminalId ?? []);
    stored = { day: byTerminal(day), month: byTerminal(month), seen, away: new Set(away) };
  };

  const flush = async (): Promise<void> => {
    const now = clock.now();
    const pieces = sums.take(Math.floor(now / hourMs));
    const seen = new Map([...fresh].map(([terminalId, at]) => [terminalId, utcText(at)]));
    fresh.clear();
    const done = await attempt(async () => {
      if (pieces.length + seen.size > 0) await store.add({ pieces, seen });
      await store.forget(Math.floor(now / hourMs) - kept.hours, localDay(clock, now - kept.days * dayMs));
      await read();
    });
    if (done.ok) return;
    sums.putBack(pieces);
    deps.log('warn', 'presence could not be stored', { code: done.error.code });
  };
  const flushInTurn = (): Promise<void> => {
    flushedAt = clock.now();
    writing = writing.then(flush);
    return writing;
  };

  const next = (): void => {
    timer = clock.after(tickMs, () => {
      account();
      const isDue = Math.abs(clock.now() - flushedAt) >= flushMs;
      void (isDue ? flushInTurn().then(() => tell()) : Promise.resolve()).then(() => {
        if (timer !== null) next();
      });
    });
  };

  return {
    of: (terminalId, lastContactAt) => {
      const now = held.get(terminalId);
      const seen = fresh.get(terminalId);
      return {
        isThere: timer !== null && now?.isThere === true,
        seenAt: latest(stored.seen.get(terminalId), lastContactAt, seen === undefined ? null : utcText(seen)),
        day: stored.day.get(terminalId) ?? noPresence.day,
        month: stored.month.get(terminalId) ?? noPresence.month,
      };
    },
    load: read,
    watch: () => {
      flushedAt = clock.now();
      next();
      account();
    },
    connectionChanged: () => {
      if (timer !== null) account();
    },
    answered: (terminalId, at) => {
      answers.set(terminalId, at);
    },
    onSums: (listener) => {
      tell = listener;
    },
    stop: async () => {
      if (timer === null) return;
      timer.cancel();
      timer = null;
      account();
      await flushInTurn();
    },
  };
};
