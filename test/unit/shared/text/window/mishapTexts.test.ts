import { describe, expect, it } from 'vitest';
import { mishapTexts } from '../../../../../shared/text/window/mishapTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words for when something went wrong', () => {
  it('say in both languages that records are safe', () => {
    expect(mishapTexts.zh.crashedHint).toContain('记录都在');
    expect(mishapTexts.en.crashedHint).toContain('all records are safe');
  });

  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(mishapTexts.zh, mishapTexts.en)).toEqual([]);
  });
});
