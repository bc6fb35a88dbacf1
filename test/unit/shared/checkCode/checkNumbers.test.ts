import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../../shared/check/checkIds.ts';
import { checkNumbers, checkOfNumber } from '../../../../shared/checkCode/checkNumbers.ts';

/** The largest number a code can hold. */
const largestCheckNumber = 127;

const file = new URL('../../../golden/checkNumbers.json', import.meta.url);
const given = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;

describe('numbers of checks', () => {
  it('are never changed and never given to another check', () => {
    const now: Readonly<Record<string, number>> = checkNumbers;
    const everGiven = { ...now, ...given };
    for (const [id, number] of Object.entries(given)) {
      if (id in now) expect(now[id], `number of ${id}`).toBe(number);
    }
    const numbers = Object.values(everGiven);
    expect(new Set(numbers).size, 'a number stands for one check only, for ever').toBe(numbers.length);
  });

  it('are all written down in test/golden/checkNumbers.json (UPDATE_GOLDEN=1 adds new ones)', () => {
    const all = { ...checkNumbers, ...given };
    if (process.env['UPDATE_GOLDEN'] === '1') {
      const rows = Object.entries(all).sort(([, one], [, other]) => one - other);
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
      return;
    }
    expect(Object.keys(all).filter((id) => !(id in given))).toEqual([]);
  });

  it('fit into a code and lead back to their check', () => {
    for (const id of checkIds) {
      expect(checkNumbers[id]).toBeGreaterThan(0);
      expect(checkNumbers[id]).toBeLessThanOrEqual(largestCheckNumber);
      expect(checkOfNumber(checkNumbers[id])).toBe(id);
    }
    expect(checkOfNumber(0)).toBeNull();
    expect(checkOfNumber(largestCheckNumber)).toBeNull();
  });
});
