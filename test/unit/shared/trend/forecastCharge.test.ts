import { describe, expect, it } from 'vitest';
import {
  type ChargeDay,
  chargeSeries,
  lastsAt,
  levelAt,
  withoutWeek,
} from '../../../../shared/trend/forecastCharge.ts';
import { noiseOf, randomOf } from '../../../support/dailyValues.ts';

const battery = (withVoltage: boolean): ChargeDay[] => {
  const random = randomOf(3);
  return Array.from({ length: 200 }, (_, day) => {
    const capacity = 1 - 0.0015 * day;
    const use = 0.5 * (1 + 0.08 * noiseOf(random));
    const lowLevel = 100 * (1 - use / capacity);
    const meanLevel = (100 + lowLevel) / 2;
    const sag = 0.3 * (1 - capacity);
    return { day, lowLevel, meanLevel, meanVoltage: withVoltage ? 3.6 + 0.005 * meanLevel - sag : null };
  });
};
const scatter = (values: readonly number[]): number =>
  values.slice(1).reduce((sum, value, at) => sum + Math.abs(value - (values[at] ?? value)), 0) / values.length;

describe('how many days a charge lasts', () => {
  it('is one way of writing the level at the end of the day', () => {
    expect(lastsAt(50)).toBe(2);
    expect(lastsAt(20)).toBe(1.25);
    expect(levelAt(lastsAt(37))).toBeCloseTo(37);
    expect(lastsAt(100)).toBe(100);
  });

  it('falls with the battery, and less noisily where the sag of the voltage is known', () => {
    const [alone, both] = [chargeSeries(battery(false)), chargeSeries(battery(true))];
    expect([alone.hasVoltage, both.hasVoltage]).toEqual([false, true]);
    const value = (series: typeof alone, at: number): number => series.points[at]?.value ?? Number.NaN;
    expect(value(both, 190)).toBeLessThan(value(both, 10));
    expect(scatter(both.points.map((each) => each.value))).toBeLessThan(
      scatter(alone.points.map((each) => each.value)),
    );
  });

  it('leaves out days in the charger', () => {
    const days = battery(false).map((day, at) => (at % 10 === 0 ? { ...day, lowLevel: 96 } : day));
    expect(chargeSeries(days).points).toHaveLength(180);
  });

  it('does not count the day of the week', () => {
    const points = Array.from({ length: 140 }, (_, day) => ({ day, value: 10 + (day % 7 === 6 ? 5 : 0) }));
    expect(new Set(withoutWeek(points).map(({ value }) => value))).toEqual(new Set([10]));
  });
});
