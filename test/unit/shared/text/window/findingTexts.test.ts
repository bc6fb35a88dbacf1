import { describe, expect, it } from 'vitest';
import { findingTexts } from '../../../../../shared/text/window/findingTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the finding topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(findingTexts.zh, findingTexts.en)).toEqual([]);
  });
});
