import { describe, expect, it } from 'vitest';
import { type CrossingQuestion, farthest, findCrossing } from '../../../../shared/trend/forecastCrossing.ts';
import { noiseOf, randomOf } from '../../../support/dailyValues.ts';

const today = 20_000;
const ask = (values: readonly number[], changes: Partial<CrossingQuestion> = {}) =>
  findCrossing({
    points: values.map((value, at) => ({ day: today - values.length + at, value })),
    bound: 20,
    today,
    grain: 0.1,
    likeness: 1.5,
    mayBend: true,
    ...changes,
  });
const falling = (count: number, seed = 1, { from = 80, perDay = 0.3, noise = 1 } = {}): number[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => from - perDay * at + noise * noiseOf(random));
};

describe('when a series reaches its limit', () => {
  it('is told with an interval around the true day', () => {
    // 80 − 0.3 a day: 20 is reached on day 200, fifty days from now.
    for (let seed = 1; seed <= 10; seed += 1) {
      const { crossing } = ask(falling(150, seed), { mayBend: false });
      if (crossing.kind !== 'expected') throw new Error(crossing.kind);
      expect(Math.abs(crossing.likely - (today + 50))).toBeLessThan(8);
      expect(crossing.earliest).toBeLessThanOrEqual(crossing.likely);
      expect(crossing.latest ?? crossing.likely).toBeGreaterThanOrEqual(crossing.likely);
    }
  });

  it('sees that a fall speeds up', () => {
    const random = randomOf(7);
    const values = Array.from(
      { length: 200 },
      (_, at) => 80 - 0.03 * at - 0.006 * Math.max(0, at - 140) ** 2 + 0.5 * noiseOf(random),
    );
    const { crossing } = ask(values);
    if (crossing.kind !== 'expected') throw new Error(crossing.kind);
    expect(crossing.isAccelerating).toBe(true);
    // True: 80 − 0.03 t − 0.006 (t − 140)² = 20 at day 234; a straight line would say a hundred days later.
    expect(Math.abs(crossing.likely - (today + 34))).toBeLessThan(10);
  });

  it('is refused with fewer than 21 days, with a span under four weeks, and where the last value is old', () => {
    expect(ask(falling(20)).crossing).toEqual({ kind: 'refused', reason: 'tooFew' });
    expect(ask(falling(25)).crossing).toEqual({ kind: 'refused', reason: 'tooFew' });
    expect(ask(falling(100), { today: today + 30 }).crossing).toEqual({ kind: 'refused', reason: 'stale' });
    expect(ask([]).crossing.kind).toBe('refused');
  });

  it('is never told for a series without a trend: later than the data reach', () => {
    for (const values of [
      Array<number>(120).fill(60),
      falling(120, 3, { from: 60, perDay: 0 }),
      falling(120, 4, { from: 40, perDay: -0.1 }),
    ]) {
      const { crossing } = ask(values);
      expect(crossing).toMatchObject({ kind: 'later', hasTrend: false });
    }
  });

  it('is never told further ahead than the data reach back, nor than a year', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = randomOf(seed);
      const count = 30 + Math.floor(370 * random());
      const values = falling(count, seed, {
        from: 60 + 40 * random(),
        perDay: 0.4 * random() - 0.05,
        noise: 4 * random(),
      });
      const { crossing } = ask(values);
      const last = today + Math.min(farthest, count);
      if (crossing.kind === 'expected') expect(crossing.latest ?? crossing.likely).toBeLessThanOrEqual(last);
      if (crossing.kind === 'later') expect(crossing.than).toBeLessThanOrEqual(last);
    }
  });

  it('is in the past only where it says that the limit has been reached', () => {
    expect(ask(falling(230, 1, { noise: 0.2 })).crossing).toMatchObject({ kind: 'reached' });
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomOf(seed);
      let level = 100 * random();
      const values = Array.from({ length: 25 + Math.floor(200 * random()) }, () => {
        level += 6 * (random() - 0.5);
        return random() < 0.05 ? 1e6 * (random() - 0.5) : level;
      });
      const { crossing, projection } = ask(values);
      for (const number of Object.values(crossing))
        if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true);
      for (const { low, middle, high } of projection) {
        expect([low, middle, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
      }
      if (crossing.kind === 'expected') expect(crossing.earliest).toBeGreaterThan(today);
      if (crossing.kind === 'later') expect(crossing.than).toBeGreaterThanOrEqual(today);
      if (crossing.kind === 'reached') expect(crossing.since).toBeLessThan(today);
    }
  });

  it('moves by a few days where up to a fifth of the values are wrong', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const clean = falling(150, seed);
      const random = randomOf(seed + 99);
      const dirty = clean.map((value) => (random() < 0.2 ? 100 * random() : value));
      const [one, other] = [ask(clean, { mayBend: false }).crossing, ask(dirty, { mayBend: false }).crossing];
      if (one.kind !== 'expected' || other.kind !== 'expected') throw new Error(other.kind);
      expect(Math.abs(one.likely - other.likely)).toBeLessThan(8);
    }
  });

  it('depends neither on the unit nor on the calendar', () => {
    const values = falling(150, 5);
    const plain = ask(values).crossing;
    const inMillis = ask(
      values.map((value) => value * 1000),
      { bound: 20_000, grain: 100 },
    ).crossing;
    expect(inMillis).toEqual(plain);
    const later = findCrossing({
      points: values.map((value, at) => ({ day: today + 3000 - values.length + at, value })),
      bound: 20,
      today: today + 3000,
      grain: 0.1,
      likeness: 1.5,
      mayBend: true,
    }).crossing;
    if (plain.kind !== 'expected' || later.kind !== 'expected') throw new Error('no day');
    expect(later.likely - plain.likely).toBe(3000);
    expect(later.earliest - plain.earliest).toBe(3000);
  });
});
