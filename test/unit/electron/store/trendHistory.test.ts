import { describe, expect, it } from 'vitest';
import { Database } from '../../../../electron/store/database.ts';
import { retention } from '../../../../electron/store/trendStore.ts';
import { everyMinute, keepSamples } from '../../../support/manyReadings.ts';
import {
  aShop,
  day,
  expectTrue,
  metric,
  midnight,
  rollUpAll,
  thinAll,
  today,
  within,
} from '../../../support/trendShop.ts';

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
