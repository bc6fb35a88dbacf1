import { describe, expect, it } from 'vitest';
import { maskFile } from '../../../../electron/service/actionFileMask.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const masked = (content: Uint8Array): string => Buffer.from(maskFile(content)).toString('latin1');
const hex = (content: Uint8Array): string => Buffer.from(content).toString('hex');

describe('a file of a terminal', () => {
  it('keeps its text as it is, numbers of terminals and times among it', () => {
    const text = '2026-11-22 09:30:05 TID 52523535 SN 17F59B1F trace 000123456 OK\r\n'.repeat(50);
    expect(masked(bytes(text))).toBe(text);
  });

  it('loses card numbers in text, also with blanks, and track data', () => {
    const text = 'journal of the day: 4111 1111 1111 1111, then ;4111111111111111=29011010000012300000?\n';
    const kept = masked(bytes(text));
    expect(kept).toContain('4111 11** **** 1111');
    expect(kept).not.toContain('4111111111111111');
    expect(kept).not.toContain('2901101');
  });

  it('loses card numbers that stand as two digits to a byte among other bytes', () => {
    const record = Uint8Array.from([
      0x00, 0x01, 0x5a, 0x08, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x5f, 0x24, 0x00,
    ]);
    expect(hex(maskFile(record))).not.toContain('411111111111');
    expect(maskFile(record)).toHaveLength(record.length);
  });

  it('loses a card number at the border between text and other bytes', () => {
    const content = bytes('this is a long stretch of text 4111111111111111\0\x01\x02');
    expect(masked(content)).not.toContain('4111111111111111');
    expect(masked(bytes('\0\x01\x024111111111111111\0\0'))).not.toContain('4111111111111111');
  });

  it('keeps characters beyond ASCII, and an empty file', () => {
    const chinese = Uint8Array.from(Buffer.from('结算成功，金额 12.00 元，感谢惠顾\n'));
    expect(maskFile(chinese)).toEqual(chinese);
    expect(maskFile(new Uint8Array(0))).toHaveLength(0);
  });

  it('is masked in a moment even when it is large', () => {
    const large = new Uint8Array(2_000_000).fill(0x41);
    expect(maskFile(large)).toHaveLength(large.length);
  });
});
