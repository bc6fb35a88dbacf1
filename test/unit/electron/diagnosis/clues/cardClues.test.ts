// Clues about cards, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/cardClues.ts';
import { aCode, aScene } from '../../../../support/anEvidence.ts';

describe('cardClues', () => {
  it('tell many cards from one', () => {
    expect(clues.manyCardsUnread.sees(aScene([aCode('14')]))).toBeNull();
    expect(clues.manyCardsUnread.sees(aScene([aCode('14', { cards: 'all' })]))).not.toBeNull();
    expect(clues.everyCardRefused.sees(aScene([aCode('58', { cards: 'one' })]))).toBeNull();
    expect(clues.oneCardRefused.sees(aScene([aCode('58', { cards: 'one' })]))).not.toBeNull();
  });
});
