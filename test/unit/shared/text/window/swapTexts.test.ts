import { describe, expect, it } from 'vitest';
import { swapTexts } from '../../../../../shared/text/window/swapTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the swap', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(swapTexts.zh, swapTexts.en)).toEqual([]);
  });
});
