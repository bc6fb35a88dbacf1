import { describe, expect, it } from 'vitest';
import { templateTexts } from '../../../../../shared/text/window/templateTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the template topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(templateTexts.zh, templateTexts.en)).toEqual([]);
  });
});
