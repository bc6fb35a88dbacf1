// Rolls readings up by hour and day soon after they were stored, and removes what is older than the rules keep.
import { setImmediate } from 'node:timers/promises';
import type { ShopStore } from '../../store/shopStore.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

// A few ms each, so that nothing that the engine does meanwhile waits longer.
const readingsAtOnce = 1000;
const dayMs = 86_400_000;
/** The window comes first. */
const firstRunMs = 4000;
/** A check stores several things in a row; one run is enough for them. */
const settleMs = 2000;
/** Also for what another program, such as the command line, has stored. */
const nextRunMs = 600_000;

/** What one run has done. */
export interface RollupRun {
  readonly rolled: number;
  readonly removed: number;
}

/** The roll-up of one shop. */
export interface Rollup {
  /** Rolls up and removes now, after what is going on. Rejects with store.* */
  run(): Promise<RollupRun>;
  /** Does something that needs the readings to stay where they are meanwhile. */
  hold<T>(work: () => Promise<T>): Promise<T>;
  /** Readings were stored, or the computer woke up: runs soon. */
  wake(): void;
  /** Runs soon, then every ten minutes. */
  watch(): void;
  /** Ends after the batch that is under way; what is missing is done next time. */
  stop(): Promise<void>;
}

/** The roll-up of the open shop. */
export const createRollup = ({ shops, clock, log }: Pick<ServiceDeps, 'shops' | 'clock' | 'log'>): Rollup => {
  const store: ShopStore = shops.open;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: { cancel(): void } | null = null;
  let isWatching = false;
  let isSoon = false;
  let isStopped = false;
  const isOver = (): boolean => isStopped;

  const rollUpAll = async (): Promise<number> => {
    let rolled = 0;
    while (!isOver()) {
      const step = await store.trends.rollUp(readingsAtOnce);
      rolled += step.rolled;
      if (step.isDone) break;
      await setImmediate();
    }
    return rolled;
  };

  const removeOld = async (): Promise<number> => {
    const today = Math.floor(clock.now() / dayMs);
    let removed = 0;
    if (isOver()) return removed;
    for (const day of await store.trends.denseDays(today)) {
      if (isOver()) return removed;
      removed += await store.trends.thin(day);
      await setImmediate();
    }
    for (const series of await store.trends.series()) {
      if (isOver()) return removed;
      await store.trends.forget(series, today);
      await setImmediate();
    }
    return removed;
  };

  const hold = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const run = (): Promise<RollupRun> => hold(async () => ({ rolled: await rollUpAll(), removed: await removeOld() }));

  const plan = (ms: number): void => {
    timer?.cancel();
    timer = clock.after(ms, () => {
      isSoon = false;
      void run()
        .catch((thrown: unknown) => log('warn', 'roll-up of readings failed', { details: String(thrown) }))
        .finally(() => {
          if (isWatching && !isSoon) plan(nextRunMs);
        });
    });
  };

  return {
    run,
    hold,
    wake: () => {
      if (!isWatching || isSoon) return;
      isSoon = true;
      plan(settleMs);
    },
    watch: () => {
      isWatching = true;
      isSoon = true;
      plan(firstRunMs);
    },
    stop: async () => {
      isWatching = false;
      isStopped = true;
      timer?.cancel();
      await queue;
    },
  };
};
