import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { organisationCheckFor, usccAlphabet, usccCheckFor } from '../../../../shared/identifier/usccCheck.ts';

const character = fc.constantFrom(...Array.from(usccAlphabet));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));
const first17 = fc
  .tuple(digits(8), fc.array(character, { minLength: 9, maxLength: 9 }))
  .map(([start, rest]) => start + rest.join(''));

/** The standard's own words: check value C with C + Σ value × 3^(position − 1) divisible by 31. */
const isRightByTheStandard = (code: string): boolean => {
  let sum = 0n;
  for (let at = 0; at < 17; at += 1) sum += BigInt(usccAlphabet.indexOf(code.charAt(at))) * 3n ** BigInt(at);
  return (sum + BigInt(usccAlphabet.indexOf(code.charAt(17)))) % 31n === 0n;
};

/** GB 11714 in its own words: C = 11 − MOD(Σ Ci × Wi, 11). */
const isRightOrganisation = (code: string): boolean => {
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + values.indexOf(code.charAt(at)) * weight, 0);
  const check = code.charAt(8) === 'X' ? 10 : Number(code.charAt(8));
  return (check + sum) % 11 === 0;
};

describe('check characters of the credit code', () => {
  it('use 31 characters without I, O, S, V, Z', () => {
    expect(usccAlphabet).toHaveLength(31);
    expect(usccAlphabet).not.toMatch(/[IOSVZ]/);
    expect(Array.from(usccAlphabet).sort().join('')).toBe(usccAlphabet);
  });

  it('are the one character that the standard asks for', () => {
    fc.assert(
      fc.property(first17, character, (start, last) => {
        expect(isRightByTheStandard(start + last)).toBe(usccCheckFor(start) === last);
      }),
    );
  });

  it('agree with another implementation', () => {
    fc.assert(
      fc.property(first17, character, (start, last) => {
        const expected = usccCheckFor(start);
        // The other one knows no check character 0: it looks for a 32nd character where the remainder is zero.
        fc.pre(expected !== '0' || last !== '0');
        expect(stdnum['CN']?.['uscc']?.validate(start + last).isValid).toBe(expected === last);
      }),
    );
  });

  it('agree with the standard of organisation codes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (first8) => {
        expect(isRightOrganisation(first8 + organisationCheckFor(first8))).toBe(true);
      }),
    );
  });

  it.each([
    ['91110000600037341', 'L', '1'],
    ['91440300708461136', 'T', '6'],
    ['91110108551385082', 'Q', '2'],
    ['91310000MA1FL0TE4', '5', '6'],
  ])('known codes: %s', (start, outer, inner) => {
    expect(usccCheckFor(start)).toBe(outer);
    expect(organisationCheckFor(start.slice(8, 16))).toBe(inner);
  });
});
