import { describe, expect, it } from 'vitest';
import { createRollup } from '../../../../../electron/service/trends/rollup.ts';
import { addTerminal, keepSamples, samplesEvery } from '../../../../support/manyReadings.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const filled = async () => {
  const deps = await someDeps();
  const store = deps.shops.open;
  const terminalId = await addTerminal(store, 'A1');
  const rollup = createRollup(deps);
  const keep = (count: number, from = deps.clock.now() - count * 60_000) =>
    keepSamples(store, terminalId, samplesEvery(60_000, from, count));
  const left = async () => (await store.trends.rollUp(1)).rolled;
  return { deps, store, terminalId, rollup, keep, left };
};

/** Until everything that was begun has come to its end. */
const settle = async (rollup: { hold<T>(work: () => Promise<T>): Promise<T> }): Promise<void> => {
  await rollup.hold(() => Promise.resolve());
};

describe('the roll-up of a shop', () => {
  it('takes all there is, in batches, and says how many; a second run finds nothing', async () => {
    const { rollup, keep } = await filled();
    await keep(5001);
    expect(await rollup.run()).toEqual({ rolled: 5001, removed: 0 });
    expect(await rollup.run()).toEqual({ rolled: 0, removed: 0 });
  });

  it('removes single readings of older dense days only after they are rolled up', async () => {
    const { rollup, keep, store, deps } = await filled();
    await keep(9 * 1440, Math.floor(deps.clock.now() / 86_400_000) * 86_400_000 - 9 * 86_400_000);
    expect(await rollup.run()).toEqual({ rolled: 9 * 1440, removed: 4 * 1440 });
    expect(await store.readings.page({}, 0, 20_000)).toHaveLength(5 * 1440);
  });

  it('runs soon after it was woken, once for many wakes, and not before it watches', async () => {
    const { rollup, keep, left, deps } = await filled();
    await keep(10);
    rollup.wake();
    await deps.clock.advance(60_000);
    await settle(rollup);
    expect(await left()).toBe(1);
    rollup.watch();
    await deps.clock.advance(5000);
    await settle(rollup);
    expect(await left()).toBe(0);
    await keep(10);
    for (let turn = 0; turn < 20; turn += 1) rollup.wake();
    await deps.clock.advance(2500);
    await settle(rollup);
    expect(await left()).toBe(0);
    await rollup.stop();
  });

  it('takes readings that were stored while it was running', async () => {
    const { rollup, keep, left } = await filled();
    await keep(6000);
    const running = rollup.run();
    await keep(500);
    await running;
    await rollup.run();
    expect(await left()).toBe(0);
  });

  it('ends after the batch that is under way when the program ends', async () => {
    const { rollup, keep, store } = await filled();
    await keep(9000);
    const running = rollup.run();
    await rollup.stop();
    expect((await running).rolled).toBeLessThan(9000);
    while (!(await store.trends.rollUp(5000)).isDone);
  });

  it('waits while something needs the readings to stay where they are', async () => {
    const { rollup, keep } = await filled();
    await keep(10);
    const order: string[] = [];
    await Promise.all([
      rollup.hold(async () => {
        await Promise.resolve();
        order.push('held');
      }),
      rollup.run().then(() => order.push('rolled up')),
    ]);
    expect(order).toEqual(['held', 'rolled up']);
  });
});
