import { describe, expect, it } from 'vitest';
import { lastRenewal, lifeFigures, parts, renewals } from '../../../../shared/trend/partLife.ts';
import { noiseOf, randomOf } from '../../../support/dailyValues.ts';

const series = (values: readonly number[]) => values.map((value, day) => ({ day, value }));
const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, at) => from + at);
const [cycles, level] = renewals.battery;

describe('a new part', () => {
  it('shows by a count that begins anew', () => {
    if (cycles === undefined) throw new Error('no rule');
    expect(lastRenewal(series([...upTo(100, 200), ...upTo(20)]), cycles)).toBe(100);
    expect(lastRenewal(series(upTo(120, 200)), cycles)).toBeNull();
  });

  it('is not seen in one odd value, nor in three', () => {
    if (cycles === undefined) throw new Error('no rule');
    const values = upTo(100, 200);
    values[50] = 0;
    values[98] = 1;
    values[99] = 1;
    expect(lastRenewal(series(values), cycles)).toBeNull();
  });

  it('shows by a level that rises for good, not by noise or a single charged week-end', () => {
    if (level === undefined) throw new Error('no rule');
    const random = randomOf(5);
    const noise = (value: number) => value + 4 * noiseOf(random);
    const old = upTo(80).map(() => noise(20));
    expect(lastRenewal(series([...old, ...upTo(20).map(() => noise(55))]), level)).toBe(80);
    expect(lastRenewal(series([...old, 96, 97, ...upTo(20).map(() => noise(20))]), level)).toBeNull();
  });

  it('is the maker’s job where the case would have to be opened', () => {
    expect(parts.coinCell.who).toBe('maker');
    expect(lifeFigures['battery.cycles']).toEqual({ from: 300, to: 500 });
    expect(lifeFigures['printer.headDistance']).toEqual({ from: 30_000, to: 60_000 });
  });
});
