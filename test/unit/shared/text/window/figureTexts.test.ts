import { describe, expect, it } from 'vitest';
import { figureTexts } from '../../../../../shared/text/window/figureTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the figures topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(figureTexts.zh, figureTexts.en)).toEqual([]);
  });
});
