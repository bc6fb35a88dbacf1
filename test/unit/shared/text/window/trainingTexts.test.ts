import { describe, expect, it } from 'vitest';
import { trainingTexts } from '../../../../../shared/text/window/trainingTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of training', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(trainingTexts.zh, trainingTexts.en)).toEqual([]);
  });
});
