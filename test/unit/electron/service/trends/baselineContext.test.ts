import { describe, expect, it } from 'vitest';
import { trendContext } from '../../../../../electron/service/trends/baselineContext.ts';
import type { Reading } from '../../../../../shared/model/reading.ts';
import { dayMs } from '../../../../../shared/trend/baselineDays.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the past of a terminal for a check', () => {
  it('holds the value of the check before only where it is needed, and not one of a minute ago', async () => {
    const { shops, clock } = await someDeps();
    const store = shops.open;
    const terminal = aStoredTerminal();
    await store.checks.record(aCheckRecord(terminal, { readings: [] }));
    const now = clock.now();
    const reading = (ago: number, value: number): Reading => ({
      metric: 'module.temperature',
      value,
      unit: '°C',
      takenAt: new Date(now - ago).toISOString(),
      source: 'vendor',
    });
    await store.readings.keep(
      terminal.id,
      Array.from({ length: 20 }, (_, at) => reading((at + 1) * dayMs, 30)),
    );
    await store.readings.keep(terminal.id, [reading(3_600_000, 37), reading(60_000, 38)]);
    const ask = (value: number) => trendContext(store, terminal, { readings: [reading(0, value)], now });
    expect((await ask(37.5))?.before.get('module.temperature')).toBe(37);
    expect((await ask(30))?.before.size).toBe(0);
  });

  it('is nothing for a terminal that is met for the first time', async () => {
    const { shops, clock } = await someDeps();
    const { identity } = aStoredTerminal();
    expect(await trendContext(shops.open, { id: null, identity }, { readings: [], now: clock.now() })).toBeNull();
  });
});
