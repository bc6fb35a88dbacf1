import { describe, expect, it } from 'vitest';
import { handbookWords } from '../../../../shared/guide/handbookWords.ts';

describe('words for the marks of a guide', () => {
  it('are names from the catalogue and titles of chapters', () => {
    expect(handbookWords('en').word('log.title')).toBe('Log');
    expect(handbookWords('zh').chapterTitle('shop', 'backup')).toBe('备份与恢复');
  });

  it('leave visible what they do not know', () => {
    expect(handbookWords('en').word('no.such')).toBe('no.such');
    expect(handbookWords('en').chapterTitle('shop', 'no-such')).toBe('no-such');
  });
});
