import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../../shared/compare/compareReadings.ts';
import type { MetricKey } from '../../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../../shared/metric/limit.ts';
import { aReport, aResult } from '../../../support/aReport.ts';

const at = '2026-11-22T01:30:00.000Z';
const reading = (metric: MetricKey, value: number, unit = '') =>
  ({ metric, value, unit, takenAt: at, source: 'extension' }) as const;
const limit: Bounds = { warnBelow: 20, warnAbove: null, failBelow: 5, failAbove: null };
const level = (value: number, bounds = limit) =>
  aReport({
    readings: [reading('battery.level', value, '%')],
    checks: [
      aResult('battery.level', 'pass', {
        limit: bounds,
        evidence: [{ key: 'battery.level', value, unit: '%', source: '0F A1' }],
      }),
    ],
  });

describe('readings of two checks', () => {
  it('show the difference with sign and unit', () => {
    const [row] = compareReadings(level(80), level(62));
    expect(row).toMatchObject({ change: 'changed', difference: { zh: '−18 %', en: '−18 %' } });
    expect(compareReadings(level(62), level(80))[0]?.difference?.en).toBe('+18 %');
    expect(compareReadings(level(80), level(80))[0]).toMatchObject({ change: 'same', difference: null });
  });

  it('show no difference that is smaller than what is written', () => {
    expect(compareReadings(level(80.1), level(80.3))[0]).toMatchObject({ change: 'same', difference: null });
  });

  it('write durations in words', () => {
    const up = (value: number) => aReport({ readings: [reading('uptime', value, 's')] });
    expect(compareReadings(up(3600), up(7260))[0]?.difference).toEqual({ zh: '+1 小时 1 分', en: '+1 h 1 min' });
  });

  it('say how each stands to its own limit, a crossed one first', () => {
    const [worse] = compareReadings(level(80), level(10));
    expect(worse).toMatchObject({ change: 'worse', weight: 85 });
    expect(worse?.before.note?.en).toBe('within the limit');
    expect(worse?.after.note?.zh).toBe('超出注意界限');
    expect(compareReadings(level(3), level(80))[0]?.change).toBe('better');
    // The value is the same, the limit is not: it stands otherwise now.
    const [moved] = compareReadings(level(30), level(30, { ...limit, warnBelow: 40 }));
    expect(moved).toMatchObject({ change: 'worse', difference: null });
  });

  it('say why there is no value: not offered, not checked, or not given', () => {
    const kinds = (['notSupported', 'skipped', 'pass'] as const).map(
      (outcome) => compareReadings(level(80), aReport({ checks: [aResult('battery.level', outcome)] }))[0]?.after.kind,
    );
    expect(kinds).toEqual(['notOffered', 'skipped', 'notGiven']);
  });
});
