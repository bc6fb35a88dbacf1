import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../../../shared/text/window/checkTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the check topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(checkTexts.zh, checkTexts.en)).toEqual([]);
  });
});
