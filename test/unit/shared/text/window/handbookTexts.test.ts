import { describe, expect, it } from 'vitest';
import { handbookTexts } from '../../../../../shared/text/window/handbookTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words around the guides to the program', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(handbookTexts.zh, handbookTexts.en)).toEqual([]);
  });
});
