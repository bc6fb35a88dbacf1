// Whether two names mean the same thing.
import { describe, expect, it } from 'vitest';
import { isSameMerchant, numberForm, serialForm } from '../../../../../electron/diagnosis/clues/compareNames.ts';

describe('merchants', () => {
  it.each([
    ['李记面馆', '李记面馆（个体工商户）', true],
    ['鑫旺百货商行', '李记面馆', false],
    ['个体户李某', '李记面馆', null],
    ['LI JI NOODLES', '李记面馆', null],
    ['', '李记面馆', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameMerchant(a, b)).toBe(expected);
  });
});

describe('numbers', () => {
  it('lose blanks and dashes where they are serial numbers, and are nothing where they are fillers', () => {
    expect(serialForm('a92 000-111')).toBe('A92000111');
    expect(serialForm('1234567')).toBeNull();
    expect(serialForm(7)).toBeNull();
  });

  it('keep their leading zeros', () => {
    expect(numberForm('01001234')).toBe('01001234');
    expect(numberForm('')).toBeNull();
  });
});
