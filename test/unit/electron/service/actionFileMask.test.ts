import { describe, expect, it } from 'vitest';
import { maskFile } from '../../../../electron/service/actionFileMask.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const masked = async (content: Uint8Array): Promise<string> => Buffer.from(await maskFile(content)).toString('latin1');
const hex = (content: Uint8Array): string => Buffer.from(content).toString('hex');

describe('a file of a terminal', () => {
  it('keeps its text as it is, numbers of terminals and times among it', async () => {
    const text = '2026-11-22 09:30:05 TID 52523535 SN 17F59B1F trace 000123456 OK\r\n'.repeat(50);
    expect(await masked(bytes(text))).toBe(text);
  });

  it('loses card numbers in text, also with blanks, and track data', async () => {
    const text = 'journal of the day: 4111 1111 1111 1111, then ;4111111111111111=29011010000012300000?\n';
    const kept = await masked(bytes(text));
    expect(kept).toContain('4111 11** **** 1111');
    expect(kept).not.toContain('4111111111111111');
    expect(kept).not.toContain('2901101');
  });

  it('loses card numbers that stand as two digits to a byte among other bytes', async () => {
    const record = Uint8Array.from([
      0x00, 0x01, 0x5a, 0x08, 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x5f, 0x24, 0x00,
    ]);
    expect(hex(await maskFile(record))).not.toContain('411111111111');
    expect(await maskFile(record)).toHaveLength(record.length);
  });

  it('loses a packed card number among bytes that are readable by chance', async () => {
    const around = Uint8Array.from({ length: 24 }, (_, at) => 0x21 + ((at * 83) % 0xde)).filter(
      (byte) => byte !== 0x7f,
    );
    for (const pan of ['4532756279624066', '6225758396429958']) {
      const packed = Buffer.from(pan, 'hex');
      const content = Uint8Array.from([...around, ...packed, ...around]);
      expect(hex(await maskFile(content))).not.toContain(pan);
    }
  });

  it('keeps the words of texts in other encodings', async () => {
    for (const text of [
      Buffer.from('bdbbd2d7b3c9b9a6a3acbdf0b6ee31322e3030d4aaa3acb8d0d0bbbbddb9cb0a', 'hex'),
      Buffer.from('Ger\u0084te: 3, Betr\u0084ge gebucht, f\u0081r alle Karten (STATUS OK)\n', 'latin1'),
    ]) {
      expect(Buffer.from(await maskFile(text))).toEqual(text);
    }
  });

  it('loses a card number at the border between text and other bytes', async () => {
    const content = bytes('this is a long stretch of text 4111111111111111\0\x01\x02');
    expect(await masked(content)).not.toContain('4111111111111111');
    expect(await masked(bytes('\0\x01\x024111111111111111\0\0'))).not.toContain('4111111111111111');
  });

  it('keeps characters beyond ASCII, and an empty file', async () => {
    const chinese = Uint8Array.from(Buffer.from('结算成功，金额 12.00 元，感谢惠顾\n'));
    expect(await maskFile(chinese)).toEqual(chinese);
    expect(await maskFile(new Uint8Array(0))).toHaveLength(0);
  });

  const number = '4111111111111111';

  it('is masked piece by piece, a number at any place of a cut included, while everything else gets its turn', async () => {
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    const line = `2026-11-22 sale ${number} approved\n`;
    const kept = await masked(bytes(line.repeat(40_000)));
    clearInterval(count);
    expect(kept).toBe(line.replace(number, '411111******1111').repeat(40_000));
    expect(turns).toBeGreaterThan(3);
  });

  it.each([0, 3, 7, 8, 15, 16])(
    'without ends of lines loses a number %i bytes before a cut as well',
    async (before) => {
      const cut = 262_144;
      const packed = Uint8Array.of(0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11);
      for (const [secret, filler] of [
        [bytes(number), 0x78],
        [packed, 0xc3],
      ] as const) {
        const large = new Uint8Array(600_000).fill(filler);
        large.set(secret, cut - before);
        expect(Buffer.from(await maskFile(large)).includes(Buffer.from(secret))).toBe(false);
      }
    },
  );
});
