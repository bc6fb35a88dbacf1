import { describe, expect, it } from 'vitest';
import { reminderTexts } from '../../../../../shared/text/window/reminderTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the reminder topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(reminderTexts.zh, reminderTexts.en)).toEqual([]);
  });
});
