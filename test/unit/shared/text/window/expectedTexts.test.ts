import { describe, expect, it } from 'vitest';
import { expectedTexts } from '../../../../../shared/text/window/expectedTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the expected topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(expectedTexts.zh, expectedTexts.en)).toEqual([]);
  });
});
