import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../../../shared/identifier/luhn.ts';
import { maskPasted } from '../../../../shared/resolver/maskPasted.ts';

describe('what a field shows of pasted text', () => {
  it('is no card number, in groups or not', () => {
    expect(maskPasted('卡号：6222021234567890128')).toBe('卡号：622202*********0128');
    expect(maskPasted('4111 1111 1111 1111')).toBe('411111******1111');
    expect(maskPasted('4111-1111-1111-1111 97')).toBe('411111******1111 97');
  });

  it('is a merchant number whole, also one that passes a card’s check digit by chance', () => {
    const mid = Array.from({ length: 10 }, (_, last) => `82229005812000${String(last)}`).find(passesLuhn) ?? '';
    expect(passesLuhn(mid)).toBe(true);
    for (const number of [mid, '89860012345678901237', '00005702280117638929', '632608114207']) {
      expect(maskPasted(`号码 ${number}`)).toBe(`号码 ${number}`);
    }
    expect(maskPasted('2026-11-22 09:12:10')).toBe('2026-11-22 09:12:10');
  });
});
