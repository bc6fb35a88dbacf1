import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../../renderer/ui/typedNumber.ts';

describe('a number as people type it', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', 12],
    ['１２．５', 12.5],
    ['1,5', 1.5],
    ['-3', -3],
  ])('%j is %j', (typed, value) => {
    expect(typedNumber(typed)).toBe(value);
  });

  it.each(['abc', '1.2.3', '1e5', '0x10', '--1', '1,2,3'])('%j is no number', (typed) => {
    expect(typedNumber(typed)).toBeNaN();
  });
});
