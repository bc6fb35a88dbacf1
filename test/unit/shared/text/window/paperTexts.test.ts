import { describe, expect, it } from 'vitest';
import { paperTexts } from '../../../../../shared/text/window/paperTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of papers', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(paperTexts.zh, paperTexts.en)).toEqual([]);
  });
});
