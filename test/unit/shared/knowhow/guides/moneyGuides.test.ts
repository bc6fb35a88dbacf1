import { describe, expect, it } from 'vitest';
import { cardData, whoPaysYou } from '../../../../../shared/knowhow/guides/moneyGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('moneyGuides', () => {
  it.each([cardData, whoPaysYou])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('name the masked form of a card number, and take the first digits of a merchant number for no proof', () => {
    expect(text(cardData)).toContain('前六后四');
    expect(text(whoPaysYou)).toContain('prove nothing');
  });
});
