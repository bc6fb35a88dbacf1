import { describe, expect, it } from 'vitest';
import { keepReadings } from '../../../../../electron/service/trends/keepReadings.ts';
import { addTerminal, keepSamples, readingOf } from '../../../../support/manyReadings.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const day = 86_400_000;

describe('readings of watching', () => {
  it('that cannot be true are handed back; the others are kept and announced', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const terminalId = await addTerminal(store, 'A1');
    const at = deps.clock.now();
    const values = [3.1, Number.NaN, 30, -1, Number.POSITIVE_INFINITY];
    const readings = values.map((value) => readingOf({ at, value }));
    const refused = await keepReadings(deps, store, { terminalId, readings });
    expect(refused.map(({ value }) => value)).toEqual(values.slice(1));
    expect((await store.readings.latest(terminalId)).map(({ value }) => value)).toEqual([3.1]);
    expect(deps.heard).toEqual([{ name: 'trends.stored', payload: { terminalId } }]);
  });

  it('are not the newest while their time is more than a day ahead', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const terminalId = await addTerminal(store, 'A1');
    const now = deps.clock.now();
    await keepSamples(store, terminalId, [
      { at: now, value: 3 },
      { at: now + 400 * day, value: 4 },
    ]);
    const until = new Date(now + day).toISOString();
    expect((await store.readings.latest(terminalId, until)).map(({ value }) => value)).toEqual([3]);
  });
});
