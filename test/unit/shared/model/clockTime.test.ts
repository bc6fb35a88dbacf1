// Days and moments in sentences.
import { describe, expect, it } from 'vitest';
import { clockTime, dayWords } from '../../../../shared/model/clockTime.ts';

describe('A moment in a sentence', () => {
  it('is told as the clock of this computer showed it, to the minute', () => {
    const at = new Date(2026, 10, 3, 9, 5, 59).toISOString();
    expect(clockTime(at)).toEqual({ zh: '2026年11月3日 09:05', en: '3 Nov 2026, 09:05' });
  });

  it('stays as it is where it is no time', () => {
    expect(clockTime('yesterday')).toEqual({ zh: 'yesterday', en: 'yesterday' });
  });
});

describe('A day in a sentence', () => {
  it('is written as each language writes it', () => {
    expect(dayWords('2026-01-09')).toEqual({ zh: '2026年1月9日', en: '9 Jan 2026' });
  });

  it('stays as it is where it is no day', () => {
    for (const text of ['', 'soon', '2026-13-01', '2026-11']) expect(dayWords(text)).toEqual({ zh: text, en: text });
  });
});
