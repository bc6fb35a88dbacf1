import { describe, expect, it } from 'vitest';
import { cleanText, longestPaste } from '../../../../shared/receipt/cleanText.ts';

describe('pasted text', () => {
  it.each([
    ['商户号：８９８', '商户号:898'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\tb\u00a0c\u3000d', 'a  b c d'],
    ['4\u200b1\u202e1\ufeff1\u00ad', '4111'],
    ['٤١١١ ४१', '4111 41'],
    ['4\u03361\u0301', '41'],
    ['2026−11–22', '2026-11-22'],
    ['\u0000\u001bx\ud800', 'x'],
    ['4\u31641', '4 1'],
  ])('%j becomes %j', (pasted, text) => {
    expect(cleanText(pasted)).toEqual({ text, isCut: false });
  });

  it('is cut where it is too long, without the number that was cut in two', () => {
    const { text, isCut } = cleanText(`${'x'.repeat(longestPaste - 5)}41111111`);
    expect(isCut).toBe(true);
    expect(text).toBe('x'.repeat(longestPaste - 5));
    expect(cleanText('\ufdfa'.repeat(longestPaste)).text.length).toBeLessThanOrEqual(longestPaste);
  });
});
