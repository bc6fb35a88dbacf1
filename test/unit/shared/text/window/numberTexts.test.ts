import { describe, expect, it } from 'vitest';
import { numberTexts } from '../../../../../shared/text/window/numberTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words about numbers', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(numberTexts.zh, numberTexts.en)).toEqual([]);
  });
});
