import { describe, expect, it } from 'vitest';
import { updateTexts } from '../../../../../shared/text/window/updateTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words about updates', () => {
  it('promise in both languages that nothing is asked without consent', () => {
    expect(updateTexts.zh.hint).toContain('不经您同意');
    expect(updateTexts.en.hint).toContain('unless you agree');
  });

  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(updateTexts.zh, updateTexts.en)).toEqual([]);
  });
});
