import { describe, expect, it } from 'vitest';
import { type SimulatedYear, yearOfHistory } from '../../../../electron/simulator/yearOfHistory.ts';
import { isPlausible } from '../../../../shared/metric/catalogue.ts';

const lastDay = 20_779;
const allOf = (year: SimulatedYear) => {
  const days = Array.from({ length: year.lastDay - year.firstDay + 1 }, (_, at) => year.day(year.firstDay + at));
  return { days, readings: days.flat() };
};

describe('the simulated year', () => {
  it('is 365 days long, its battery dies in month nine and is replaced', () => {
    const year = yearOfHistory({ seed: 1, lastDay, ends: 'whole' });
    expect(year.lastDay - year.firstDay).toBe(364);
    expect(year.wornOn - year.firstDay).toBeGreaterThanOrEqual(243);
    expect(year.wornOn - year.firstDay).toBeLessThanOrEqual(273);
    expect(year.replacedOn).toBe(year.wornOn + 12);
    const cycles = (day: number) =>
      year.day(day).find(({ metric }) => metric === 'battery.cycles')?.value ?? Number.NaN;
    const first = year.replacedOn ?? 0;
    expect(Math.min(...[0, 1, 2, 3].map((at) => cycles(first + at)).filter(Number.isFinite))).toBeLessThan(12);
  });

  it('can end thirty days before the battery is worn', () => {
    const year = yearOfHistory({ seed: 1, lastDay, ends: 'monthBefore' });
    expect(year.wornOn).toBe(lastDay + 31);
    expect(year.replacedOn).toBeNull();
  });

  it('is the same for the same seed, and another for another', () => {
    const one = yearOfHistory({ seed: 3, lastDay, ends: 'whole' });
    expect(yearOfHistory({ seed: 3, lastDay, ends: 'whole' }).day(lastDay - 50)).toEqual(one.day(lastDay - 50));
    expect(yearOfHistory({ seed: 4, lastDay, ends: 'whole' }).day(lastDay - 50)).not.toEqual(one.day(lastDay - 50));
  });

  it('has a holiday, days that are missing, values that cannot be true, and a clock that jumped', () => {
    const { days, readings } = allOf(yearOfHistory({ seed: 2, lastDay, ends: 'whole' }));
    expect(days.filter((day) => day.length === 0).length).toBeGreaterThan(12);
    expect(days.slice(100, 109).every((day) => day.length === 0)).toBe(true);
    expect(readings.some(({ metric, value }) => !isPlausible(metric, value))).toBe(true);
    expect(readings.some(({ at }) => at < 86_400_000 * 365)).toBe(true);
    expect(readings.some(({ at }) => at > (lastDay + 1) * 86_400_000)).toBe(true);
    expect(readings.every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});
