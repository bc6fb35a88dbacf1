import { describe, expect, it } from 'vitest';
import { guideTexts } from '../../../../../shared/text/window/guideTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the guides', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(guideTexts.zh, guideTexts.en)).toEqual([]);
  });
});
