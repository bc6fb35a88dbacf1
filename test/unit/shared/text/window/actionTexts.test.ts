import { describe, expect, it } from 'vitest';
import { actionTexts } from '../../../../../shared/text/window/actionTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the action topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(actionTexts.zh, actionTexts.en)).toEqual([]);
  });
});
