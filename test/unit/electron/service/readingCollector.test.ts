import { describe, expect, it } from 'vitest';
import { collectReadings } from '../../../../electron/service/readingCollector.ts';
import { readAt } from '../../../support/checkContext.ts';

const measured = (
  metric: 'battery.voltage' | 'battery.level' | 'storage.free',
  value: number,
  source: 'extension' | 'printout' = 'extension',
) => ({
  metric,
  value,
  source,
  takenAt: readAt,
});

describe('collected readings', () => {
  it('carry unit, source and the time at which their block arrived', () => {
    expect(collectReadings([measured('battery.voltage', 3.12)]).readings).toEqual([
      { metric: 'battery.voltage', value: 3.12, unit: 'V', takenAt: '2026-11-22T01:30:05.000Z', source: 'extension' },
    ]);
  });

  it('leave out what cannot be true, and tell', () => {
    const { readings, implausible } = collectReadings([
      measured('battery.voltage', 20.1),
      measured('battery.level', Number.NaN),
    ]);
    expect(readings).toEqual([]);
    expect(implausible).toHaveLength(2);
  });

  it('keep zero, which means zero', () => {
    expect(collectReadings([measured('battery.level', 0)]).readings).toMatchObject([{ value: 0 }]);
  });

  it('take the first of several values of one metric', () => {
    const { readings } = collectReadings([
      measured('battery.voltage', 3.1),
      measured('battery.voltage', 3.9, 'printout'),
    ]);
    expect(readings).toMatchObject([{ value: 3.1, source: 'extension' }]);
  });

  it('tell of two sources that contradict each other, but not of a small difference', () => {
    const { contradictions } = collectReadings([
      measured('battery.voltage', 3.1),
      measured('battery.voltage', 3.2, 'printout'),
      measured('battery.voltage', 2.2, 'printout'),
    ]);
    expect(contradictions).toMatchObject([{ used: { value: 3.1 }, other: { value: 2.2 } }]);
  });

  it('fall back on the next source when the first value cannot be true', () => {
    const { readings } = collectReadings([
      measured('battery.voltage', 99),
      measured('battery.voltage', 3.9, 'printout'),
    ]);
    expect(readings).toMatchObject([{ value: 3.9, source: 'printout' }]);
  });

  it('carry no noise of a division', () => {
    expect(collectReadings([measured('storage.free', 100 / 3)]).readings).toMatchObject([{ value: 33.333 }]);
  });
});
