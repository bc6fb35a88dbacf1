import { describe, expect, it } from 'vitest';
import { logTexts } from '../../../../../shared/text/window/logTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the log topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(logTexts.zh, logTexts.en)).toEqual([]);
  });
});
