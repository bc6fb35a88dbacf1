import { describe, expect, it } from 'vitest';
import { countOn } from '../../../../../electron/service/plan/planCounters.ts';

/** Multiples that a row of readings passes. */
const passed = (every: number, ...readings: readonly number[]): readonly number[] => {
  let counter: Parameters<typeof countOn>[0] = null;
  return readings.flatMap((reading) => {
    const next = countOn(counter, reading, every);
    counter = next.counter;
    return next.passed === null ? [] : [next.passed];
  });
};

describe('a counter', () => {
  it('passes each multiple once, and several at once as one', () => {
    expect(passed(5000, 4990, 4999, 5000, 5001, 9999)).toEqual([5000]);
    expect(passed(5000, 4990, 26_000, 26_001)).toEqual([25_000]);
  });

  it('says nothing of what was there when the counting began', () => {
    expect(passed(5000, 12_345, 14_999)).toEqual([]);
  });

  it('does not pass twice because a reading came late or wavered', () => {
    expect(passed(5000, 4990, 5003, 4998, 5004)).toEqual([5000]);
  });

  it('begins anew when it falls to less than half', () => {
    expect(passed(5000, 4990, 5003, 3, 4999, 5001)).toEqual([5000, 5000]);
  });

  it('reach every multiple of a fraction', () => {
    let counter: Parameters<typeof countOn>[0] = null;
    const passed = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((reading) => {
      const taken = countOn(counter, reading, 0.1);
      counter = taken.counter;
      return taken.passed;
    });
    expect(passed).toEqual([null, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });
});
