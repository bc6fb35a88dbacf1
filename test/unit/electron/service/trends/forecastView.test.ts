import { describe, expect, it } from 'vitest';
import { forgetTrends, trendView } from '../../../../../electron/service/trends/forecastView.ts';
import { dayMs } from '../../../../../shared/trend/baselineDays.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('what past days tell of a terminal', () => {
  it('is read from single readings and roll-ups alike, and worked out once a day', async () => {
    const { shops, clock } = await someDeps();
    const store = shops.open;
    const terminal = aStoredTerminal();
    await store.checks.record(aCheckRecord(terminal, { readings: [] }));
    const now = clock.now();
    const keep = (back: number, value: number) =>
      store.readings.keep(terminal.id, [
        {
          metric: 'module.temperature',
          value,
          unit: '°C',
          takenAt: new Date(now - back * dayMs).toISOString(),
          source: 'vendor',
        },
      ]);
    for (let back = 20; back > 0; back -= 1) await keep(back, 30);
    const before = await trendView(store, terminal, now);
    expect(before.usual.get('module.temperature')).toMatchObject({ kind: 'known', days: 20 });
    while (!(await store.trends.rollUp(1000)).isDone);
    await keep(21, 30);
    expect(await trendView(store, terminal, now)).toBe(before);
    forgetTrends(store, terminal.id);
    const after = await trendView(store, terminal, now);
    expect(after.usual.get('module.temperature')).toMatchObject({ kind: 'known', days: 21 });
    expect(await trendView(store, terminal, now + dayMs)).not.toBe(after);
  });
});
