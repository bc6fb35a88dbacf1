import { describe, expect, it } from 'vitest';
import { redactText } from '../../../../shared/mask/redactText.ts';
import { maskEncoded, mayBeEncoded } from '../../../../shared/mask/unescaped.ts';

const pan = '4111111111111111';
const each = (make: (digit: string) => string, between = ''): string => Array.from(pan, make).join(between);
const codeOf = (digit: string): string => digit.charCodeAt(0).toString(16);

describe('card numbers whose digits are written in another way', () => {
  it.each([
    ['escaped for JSON', each((digit) => `\\u00${codeOf(digit)}`)],
    ['escaped for an address', each((digit) => `%${codeOf(digit)}`)],
    ['in groups with escaped blanks', '4111%201111%201111%201111'],
    ['in groups with plus signs', '4111+1111+1111+1111'],
    ['in groups with escaped blanks of JSON', '4111\\u00201111\\u00201111\\u00201111'],
    ['as numbers of HTML', each((digit) => `&#${digit.charCodeAt(0)};`)],
    ['in groups with blanks of HTML', '4111&nbsp;1111&nbsp;1111&nbsp;1111'],
    ['as hex', each(codeOf)],
    ['as hex with blanks', each(codeOf, ' ')],
    ['as hex of two-byte characters', each((digit) => `${codeOf(digit)}00`, ' ')],
    ['as hex with 0x', each((digit) => `0x${codeOf(digit)}`, ', ')],
    ['as base64', btoa(pan)],
    ['as base64 among other text', btoa(`卡 ${pan} x`.replace('卡', 'card'))],
    ['as base64 one byte further', btoa(`x${pan}`)],
    ['as base64 for addresses', btoa(`??${pan}`).replaceAll('/', '_').replaceAll('=', '')],
  ])('are masked: %s', (_, text) => {
    const masked = redactText(`a ${text} b`);
    expect(masked).not.toContain(text);
    expect(masked).toContain('**');
    expect(masked.startsWith('a ') && masked.endsWith(' b')).toBe(true);
  });

  it('leave everything else as it was written', () => {
    for (const text of [
      'q=%E7%BB%88%E7%AB%AF+12+34',
      '&nbsp;12&nbsp;34',
      'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      btoa('nothing but words in here, and 12 34'),
      '\\u4f60\\u597d 2026',
    ]) {
      expect(redactText(text)).toBe(text);
      expect(maskEncoded(text, (plain) => plain)).toBe(text);
    }
    expect(mayBeEncoded('short')).toBe(false);
  });
});
