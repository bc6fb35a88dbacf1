import { describe, expect, it } from 'vitest';
import { plansTexts } from '../../../../../shared/text/window/plansTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the plans topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(plansTexts.zh, plansTexts.en)).toEqual([]);
  });
});
