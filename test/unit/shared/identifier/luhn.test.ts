import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnDigitFor, passesLuhn } from '../../../../shared/identifier/luhn.ts';

const digits = fc.stringMatching(/^\d{1,30}$/);
/** The check written another way: each digit added from the left with a table. */
const reference = (text: string): boolean => {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const values = Array.from(text).reverse().map(Number);
  return (
    values.map((value, at) => (at % 2 === 0 ? value : (doubled[value] as number))).reduce((a, b) => a + b, 0) % 10 === 0
  );
};

describe('the modulus-10 check', () => {
  it('agrees with another way of writing it', () => {
    fc.assert(fc.property(digits, (text) => passesLuhn(text) === reference(text)));
  });

  it('takes exactly the digit that it asks for', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), (text, last) => {
        expect(passesLuhn(`${text}${String(last)}`)).toBe(luhnDigitFor(text) === String(last));
      }),
    );
  });

  it('sees every single wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, where, shift) => {
        const right = text + luhnDigitFor(text);
        const at = where % right.length;
        const wrong = right.slice(0, at) + String((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        expect(passesLuhn(wrong)).toBe(false);
      }),
    );
  });

  it('knows the textbook number, and refuses what is no number', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(['', '7992739871X', ' 79927398713', '７９'].some(passesLuhn)).toBe(false);
  });
});
