import { describe, expect, it } from 'vitest';
import { isSound, possibleRepairs, withCheckValues } from '../../../../shared/checkCode/checkSymbols.ts';

/** Characters of the longest code that two check characters can protect. */
const longestCode = 20;
const lengths = [16, longestCode];
/** A code of this length that is the same in every run. */
const example = (length: number, seed: number): readonly number[] =>
  withCheckValues(Array.from({ length: length - 2 }, (_, place) => (seed * (place + 3) + place * place) % 19));

describe('check characters', () => {
  it('fit what they were made for', () => {
    for (const length of lengths)
      for (let seed = 0; seed < 40; seed += 1) expect(isSound(example(length, seed))).toBe(true);
  });

  // The code is linear: what is proven for one code holds for every code of its length.
  it('notice every single wrong character at every place, and find the place', () => {
    for (const length of lengths) {
      const code = example(length, 5);
      for (let place = 0; place < length; place += 1) {
        for (let wrong = 0; wrong < 19; wrong += 1) {
          if (wrong === code[place]) continue;
          const heard = code.with(place, wrong);
          expect(isSound(heard)).toBe(false);
          expect(possibleRepairs(heard)).toContainEqual({ places: [place], values: code });
        }
      }
    }
  });

  it('notice every two wrong characters, wherever they stand', () => {
    for (const length of lengths) {
      const zero = new Array<number>(length).fill(0);
      let missed = 0;
      for (let first = 0; first < length; first += 1) {
        for (let second = first + 1; second < length; second += 1) {
          for (let one = 1; one < 19; one += 1) {
            for (let other = 1; other < 19; other += 1) {
              if (isSound(zero.with(first, one).with(second, other))) missed += 1;
            }
          }
        }
      }
      expect(missed).toBe(0);
    }
  });

  it('notice every swap of neighbours and name both places', () => {
    for (const length of lengths) {
      for (let seed = 0; seed < 19; seed += 1) {
        const code = example(length, seed);
        for (let place = 0; place < length - 1; place += 1) {
          const one = code[place] ?? 0;
          const other = code[place + 1] ?? 0;
          if (one === other) continue;
          const heard = code.with(place, other).with(place + 1, one);
          expect(isSound(heard)).toBe(false);
          expect(possibleRepairs(heard).map(({ places }) => places)).toContainEqual([place, place + 1]);
        }
      }
    }
  });

  it('notice all but about one of 361 codes that are wrong in many places', () => {
    let state = 12_345;
    const next = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % 19;
    };
    let missed = 0;
    const tries = 20_000;
    for (let count = 0; count < tries; count += 1) if (isSound(Array.from({ length: 20 }, next))) missed += 1;
    expect(missed / tries).toBeLessThan(2 / 361);
  });
});
