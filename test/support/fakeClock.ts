// A clock that stands still until a test moves it.
import type { Clock } from '../../electron/protocol/clock.ts';

/** A clock with a hand to turn it. */
export interface FakeClock extends Clock {
  /** Lets what is under way settle, then moves time on, timer by timer, settling after each. */
  advance(ms: number): Promise<void>;
  /** Lets everything settle that needs no time. */
  settle(): Promise<void>;
  /** Timers that have not run out. */
  readonly pending: number;
}

interface Waiting {
  readonly due: number;
  readonly order: number;
  readonly action: () => void;
}

const settle = async (): Promise<void> => {
  // Longer than any chain of promises between two timers.
  for (let turn = 0; turn < 400; turn += 1) await Promise.resolve();
};

/** A clock at `at` (default 2026-11-22 01:30:05 UTC) in a zone `zoneMinutes` ahead of UTC (default Shanghai). */
export const createFakeClock = (at = Date.UTC(2026, 10, 22, 1, 30, 5), zoneMinutes = 480): FakeClock => {
  let now = at;
  let order = 0;
  const waiting = new Set<Waiting>();
  const nextBefore = (limit: number): Waiting | undefined =>
    [...waiting]
      .filter(({ due }) => due <= limit)
      .sort((one, other) => one.due - other.due || one.order - other.order)[0];
  return {
    now: () => now,
    zoneMinutes: () => zoneMinutes,
    after: (ms, action) => {
      order += 1;
      const entry = { due: now + ms, order, action };
      waiting.add(entry);
      return { cancel: () => void waiting.delete(entry) };
    },
    settle,
    advance: async (ms) => {
      await settle();
      const end = now + ms;
      for (let next = nextBefore(end); next !== undefined; next = nextBefore(end)) {
        now = Math.max(now, next.due);
        waiting.delete(next);
        next.action();
        await settle();
      }
      now = end;
    },
    get pending() {
      return waiting.size;
    },
  };
};
