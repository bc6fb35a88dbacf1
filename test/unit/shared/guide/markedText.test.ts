import { describe, expect, it } from 'vitest';
import { partsOf, plainText } from '../../../../shared/guide/markedText.ts';

describe('marks in the text of a guide', () => {
  it('stand for names, pages, chapters, keys and commands', () => {
    expect(partsOf('a [[log.title]] b[[log.title@/log]][[>shop/backup]] [[keys Ctrl+K]][[code npm start]].')).toEqual([
      { kind: 'text', text: 'a ', at: 0 },
      { kind: 'name', key: 'log.title', to: null, at: 2 },
      { kind: 'text', text: ' b', at: 15 },
      { kind: 'name', key: 'log.title', to: '/log', at: 17 },
      { kind: 'chapter', book: 'shop', chapter: 'backup', at: 35 },
      { kind: 'text', text: ' ', at: 51 },
      { kind: 'keys', text: 'Ctrl+K', at: 52 },
      { kind: 'code', text: 'npm start', at: 67 },
      { kind: 'text', text: '.', at: 85 },
    ]);
  });

  it('are refused where they stand for nothing', () => {
    for (const wrong of ['[[log]]', '[[>nobody/backup]]', '[[log.title@log]]', '[[button Save]]']) {
      expect(() => partsOf(wrong)).toThrow();
    }
  });

  it('read as plain words for whoever searches', () => {
    const words = {
      word: (key: string) => `<${key}>`,
      chapterTitle: (book: string, chapter: string) => `${book} ${chapter}`,
    };
    expect(plainText('Press [[log.title@/log]], see [[>shop/log]], [[keys F5]]', words)).toBe(
      'Press <log.title>, see shop log, F5',
    );
  });
});
