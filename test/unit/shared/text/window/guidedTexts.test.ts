import { describe, expect, it } from 'vitest';
import { guidedTexts } from '../../../../../shared/text/window/guidedTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the guided topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(guidedTexts.zh, guidedTexts.en)).toEqual([]);
  });
});
