import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { openShopStore } from '../../../../electron/store/shopStore.ts';
import { createTrendStore } from '../../../../electron/store/trendStore.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { everyMinute, keepSamples, readingOf, type Sample } from '../../../support/manyReadings.ts';
import { aCheckRecord } from '../../../support/records.ts';
import { aShop, day, expectTrue, metric, midnight, rollUpAll, thinAll, within } from '../../../support/trendShop.ts';

const someSamples = fc.array(
  fc.record({
    at: fc.oneof(
      fc.integer({ min: midnight - 12 * day, max: midnight }),
      // Bursts, so that some hours and days hold many.
      fc.integer({ min: midnight - 9 * day, max: midnight - 9 * day + 7_200_000 }),
    ),
    value: fc.integer({ min: 0, max: 20_000 }).map((millivolts) => millivolts / 1000),
  }),
  { maxLength: 120 },
);

describe('a roll-up', () => {
  it('with a history at any moment counts each reading once, whatever was stored late, in whatever batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(someSamples, fc.integer({ min: 1, max: 60 }), fc.boolean()), { maxLength: 6 }),
        fc.integer({ min: 0, max: 14 * 24 }),
        fc.integer({ min: 1, max: 14 * 24 }),
        fc.integer({ min: 2, max: 300 }),
        async (rounds, startHours, hours, points) => {
          const { store, terminalId } = await aShop();
          const all: Sample[] = [];
          const from = midnight - 13 * day + startHours * 3_600_000 + 1234;
          const until = from + hours * 3_600_000;
          for (const [samples, limit, isPartial] of rounds) {
            await keepSamples(store, terminalId, samples);
            all.push(...samples);
            if (isPartial) await store.trends.rollUp(limit);
            else await rollUpAll(store, limit);
            const found = await store.trends.history({ terminalId, metric, from, until, points });
            expectTrue(found, within(all, from, until), points);
          }
          store.close();
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('that is cut off in the middle of a batch is as if that batch had not begun', async () => {
    const { store, terminalId, file } = await aShop();
    const samples = [...everyMinute(midnight - 2 * day, 2000)];
    await keepSamples(store, terminalId, samples);
    class Failing extends Database {
      left = 0;
      override run(...given: Parameters<Database['run']>): number {
        this.left -= 1;
        if (this.left === 0) throw new Error('the power is gone');
        return super.run(...given);
      }
    }
    const database = new Failing(file);
    const trends = createTrendStore(database);
    for (let failAt = 1; failAt <= 3; failAt += 1) {
      database.left = failAt;
      await expect(trends.rollUp(300)).rejects.toThrow('the power is gone');
      database.left = 0;
      await trends.rollUp(300);
      await trends.rollUp(111);
    }
    database.close();
    await rollUpAll(store);
    await rollUpAll(store);
    const found = await store.trends.history({
      terminalId,
      metric,
      from: midnight - 5 * day,
      until: midnight,
      points: 90,
    });
    expectTrue(found, samples, 90);
    expect(found.grain).toBe('hour');
  });

  it('of two programs at once counts nothing twice', async () => {
    const { store, terminalId, file } = await aShop();
    const samples = [...everyMinute(midnight - 2 * day, 2000)];
    await keepSamples(store, terminalId, samples);
    const other = unwrap(await openShopStore(file, { log: silentLogger, now: () => midnight }));
    for (let turn = 0; turn < 10; turn += 1) await Promise.all([store.trends.rollUp(130), other.trends.rollUp(170)]);
    other.close();
    const found = await store.trends.history({
      terminalId,
      metric,
      from: midnight - 5 * day,
      until: midnight,
      points: 90,
    });
    expectTrue(found, samples, 90);
  });

  it('leaves out times from before 2015, and never uses the number of a removed reading again', async () => {
    const { store, terminalId, file } = await aShop();
    await keepSamples(store, terminalId, [...everyMinute(midnight - 20 * day, 19 * 1440)]);
    await keepSamples(store, terminalId, [
      { at: 300_000, value: 3 },
      // Late, dense, and the newest by number: all of them are removed.
      ...everyMinute(midnight - 40 * day, 200),
    ]);
    await rollUpAll(store);
    await thinAll(store);
    const late: Sample = { at: midnight - 1000, value: 3.9 };
    await keepSamples(store, terminalId, [late]);
    expect((await store.trends.rollUp(100)).rolled).toBe(1);
    const found = await store.trends.history({ terminalId, metric, from: 0, until: midnight, points: 200 });
    expect(found.total).toBe(19 * 1440 + 200 + 1);
    expect(await store.trends.misdated(terminalId, metric, new Date(midnight).toISOString())).toBe(1);
    const database = new Database(file, { readOnly: true });
    expect(database.one('SELECT min(hour) AS first FROM reading_hour')?.['first']).toBeGreaterThan(400_000);
    database.close();
  });

  it('leaves the readings of checks, of which totals are made, on days that watching made dense', async () => {
    const { store, terminalId } = await aShop();
    const counter = 'printer.headDistance';
    const at = midnight - 20 * day;
    const { record } = store.checks;
    const known = await store.terminals.byId(terminalId);
    if (known === null) throw new Error('no terminal');
    await record(aCheckRecord(known, { readings: [readingOf({ at, value: 29_990, metric: counter })] }));
    await keepSamples(store, terminalId, everyMinute(at, 15 * 1440, counter));
    await rollUpAll(store);
    const wish = { terminalId, metric: counter, from: at - day, until: midnight, points: 300 } as const;
    const before = await store.trends.history(wish);
    await thinAll(store);
    expect(await store.counters.ofNewestChecks(terminalId, [counter], 200)).toMatchObject([{ value: 29_990 }]);
    const after = await store.trends.history(wish);
    expect(after.total).toBe(before.total);
    expect((await store.readings.page({ terminalId, until: new Date(at + day).toISOString() }, 0, 10)).length).toBe(0);
  });
});
