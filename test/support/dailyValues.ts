// Days of one metric for tests of trends.
import type { DailyValue } from '../../shared/trend/baselineDays.ts';

/** Days from `from` on, one a value; null = a day without readings. `width` = from lowest to highest of the day. */
export const daysFrom = (from: number, values: readonly (number | null)[], width = 0): DailyValue[] =>
  values.flatMap((value, at) =>
    value === null ? [] : [{ day: from + at, low: value - width / 2, high: value + width / 2, mean: value, count: 24 }],
  );

/** Numbers in [0, 1) that are the same for the same seed. */
export const randomOf = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** Noise around 0, about one wide, never beyond 3. */
export const noiseOf = (random: () => number): number => 2 * (random() + random() + random() - 1.5);
