import { describe, expect, it } from 'vitest';
import { chapterOf, handbooks } from '../../../../shared/guide/allHandbooks.ts';
import { handbookWords } from '../../../../shared/guide/handbookWords.ts';
import { plainText } from '../../../../shared/guide/markedText.ts';
import { textsOfChapter } from '../../../../shared/guide/searchHandbook.ts';
import { languages } from '../../../../shared/model/bilingual.ts';
import { forbiddenIn } from '../../../rules/forbiddenAdvice.ts';

const chapters = Object.values(handbooks).flatMap((book) => book.chapters.map((chapter) => ({ book, chapter })));

describe('the guides to the program', () => {
  it('have chapters with ids of their own, found by them', () => {
    for (const book of Object.values(handbooks)) {
      const ids = book.chapters.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(chapterOf(book.id, id)?.id).toBe(id);
    }
    expect(chapterOf('shop', 'no-such')).toBeUndefined();
  });

  it('say as much in one language as in the other', () => {
    for (const { chapter } of chapters) {
      const [zh, en] = languages.map(
        (language) =>
          textsOfChapter(chapter)
            .map((text) => plainText(text[language], handbookWords(language)))
            .join(' ').length,
      );
      // An English text is two to four times as long as the same in Chinese.
      expect((en ?? 0) / (zh ?? 1), chapter.id).toBeGreaterThan(1.5);
      expect((en ?? 0) / (zh ?? 1), chapter.id).toBeLessThan(4.5);
    }
  });

  it('give no forbidden advice once the names are filled in', () => {
    const advice = chapters.flatMap(({ chapter }) =>
      textsOfChapter(chapter).flatMap((text) =>
        languages.flatMap((language) => forbiddenIn(plainText(text[language], handbookWords(language)))),
      ),
    );
    expect(advice).toEqual([]);
  });

  it.each([
    [
      'shop',
      [
        'first-minutes',
        'attach',
        'colours',
        'check-now',
        'daily-look',
        'not-working',
        'emergency-card',
        'log',
        'exports',
        'backup',
        'roles',
        'maintenance',
        'limits',
        'never',
      ],
    ],
    [
      'technician',
      [
        'doctor',
        'full-check',
        'swap',
        'traffic',
        'support',
        'reports',
        'limits-and-versions',
        'inspection',
        'command-line',
        'honest-limits',
      ],
    ],
  ] as const)('the one for the %s has a chapter for everything it promises', (book, ids) => {
    expect(ids.filter((id) => chapterOf(book, id) === undefined)).toEqual([]);
  });
});
