import { describe, expect, it } from 'vitest';
import { transferTexts } from '../../../../../shared/text/window/transferTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of import, export and labels', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(transferTexts.zh, transferTexts.en)).toEqual([]);
  });
});
