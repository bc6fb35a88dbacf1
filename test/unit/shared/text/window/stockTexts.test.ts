import { describe, expect, it } from 'vitest';
import { stockTexts } from '../../../../../shared/text/window/stockTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the parts and consumables topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(stockTexts.zh, stockTexts.en)).toEqual([]);
  });
});
