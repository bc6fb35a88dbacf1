// A million readings rolled up in the background: how long it takes, and how long the event loop waits meanwhile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import { openShops } from '../../../electron/service/shops.ts';
import { createRollup } from '../../../electron/service/trends/rollup.ts';
import { metricKeys } from '../../../shared/metric/catalogue.ts';
import { addTerminal, readingOf } from '../../support/manyReadings.ts';

const terminals = 20;
const metrics = 10;
const minutes = 5000;
const nanosecondsPerMs = 1e6;

/** Readings of one run. */
export const rolledReadings = terminals * metrics * minutes;

/** Seconds from the first to the last batch, and the p99 of the event loop's delay in ms. */
export interface RollupTimes {
  readonly seconds: number;
  readonly p99Ms: number;
}

/** Stores 20 terminals × 10 metrics × 5000 minutes as watching does, and rolls them up as the engine does. */
export const measureRollup = async (say: (text: string) => void): Promise<RollupTimes> => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-rollup-'));
  try {
    const shops = await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() });
    if (!shops.ok) throw new Error(shops.error.code);
    const store = shops.value.open;
    const ids: string[] = [];
    for (let index = 0; index < terminals; index += 1) ids.push(await addTerminal(store, `ROLL${String(index)}`));
    const start = Date.now() - minutes * 60_000;
    const chosen = metricKeys.slice(0, metrics);
    const atOnce = 50;
    for (let minute = 0; minute < minutes; minute += atOnce) {
      for (const id of ids) {
        const readings = Array.from({ length: atOnce }, (_, index) => start + (minute + index) * 60_000).flatMap((at) =>
          chosen.map((metric, place) => readingOf({ at, value: place + Math.round(50 * Math.sin(at / 1e7)), metric })),
        );
        await store.readings.keep(id, readings);
      }
    }
    const rollup = createRollup({ shops: shops.value, clock: systemClock, log: silentLogger });
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    const { rolled, removed } = await rollup.run();
    const seconds = (performance.now() - began) / 1000;
    delay.disable();
    const p99Ms = delay.percentile(99) / nanosecondsPerMs;
    say(
      `${String(rolled)} rolled up, ${String(removed)} removed; p99 delay ${p99Ms.toFixed(1)} ms, longest ${(delay.max / nanosecondsPerMs).toFixed(1)} ms`,
    );
    shops.value.close();
    if (rolled < rolledReadings) throw new Error('not all were rolled up');
    return { seconds, p99Ms };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
