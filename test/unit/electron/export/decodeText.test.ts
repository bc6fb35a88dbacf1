import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/export/decodeText.ts';

const text = '机身号,终端号\r\n';
// 机身号 in GBK, then a character that only GB 18030 has (four bytes).
const gbk = Uint8Array.of(0xbb, 0xfa, 0xc9, 0xed, 0xba, 0xc5);
const fourBytes = Uint8Array.of(0x81, 0x39, 0xef, 0x30);

const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
  it('takes valid UTF-8 for what it is, with and without its mark', () => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8-bom' });
  });

  it('takes what is no UTF-8 for GBK or GB 18030', () => {
    expect(decodeText(gbk)).toEqual({ text: '机身号', encoding: 'gb18030' });
    expect(decodeText(Buffer.concat([gbk, fourBytes]))?.encoding).toBe('gb18030');
  });

  it('reads UTF-16 of either order by its mark', () => {
    expect(decodeText(utf16(false))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(true))).toEqual({ text, encoding: 'utf-16be' });
  });

  it('gives nothing for what is no text', () => {
    expect(decodeText(Uint8Array.of(0, 1, 2))).toBeNull();
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff))).toBeNull();
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toBeNull();
  });
});
