// history.storage: the size of the records after 13 months of 20 terminals with 10 metrics read once a minute.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { openShops, shopFile } from '../../electron/service/shops.ts';
import { createRollup } from '../../electron/service/trends/rollup.ts';
import { metricKeys } from '../../shared/metric/catalogue.ts';
import { addTerminal, readingOf } from '../support/manyReadings.ts';
import type { Benchmark } from './harness/benchmark.ts';

const terminals = 20;
const metrics = 10;
const days = 410;
const dayMs = 86_400_000;
// One terminal is lived through minute by minute; the others are as big, for their rows have the same widths.
const livedTerminals = 1;
const bytesPerMb = 1e6;

/**
 * MB of the file and its journal. One terminal's 5.9 million readings are stored day by day and rolled up each night, as in
 * a shop; what its file has grown by is multiplied by 20. So the file's largest size counts, free pages included.
 */
export const benchmark: Benchmark = {
  name: 'history.storage',
  unit: 'MB',
  target: '<= 400',
  about: `records after 13 months of ${String(terminals)} terminals × ${String(metrics)} metrics × 1/min: one terminal lived through day by day, times ${String(terminals)}`,
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-storage-'));
    try {
      const start = Math.floor(Date.now() / dayMs) * dayMs - days * dayMs;
      let now = start;
      const clock = { ...systemClock, now: () => now };
      const shops = await openShops(folder, 'own', { log: silentLogger, now: () => now });
      if (!shops.ok) throw new Error(shops.error.code);
      const store = shops.value.open;
      const rollup = createRollup({ shops: shops.value, clock, log: silentLogger });
      const id = await addTerminal(store, 'STORE1');
      const file = shopFile(folder, 'own');
      const sizeOf = async (): Promise<number> => (await stat(file)).size;
      const journalOf = async (): Promise<number> => (await stat(`${file}-wal`)).size;
      const empty = await sizeOf();
      const chosen = metricKeys.slice(0, metrics);
      let largestJournal = 0;
      for (let day = 0; day < days; day += 1) {
        const midnight = start + day * dayMs;
        for (let hour = 0; hour < 24; hour += 1) {
          const readings = Array.from(
            { length: 60 },
            (_, minute) => midnight + hour * 3_600_000 + minute * 60_000,
          ).flatMap((at) =>
            chosen.map((metric, place) =>
              readingOf({
                at,
                value: Math.round(1000 * (place + Math.sin(at / 1e7) + Math.sin(at / 997))) / 1000,
                metric,
              }),
            ),
          );
          await store.readings.keep(id, readings);
        }
        now = midnight + dayMs;
        await rollup.run();
        largestJournal = Math.max(largestJournal, await journalOf());
        if (day % 50 === 49)
          say(`day ${String(day + 1)}: ${((await sizeOf()) / bytesPerMb).toFixed(1)} MB of one terminal`);
      }
      shops.value.close();
      const grown = (await sizeOf()) - empty;
      const mb = (empty + (grown * terminals) / livedTerminals + largestJournal) / bytesPerMb;
      return { value: mb, baseline: null, ratio: null, runs: 1 };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
