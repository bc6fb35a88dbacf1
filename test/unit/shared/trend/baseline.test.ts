import { describe, expect, it } from 'vitest';
import { judgedMetrics, usualOf } from '../../../../shared/trend/baseline.ts';
import { daysFrom, noiseOf, randomOf } from '../../../support/dailyValues.ts';

const today = 20_000;
const series = (count: number, seed = 1, level = 30): number[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => level + noiseOf(random));
};
const usual = (values: readonly (number | null)[], from: number | null = null) =>
  usualOf('module.temperature', daysFrom(today - values.length, values, 6), { today, from });
const known = (found: ReturnType<typeof usual>) => {
  if (found.kind !== 'known') throw new Error(`${String(found.days)} days only`);
  return found;
};

describe('what is usual for a terminal', () => {
  it('needs fourteen days with readings', () => {
    expect(usual(series(13))).toEqual({ kind: 'tooFew', days: 13 });
    expect(usual(series(14)).kind).toBe('known');
  });

  it('reaches from the lowest values of its days to the highest, and a step beyond', () => {
    const { range, far, days } = known(usual(series(60)));
    expect(days).toBe(60);
    expect(range.low).toBeLessThan(27 - 4);
    expect(range.low).toBeGreaterThan(27 - 9);
    expect(range.high).toBeGreaterThan(33 + 4);
    expect(far.low).toBeLessThan(range.low);
    expect(far.high).toBeGreaterThan(range.high);
  });

  it('looks at sixty days and not at today', () => {
    const values = [...Array.from({ length: 100 }, () => 90), ...Array.from({ length: 60 }, () => 30)];
    const days = [...daysFrom(today - 160, values, 2), ...daysFrom(today, [99], 0)];
    expect(known(usualOf('module.temperature', days, { today, from: null })).middle).toEqual({ low: 29, high: 31 });
  });

  it('is a step wide around a value that never changes', () => {
    const { range, middle } = known(
      usualOf('coinCell.voltage', daysFrom(today - 30, Array(30).fill(3)), { today, from: null }),
    );
    expect(middle).toEqual({ low: 3, high: 3 });
    expect(range.low).toBeCloseTo(2.95);
    expect(range.high).toBeCloseTo(3.05);
  });

  it('begins anew with a replaced part', () => {
    const values = [...series(40, 1, 60), ...series(10, 2, 30)];
    expect(usual(values, today - 10)).toEqual({ kind: 'tooFew', days: 10 });
  });

  it('leaves out days that cannot be true, and days of 1970 and of the future', () => {
    const days = [
      ...daysFrom(0, series(20)),
      ...daysFrom(today - 20, series(20)),
      ...daysFrom(today - 30, [-200, Number.NaN, 900]),
      ...daysFrom(today + 365, series(20)),
    ];
    expect(usualOf('module.temperature', days, { today, from: null }).days).toBe(20);
  });

  it('is moved by less than one step of noise where a fifth of its days are wrong', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const clean = series(60, seed);
      const random = randomOf(seed + 500);
      const dirty = clean.map((value) => (random() < 0.2 ? -39 + 160 * random() : value));
      const [one, other] = [known(usual(clean)), known(usual(dirty))];
      expect(Math.abs(one.middle.low - other.middle.low)).toBeLessThan(1);
      expect(Math.abs(one.middle.high - other.middle.high)).toBeLessThan(1);
      expect(Math.abs(one.range.low - other.range.low)).toBeLessThan(3);
    }
  });

  it('does not depend on which days of the calendar they are', () => {
    const values = series(50);
    const shifted = usualOf('module.temperature', daysFrom(today + 777 - 50, values, 6), {
      today: today + 777,
      from: null,
    });
    expect(shifted).toEqual(usual(values));
  });

  it('never judges counters that only rise, uptime, paper or open payments', () => {
    for (const metric of [
      'uptime',
      'battery.cycles',
      'printer.headDistance',
      'paper.remaining',
      'unsettled.count',
      'boots',
    ] as const)
      expect(judgedMetrics).not.toContain(metric);
  });
});
