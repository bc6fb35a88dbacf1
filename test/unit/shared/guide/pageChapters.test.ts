import { describe, expect, it } from 'vitest';
import { chapterOf } from '../../../../shared/guide/allHandbooks.ts';
import { chapterForPage, handbookAddress, pageChapters } from '../../../../shared/guide/pageChapters.ts';
import { plainRoutes } from '../../../support/handbooks.ts';

describe('the chapter about a page', () => {
  it('exists for every page, and no page is named that is not there', () => {
    expect(pageChapters.filter(({ book, chapter }) => chapterOf(book, chapter) === undefined)).toEqual([]);
    const unexplained = [...plainRoutes].filter(
      (path) =>
        path !== '/tour' && !pageChapters.some((each) => path === each.path || path.startsWith(`${each.path}/`)),
    );
    expect(unexplained).toEqual([]);
  });

  it('is the one of the longest beginning that fits', () => {
    expect(chapterForPage('/log/exports')).toEqual({ book: 'shop', chapter: 'exports' });
    expect(chapterForPage('/log/paper')).toEqual({ book: 'shop', chapter: 'log' });
    expect(chapterForPage('/terminal/4f')).toEqual({ book: 'shop', chapter: 'colours' });
    expect(chapterForPage('/')).toEqual({ book: 'shop', chapter: 'daily-look' });
    expect(chapterForPage('/nowhere')).toEqual({ book: 'shop', chapter: 'first-minutes' });
  });

  it('has an address that says guide and chapter', () => {
    expect(handbookAddress({ book: 'technician', chapter: 'doctor' })).toBe(
      '/knowhow/handbook?book=technician&at=doctor',
    );
  });
});
