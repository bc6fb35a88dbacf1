import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../../electron/service/trends/history.ts';
import { createRollup } from '../../../../../electron/service/trends/rollup.ts';
import { addTerminal, keepSamples } from '../../../../support/manyReadings.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const day = 86_400_000;

describe('a history', () => {
  it('has no reading from before 2015 and none from more than a day ahead, rolled up or not, and counts them', async () => {
    const deps = await someDeps();
    const now = deps.clock.now();
    const terminalId = await addTerminal(deps.shops.open, 'A1');
    const good = [now - 3 * day, now - day, now, now + day / 2];
    const bad = [0, 1_000_000, Date.UTC(2014, 11, 31), now + 2 * day, Date.UTC(2099, 0, 1)];
    await keepSamples(
      deps.shops.open,
      terminalId,
      [...good, ...bad].map((at) => ({ at, value: bad.includes(at) ? 19 : 3 })),
    );
    const ask = () =>
      historyOf(deps, terminalId, {
        metric: 'battery.voltage',
        from: '1969-01-01T00:00:00Z',
        until: '2100-01-01T00:00:00Z',
        points: 100,
      });
    const before = await ask();
    await createRollup(deps).run();
    for (const history of [before, await ask()]) {
      expect(history.points.every(({ high }) => high === 3)).toBe(true);
      expect(history).toMatchObject({ total: good.length, misdated: bad.length });
    }
  });

  it('is empty while the computer says it is 1970, and whole again when it is right', async () => {
    const deps = await someDeps();
    const terminalId = await addTerminal(deps.shops.open, 'A1');
    const at = deps.clock.now() - day;
    await keepSamples(deps.shops.open, terminalId, [{ at, value: 3 }]);
    const ask = (clock: Parameters<typeof historyOf>[0]['clock']) =>
      historyOf({ ...deps, clock }, terminalId, {
        metric: 'battery.voltage',
        from: new Date(at - day).toISOString(),
        until: new Date(at + day).toISOString(),
        points: 10,
      });
    expect(await ask({ ...deps.clock, now: () => 1000 })).toMatchObject({ points: [], total: 0, misdated: 1 });
    expect(await ask(deps.clock)).toMatchObject({ total: 1, misdated: 0 });
  });
});
