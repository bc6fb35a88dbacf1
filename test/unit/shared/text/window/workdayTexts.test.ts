import { describe, expect, it } from 'vitest';
import { workdayTexts } from '../../../../../shared/text/window/workdayTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the workday topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(workdayTexts.zh, workdayTexts.en)).toEqual([]);
  });
});
