import { describe, expect, it } from 'vitest';
import { handbooks } from '../../../../shared/guide/allHandbooks.ts';
import { handbookWords } from '../../../../shared/guide/handbookWords.ts';
import { searchChapters, textsOfChapter } from '../../../../shared/guide/searchHandbook.ts';

const found = (typed: string, language: 'zh' | 'en'): string[] =>
  searchChapters(handbooks.shop.chapters, typed, language, handbookWords(language)).map(({ id }) => id);

describe('searching a guide', () => {
  it('finds chapters by every word, in any case and width, names of buttons included', () => {
    expect(found('９７', 'zh')).toContain('not-working');
    expect(found('检查 打印', 'zh')).toContain('check-now');
    expect(found('CHECK all', 'en')).toContain('first-minutes');
    expect(found('backup passphrase', 'en')).toEqual(['backup']);
  });

  it('shows all without a word, and none where nothing fits', () => {
    expect(found('  ', 'zh')).toHaveLength(handbooks.shop.chapters.length);
    expect(found('submarine', 'en')).toEqual([]);
  });

  it('looks at every text of a chapter', () => {
    const [first] = handbooks.shop.chapters;
    if (first === undefined) throw new Error('no chapter');
    expect(textsOfChapter(first)[0]).toBe(first.title);
    expect(textsOfChapter(first).length).toBeGreaterThan(first.blocks.length);
  });
});
