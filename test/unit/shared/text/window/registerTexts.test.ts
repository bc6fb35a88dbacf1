import { describe, expect, it } from 'vitest';
import { registerTexts } from '../../../../../shared/text/window/registerTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the register topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(registerTexts.zh, registerTexts.en)).toEqual([]);
  });
});
