import { describe, expect, it } from 'vitest';
import { lookupTexts } from '../../../../../shared/text/window/lookupTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the look-up page', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(lookupTexts.zh, lookupTexts.en)).toEqual([]);
  });
});
