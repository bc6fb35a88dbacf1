import { describe, expect, it } from 'vitest';
import { jobPaperTexts } from '../../../../../shared/text/window/jobPaperTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the jobPaper topic', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(jobPaperTexts.zh, jobPaperTexts.en)).toEqual([]);
  });
});
