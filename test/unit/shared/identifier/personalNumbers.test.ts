import { describe, expect, it } from 'vitest';
import {
  identityCardProblem,
  looksLikeIdentityCard,
  looksLikeOldRegistration,
  maskIdentityCard,
} from '../../../../shared/identifier/personalNumbers.ts';

describe('identity cards', () => {
  // The sample of the standard GB 11643.
  it.each(['11010519491231002X', '440524188001010014'])('%s of the standard', (value) => {
    expect(looksLikeIdentityCard(value)).toBe(value.slice(6, 8) === '19');
  });

  it.each(['110105194912310021', '11010519491331002X', '99010519491231002X', '91110000600037341L', ''])(
    '%j is none',
    (value) => {
      expect(looksLikeIdentityCard(value)).toBe(false);
    },
  );

  it('show region and the last two only', () => {
    expect(maskIdentityCard('11010519491231002X')).toBe('110105**********2X');
    expect(identityCardProblem.remedy.zh).toContain('留空');
  });
});

describe('registration numbers of old licences', () => {
  it('have exactly one check digit, and a region', () => {
    const fits = Array.from({ length: 10 }, (_, digit) => `11010800000001${String(digit)}`).filter(
      looksLikeOldRegistration,
    );
    expect(fits).toEqual(['110108000000016']);
    expect(looksLikeOldRegistration('990108000000016')).toBe(false);
    expect(looksLikeOldRegistration('11010800000001')).toBe(false);
  });
});
