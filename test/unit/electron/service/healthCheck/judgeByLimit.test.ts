import { describe, expect, it } from 'vitest';
import { findAgainst } from '../../../../../electron/service/healthCheck/judgeByLimit.ts';

const bounds = { failBelow: 1, warnBelow: 2, warnAbove: 8, failAbove: 9 };

describe('a value against its limit', () => {
  it.each([
    [0.9, 'failLow', 1],
    [1, 'warnLow', 2],
    [1.9, 'warnLow', 2],
    [2, 'within', null],
    [8, 'within', null],
    [8.1, 'warnHigh', 8],
    [9, 'warnHigh', 8],
    [9.1, 'failHigh', 9],
  ] as const)('%s is %s: a bound itself is kept', (value, found, bound) => {
    expect(findAgainst(value, bounds)).toEqual({ found, bound });
  });

  it('is within where there is no limit', () => {
    expect(findAgainst(-1e9, null).found).toBe('within');
  });
});
