import { describe, expect, it } from 'vitest';
import { jobTexts } from '../../../../../shared/text/window/jobTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the job topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(jobTexts.zh, jobTexts.en)).toEqual([]);
  });
});
