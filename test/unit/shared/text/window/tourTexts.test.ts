import { describe, expect, it } from 'vitest';
import { tourTexts } from '../../../../../shared/text/window/tourTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the tour', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(tourTexts.zh, tourTexts.en)).toEqual([]);
  });
});
