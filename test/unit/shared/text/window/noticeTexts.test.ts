import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../../../../shared/text/window/noticeTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of notices', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(noticeTexts.zh, noticeTexts.en)).toEqual([]);
  });
});
