import { describe, expect, it } from 'vitest';
import { terminalsTexts } from '../../../../../shared/text/window/terminalsTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the terminals topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(terminalsTexts.zh, terminalsTexts.en)).toEqual([]);
  });
});
