import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/text/en.ts';
import { zh } from '../../../../shared/text/zh.ts';
import { oddTexts } from '../../../support/oddTexts.ts';

describe('all Chinese words', () => {
  it('have an English partner under the same key', () => {
    expect(oddTexts(zh, en)).toEqual([]);
  });

  it('put no space before full-width punctuation', () => {
    expect(JSON.stringify(zh)).not.toMatch(/ [，。；：！？]/u);
  });
});
