import { describe, expect, it } from 'vitest';
import { plannerTexts } from '../../../../../shared/text/window/plannerTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the plan’s views', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(plannerTexts.zh, plannerTexts.en)).toEqual([]);
  });
});
