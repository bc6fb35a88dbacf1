import { describe, expect, it } from 'vitest';
import { roundTexts } from '../../../../../shared/text/window/roundTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the round topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(roundTexts.zh, roundTexts.en)).toEqual([]);
  });
});
