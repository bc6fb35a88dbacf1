// A shop with one terminal whose readings are rolled up and thinned by a test, and what a history of it has to say.
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { openShopStore, type ShopStore } from '../../electron/store/shopStore.ts';
import { unwrap } from './anEngine.ts';
import { addTerminal, type Sample } from './manyReadings.ts';
import { tempFolder } from './tempFolder.ts';

/** One day in ms. */
export const day = 86_400_000;
/** Whole days since 1970 of the day that the shop lives in. */
export const today = Math.floor(Date.UTC(2026, 10, 22) / day);
/** Its beginning, ms. */
export const midnight = today * day;
/** The metric of all samples that do not say another. */
export const metric = 'battery.voltage';

/** A shop on a file of its own, with one terminal; closed when the test has finished. */
export const aShop = async (): Promise<{ store: ShopStore; terminalId: string; file: string }> => {
  const file = join(await tempFolder(), 'steward.db');
  const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => midnight }));
  onTestFinished(() => {
    store.close();
  });
  return { store, terminalId: await addTerminal(store, 'A1'), file };
};

/** Rolls up until nothing is left. */
export const rollUpAll = async (store: Pick<ShopStore, 'trends'>, limit = 1000): Promise<void> => {
  while (!(await store.trends.rollUp(limit)).isDone);
};

/** Removes what the rules let go. */
export const thinAll = async (store: ShopStore): Promise<void> => {
  for (const each of await store.trends.denseDays(today)) await store.trends.thin(each);
  for (const series of await store.trends.series()) await store.trends.forget(series, today);
};

/** Samples of a period. */
export const within = (samples: readonly Sample[], from: number, until: number): readonly Sample[] =>
  samples.filter(({ at }) => at >= from && at < until);

/** What a history has to say, from all samples, by the slow way. */
export const expectTrue = (
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
