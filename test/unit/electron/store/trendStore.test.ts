import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { openShopStore, type ShopStore } from '../../../../electron/store/shopStore.ts';
import { createTrendStore, retention } from '../../../../electron/store/trendStore.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { addTerminal, everyMinute, keepSamples, type Sample } from '../../../support/manyReadings.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const day = 86_400_000;
const today = Math.floor(Date.UTC(2026, 10, 22) / day);
const midnight = today * day;
const metric = 'battery.voltage';

const aShop = async (): Promise<{ store: ShopStore; terminalId: string; file: string }> => {
  const file = join(await tempFolder(), 'steward.db');
  const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => midnight }));
  onTestFinished(() => {
    store.close();
  });
  return { store, terminalId: await addTerminal(store, 'A1'), file };
};

const rollUpAll = async (store: Pick<ShopStore, 'trends'>, limit = 1000): Promise<void> => {
  while (!(await store.trends.rollUp(limit)).isDone);
};

const thinAll = async (store: ShopStore): Promise<void> => {
  for (const each of await store.trends.denseDays(today)) await store.trends.thin(each);
  for (const series of await store.trends.series()) await store.trends.forget(series, today);
};

const within = (samples: readonly Sample[], from: number, until: number): readonly Sample[] =>
  samples.filter(({ at }) => at >= from && at < until);

/** What a history has to say, from all samples, by the slow way. */
const expectTrue = (
  found: Awaited<ReturnType<ShopStore['trends']['history']>>,
  samples: readonly Sample[],
  most: number,
): void => {
  const values = samples.map(({ value }) => value);
  expect(found.total).toBe(samples.length);
  expect(found.points.reduce((sum, { count }) => sum + count, 0)).toBe(samples.length);
  expect(found.points.length).toBeLessThanOrEqual(most);
  if (samples.length === 0) return;
  expect(Math.min(...found.points.map(({ low }) => low))).toBe(Math.min(...values));
  expect(Math.max(...found.points.map(({ high }) => high))).toBe(Math.max(...values));
  const sum = found.points.reduce((all, { value, count }) => all + value * count, 0);
  expect(sum).toBeCloseTo(
    values.reduce((all, value) => all + value, 0),
    4,
  );
  for (const point of found.points.slice(0, 60)) {
    expect(point.low).toBeLessThanOrEqual(point.value);
    expect(point.value).toBeLessThanOrEqual(point.high);
    const inside = samples.filter(({ at }) =>
      point.at === point.to ? at === Date.parse(point.at) : at >= Date.parse(point.at) && at < Date.parse(point.to),
    );
    expect(inside.length).toBeGreaterThanOrEqual(point.count);
  }
  const starts = found.points.map(({ at }) => at);
  expect(starts).toEqual([...starts].sort());
};

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
});

describe('what is removed', () => {
  it('is in the roll-ups: totals, lowest and highest of whole days stay what they were', async () => {
    const { store, terminalId } = await aShop();
    const samples = [...everyMinute(midnight - 30 * day, 30 * 1440)];
    await keepSamples(store, terminalId, samples);
    await rollUpAll(store);
    await thinAll(store);
    for (const [span, points] of [
      [30, 800],
      [30, 40],
      [30, 12],
      [21, 300],
      [3, 2000],
    ] as const) {
      const from = midnight - span * day;
      const found = await store.trends.history({ terminalId, metric, from, until: midnight, points });
      expectTrue(found, within(samples, from, midnight), points);
    }
    const few = await store.readings.page({}, 0, 100_000);
    expect(few).toHaveLength(retention.everyReading * 1440);
  });

  it('falls into neighbouring periods without being counted twice or lost', async () => {
    const { store, terminalId } = await aShop();
    const samples = [...everyMinute(midnight - 12 * day, 12 * 1440)];
    await keepSamples(store, terminalId, samples);
    await rollUpAll(store);
    await thinAll(store);
    const cuts = [-12, -10.37, -9.002, -5.5, -1.3, 0].map((days) => Math.round(midnight + days * day));
    let total = 0;
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const until = cuts[index + 1] ?? midnight;
      total += (await store.trends.history({ terminalId, metric, from, until, points: 70 })).total;
    }
    expect(total).toBe(samples.length);
  });

  it('are never the readings of days with few of them', async () => {
    const { store, terminalId } = await aShop();
    const samples = Array.from({ length: 200 }, (_, index) => ({
      at: midnight - index * 0.4 * day,
      value: 3 + index / 100,
    }));
    await keepSamples(store, terminalId, samples);
    await rollUpAll(store);
    await thinAll(store);
    const found = await store.trends.history({ terminalId, metric, from: 0, until: midnight + 1, points: 500 });
    expect(found.grain).toBe('reading');
    expect(found.points.map(({ value }) => value)).toEqual(samples.map(({ value }) => value).reverse());
  });

  it('does not grow because the clock has jumped: into the future, into the past, and back', async () => {
    const { store, terminalId } = await aShop();
    const samples = [...everyMinute(midnight - 7 * day, 7 * 1440)];
    await keepSamples(store, terminalId, samples);
    await rollUpAll(store);
    for (const wrong of [0, 10, today - 3000, today + 30_000, today + 900_000]) {
      for (const each of await store.trends.denseDays(wrong)) await store.trends.thin(each);
      for (const series of await store.trends.series()) await store.trends.forget(series, wrong);
    }
    expect((await store.readings.page({}, 0, 100_000)).length).toBe(5 * 1440);
    const found = await store.trends.history({
      terminalId,
      metric,
      from: midnight - 7 * day,
      until: midnight,
      points: 300,
    });
    expectTrue(found, samples, 300);
  });

  it('is what the rules say after 14 months of a reading every hour', async () => {
    const { store, terminalId, file } = await aShop();
    const samples = Array.from({ length: 425 * 24 }, (_, index) => ({
      at: midnight - 425 * day + index * 3_600_000,
      value: 3 + (index % 13) / 10,
    }));
    await keepSamples(store, terminalId, samples);
    await rollUpAll(store);
    await thinAll(store);
    const database = new Database(file, { readOnly: true });
    const count = (table: string) => database.one(`SELECT count(*) AS count FROM ${table}`)?.['count'];
    expect([count('reading'), count('reading_hour'), count('reading_day')]).toEqual([5 * 24, 90 * 24, 400]);
    database.close();
    const from = midnight - 400 * day;
    const found = await store.trends.history({ terminalId, metric, from, until: midnight, points: 600 });
    expectTrue(found, within(samples, from, midnight), 600);
    expect(found).toMatchObject({ grain: 'day', total: 9600 });
  });
});
