import { describe, expect, it } from 'vitest';
import { decimalNumber, linesOf, wholeLines, wholeNumber } from '../../../../../electron/protocol/adb/adbText.ts';

describe('outputs of a shell', () => {
  it('are lines whatever ends them', () => {
    expect(linesOf('a\nb\r\nc\r\r\nd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lose a last line that nothing closes, for it may be cut off', () => {
    expect(wholeLines('scale: 100\nlevel: 8')).toBe('scale: 100\n');
    expect(wholeLines('scale: 100\nlevel: 85\n')).toBe('scale: 100\nlevel: 85\n');
    expect(wholeLines('17000')).toBe('');
  });

  it('give numbers only where there is nothing but a number', () => {
    expect(wholeNumber(' -12 ')).toBe(-12);
    expect(wholeNumber('12V')).toBeNull();
    expect(wholeNumber('')).toBeNull();
    expect(wholeNumber(undefined)).toBeNull();
    expect(wholeNumber('9'.repeat(30))).toBeNull();
    expect(decimalNumber('41.25')).toBe(41.25);
    expect(decimalNumber('NaN')).toBeNull();
    expect(decimalNumber(undefined)).toBeNull();
  });
});
