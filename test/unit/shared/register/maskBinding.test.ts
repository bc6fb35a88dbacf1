import { describe, expect, it } from 'vitest';
import { maskBound, maskBoundPair } from '../../../../shared/register/maskBinding.ts';

describe('values of the sheet', () => {
  it('show of an account four digits, of a credit code both ends, of other numbers everything', () => {
    expect(maskBound('settlementLast4', '1234')).toBe('****1234');
    expect(maskBound('uscc', '91110000600037341L')).toBe('9111**********341L');
    expect(maskBound('mid', '822290059430001')).toBe('822290059430001');
    expect(maskBound('uscc', '9111')).toBe('9111');
  });

  it('that differ in a hidden place show just that place', () => {
    expect(maskBoundPair('uscc', ['91110000600037341L', '91110000700037341L'])).toEqual([
      '9111****6*****341L',
      '9111****7*****341L',
    ]);
    expect(maskBoundPair('uscc', ['91110000600037341L', '91110000600037342L'])).toEqual([
      '9111**********341L',
      '9111**********342L',
    ]);
  });
});
