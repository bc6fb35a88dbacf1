import { describe, expect, it } from 'vitest';
import { verifyTexts } from '../../../../../shared/text/window/verifyTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of verification', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(verifyTexts.zh, verifyTexts.en)).toEqual([]);
  });
});
