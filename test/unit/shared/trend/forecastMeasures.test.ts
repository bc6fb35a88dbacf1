import { describe, expect, it } from 'vitest';
import { dayText } from '../../../../shared/trend/baselineDays.ts';
import {
  ageMeasure,
  type Bound,
  countMeasure,
  fallingMeasure,
  levelMeasure,
} from '../../../../shared/trend/forecastMeasures.ts';
import { daysFrom } from '../../../support/dailyValues.ts';

const today = 20_000;
const life: Bound = { from: 300, to: 500, source: 'life' };
const limit = (bound: number): Bound => ({ from: bound, to: bound, source: 'limit' });

describe('a count that rises to a life figure', () => {
  const rising = (perDay: number, from = 100, count = 120) =>
    daysFrom(
      today - count,
      Array.from({ length: count }, (_, at) => from + perDay * at),
    );

  it('is told as a range between the two figures', () => {
    const { outcome } = countMeasure('battery.cycles', { days: rising(2), bound: life, today });
    expect(outcome).toMatchObject({ kind: 'expected' });
    if (outcome.kind !== 'expected') return;
    // 338 charges now, two a day: 400 in 31 days, 500 in 81.
    expect(outcome.likely).toBe(dayText(today + 31));
    expect(outcome.earliest).toBe(dayText(today));
    expect(outcome.latest).toBe(dayText(today + 81));
  });

  it('is later than the data tell where it rises slowly, and not told where it stands still', () => {
    expect(countMeasure('battery.cycles', { days: rising(0.1), bound: life, today }).outcome).toMatchObject({
      kind: 'later',
      hasTrend: true,
    });
    expect(countMeasure('battery.cycles', { days: rising(0), bound: life, today }).outcome).toMatchObject({
      kind: 'later',
      hasTrend: false,
    });
  });

  it('says since when the figure is reached', () => {
    expect(countMeasure('battery.cycles', { days: rising(4, 100), bound: life, today }).outcome).toEqual({
      kind: 'reached',
      since: dayText(today - 20),
    });
  });

  it('is refused with too few days', () => {
    expect(countMeasure('battery.cycles', { days: rising(1, 0, 20), bound: life, today }).outcome).toEqual({
      kind: 'refused',
      reason: 'tooFew',
    });
  });
});

describe('an age', () => {
  it('is counted from the day on which the part was fitted', () => {
    const { outcome } = ageMeasure('battery.age', today - 700, { from: 730, to: 1095, source: 'life' }, today);
    expect(outcome).toMatchObject({ kind: 'expected', earliest: dayText(today + 30), latest: dayText(today + 395) });
    expect(ageMeasure('battery.age', null, life, today).outcome).toEqual({ kind: 'refused', reason: 'ageUnknown' });
    expect(ageMeasure('battery.age', today - 501, life, today).outcome).toMatchObject({ kind: 'reached' });
  });
});

describe('a value that falls to its limit', () => {
  const days = daysFrom(
    today - 100,
    Array.from({ length: 100 }, (_, at) => 60 - 0.3 * at),
  );

  it('is told with what it was worked out from', () => {
    const found = fallingMeasure('storage.free', { days, bound: limit(10), today }, { grain: 1, mayBend: false });
    expect(found).toMatchObject({
      basis: 'storage.free',
      days: 100,
      newest: 30.3,
      firstDay: dayText(today - 100),
      lastDay: dayText(today - 1),
    });
    expect(found.outcome).toMatchObject({ kind: 'expected' });
    expect(found.projection.length).toBeGreaterThan(5);
  });

  it('is refused without a limit', () => {
    const found = fallingMeasure('storage.free', { days, bound: null, today }, { grain: 1, mayBend: false });
    expect(found.outcome).toEqual({ kind: 'refused', reason: 'noLimit' });
    expect(levelMeasure({ days: [], bound: null, today }, []).outcome).toEqual({ kind: 'refused', reason: 'noLimit' });
  });

  it('is a level between 0 and 100 in the projection of a battery', () => {
    const found = levelMeasure({ days, bound: limit(20), today }, []);
    expect(found.outcome.kind).toBe('expected');
    for (const { low, middle, high } of found.projection) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100);
    }
  });
});
