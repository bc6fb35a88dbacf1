import { describe, expect, it } from 'vitest';
import { handbookPage } from '../../../../../electron/export/paper/handbookPaper.ts';
import { handbooks } from '../../../../../shared/guide/allHandbooks.ts';
import { handbookIds, handbookPictures } from '../../../../../shared/guide/handbook.ts';

const image = 'data:image/webp;base64,AAAA';

describe('a handbook on paper', () => {
  it.each(handbookIds)(
    'holds every chapter of %s with its pictures, in both languages, and no mark that was not put into words',
    (id) => {
      for (const language of ['zh', 'en'] as const) {
        const asked = new Set<string>();
        const { html, foot } = handbookPage(handbooks[id], language, (picture) => {
          asked.add(picture);
          return image;
        });
        expect(foot).toBe(handbooks[id].title[language]);
        expect(html.match(/<h2>/g)).toHaveLength(handbooks[id].chapters.length);
        expect(html).not.toContain('[[');
        expect(html.split(image).length - 1).toBeGreaterThanOrEqual(asked.size);
        expect(handbookPictures).toEqual(expect.arrayContaining([...asked]));
      }
    },
  );

  it('leaves out a picture that was not made', () => {
    expect(handbookPage(handbooks.shop, 'zh', () => null).html).not.toContain('<img');
  });

  it('shows signs of HTML as they are written', () => {
    const book = {
      ...handbooks.shop,
      chapters: [
        { id: 'a', title: { zh: '一', en: '<b>' }, blocks: [{ kind: 'text', text: { zh: '二', en: 'a & b' } }] },
      ],
    } as const;
    const { html } = handbookPage(book, 'en', () => null);
    expect(html).toContain('1. &lt;b&gt;');
    expect(html).toContain('a &amp; b');
  });
});
