import { describe, expect, it } from 'vitest';
import { fromHex, toHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';

describe('hex text', () => {
  it('is upper case and keeps leading zeros', () => {
    expect(toHex(Uint8Array.of(0x0f, 0xe9, 0x00))).toBe('0FE900');
    expect(toSpacedHex(Uint8Array.of(0x0f, 0xe9, 0x00))).toBe('0F E9 00');
    expect(toHex(new Uint8Array(0))).toBe('');
  });

  it('is read with or without blanks, in either case', () => {
    expect(fromHex('0f E9\n00')).toEqual(Uint8Array.of(0x0f, 0xe9, 0x00));
    expect(fromHex('')).toEqual(new Uint8Array(0));
  });

  it.each(['0', 'zz', '0x10'])('is not "%s"', (text) => {
    expect(() => fromHex(text)).toThrow();
  });
});
