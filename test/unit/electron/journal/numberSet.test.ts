import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createNumberSet } from '../../../../electron/journal/numberSet.ts';

describe('a set of numbers', () => {
  it('has exactly what was added', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 100_000 })),
        fc.integer({ min: 1, max: 200_000 }),
        (numbers, other) => {
          const set = createNumberSet();
          for (const number of numbers) set.add(number);
          return numbers.every((number) => set.has(number)) && set.has(other) === numbers.includes(other);
        },
      ),
    );
  });
});
