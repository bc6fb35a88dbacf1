import { describe, expect, it } from 'vitest';
import { alignColumns, padTo, textWidth, wrapText } from '../../../../electron/cli/textWidth.ts';

describe('the width of a text', () => {
  it('counts Chinese characters and full-width marks as two columns', () => {
    expect(textWidth('电池 3.12 V')).toBe(11);
    expect(textWidth('，（）')).toBe(6);
  });

  it('counts combining marks as none', () => {
    expect(textWidth('e\u0301')).toBe(1);
  });

  it('aligns columns of mixed scripts', () => {
    const lines = alignColumns([
      ['电池电压', '3.12 V'],
      ['SN', '17F59B1F'],
    ]);
    expect(lines).toEqual(['电池电压  3.12 V', 'SN        17F59B1F']);
  });

  it('never cuts a text that is longer than its column', () => {
    expect(padTo('电池电压', 3)).toBe('电池电压');
  });
});

describe('wrapping', () => {
  it('breaks English between words and loses nothing but blanks', () => {
    const text = 'Compare the computer with a phone first, then set the clock.';
    const lines = wrapText(text, 20);
    expect(lines.every((line) => textWidth(line) <= 20)).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });

  it('breaks Chinese anywhere but before a closing mark', () => {
    const text = '请先用手机核对电脑的时间，再在终端上设时间。';
    const lines = wrapText(text, 12);
    expect(lines.every((line) => textWidth(line) <= 14)).toBe(true);
    expect(lines.every((line) => !/^[，。]/.test(line))).toBe(true);
    expect(lines.join('')).toBe(text);
  });

  it('keeps a word that is longer than the line whole', () => {
    expect(wrapText('see tcp://terminal.example:20007 now', 10)).toEqual([
      'see',
      'tcp://terminal.example:20007',
      'now',
    ]);
  });
});
