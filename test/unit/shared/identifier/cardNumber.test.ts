import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeCard, maskCard, maskCardsIn, maskedForm } from '../../../../shared/identifier/cardNumber.ts';
import { explainNumber } from '../../../../shared/identifier/explainNumber.ts';
import { identifierKinds } from '../../../../shared/identifier/identifierKinds.ts';

const cards = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '3530111333300000',
  '30569309025904',
  '6011111111111117',
  '6200000000000005',
  '6222020000000000000',
];

describe('card numbers', () => {
  it.each(cards)('%s is recognised', (card) => {
    expect(looksLikeCard(card)).toBe(true);
  });

  it.each(['6222021234567890124', '62220212345678901'])(
    'UnionPay form counts although a digit is mistyped: %s',
    (card) => {
      expect(looksLikeCard(card)).toBe(true);
    },
  );

  it.each([
    '4111111111111112',
    '490154203237518',
    '89860000000000000000',
    '00005702280117638929',
    '102581083986056',
    '',
  ])('what begins, ends or measures otherwise is none: %s', (text) => {
    expect(looksLikeCard(text)).toBe(false);
  });

  it.each(cards)('%s is masked to six and four', (card) => {
    const masked = maskCard(card);
    expect(masked).toHaveLength(card.length);
    expect(masked.replaceAll('*', '')).toHaveLength(10);
    expect(masked.startsWith(card.slice(0, 6)) && masked.endsWith(card.slice(-4))).toBe(true);
  });

  it('are masked inside text, also run together with others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cards),
        fc.constantFrom('', 'A', '卡号', '=99121', '00000000000000000000'),
        fc.constantFrom('', 'B', '张三', '00000000000000000000'),
        (card, before, after) => {
          if (before === '=99121') return;
          expect(maskCardsIn(before + card + after)).not.toContain(card);
        },
      ),
    );
  });

  it.each([
    '4111111111111111*',
    '**4111111111111111',
    '4111.1111.1111.1111',
    '4111,1111/1111_1111',
    '4111 - 1111 - 1111 - 1111',
    '4111111111111111=991',
    '%B4111111111111111^A/B^99',
  ])('are found whatever stands between and beside: %s', (text) => {
    const masked = maskedForm(text);
    expect(masked?.replace(/[^\d]/g, '')).not.toContain('4111111111111111');
    expect(masked).toContain('411111******1111');
    for (const kind of [null, ...identifierKinds]) {
      const said = JSON.stringify(explainNumber(text, kind)).replace(/[^\d*]/g, '');
      expect(said).not.toContain('4111111111111111');
      expect(said).not.toContain('11111111');
    }
  });

  it('are not seen where none is', () => {
    expect(maskedForm('411111******1111')).toBeNull();
    expect(maskedForm('N7NL-0012-3456')).toBeNull();
  });

  it('leave other numbers in text as they are', () => {
    expect(maskCardsIn('8222900594309600')).toBe('8222900594309600');
    expect(maskCardsIn('00005702280117638929')).toBe('00005702280117638929');
  });
});
