import { describe, expect, it } from 'vitest';
import { agePartsOf } from '../../../../renderer/ui/ageParts.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('agePartsOf', () => {
  it.each([
    [0, 'now', 0],
    [-5000, 'now', 0],
    [-60 * minute, 'ahead', 0],
    [999, 'now', 0],
    [1000, 'seconds', 1],
    [9999, 'seconds', 9],
    [10_000, 'seconds', 10],
    [19_999, 'seconds', 10],
    [59_999, 'seconds', 50],
    [minute, 'minutes', 1],
    [60 * minute - 1, 'minutes', 59],
    [60 * minute, 'hours', 1],
    [day - 1, 'hours', 23],
    [day, 'days', 1],
    [30 * day - 1, 'days', 29],
    [30 * day, 'date', 0],
  ] as const)('says of something %i ms old: %s %i', (age, unit, count) => {
    expect(agePartsOf(1_000_000_000, 1_000_000_000 + age)).toEqual({ unit, count });
  });
});
