import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/text/en.ts';
import { zh } from '../../../../shared/text/zh.ts';
import { oddTexts } from '../../../support/oddTexts.ts';

describe('all English words', () => {
  it('have a Chinese partner under the same key', () => {
    expect(oddTexts(en, zh)).toEqual([]);
  });

  it('use no full-width punctuation', () => {
    expect(JSON.stringify(en)).not.toMatch(/[，。；：！？、]/u);
  });
});
