import { describe, expect, it } from 'vitest';
import { decodeBcd, decodeFilledBcd, encodeBcd, encodeFilledBcd } from '../../../../../electron/protocol/field/bcd.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';

describe('decimals, two a byte', () => {
  it('keep their leading zeros', () => {
    expect(decodeBcd(fromHex('00 01 23 45'))).toBe('00012345');
    expect(encodeBcd('12345', 4)).toEqual(fromHex('00 01 23 45'));
  });

  it('are none with a nibble above nine', () => {
    expect(decodeBcd(fromHex('11 E9 30 EC'))).toBeNull();
  });

  it('may be filled with F at the right end only', () => {
    expect(decodeFilledBcd(fromHex('00 10 10 12 34 56 78 0F'))).toBe('001010123456780');
    expect(decodeFilledBcd(fromHex('89 86 FF'))).toBe('8986');
    expect(decodeFilledBcd(fromHex('F1 23'))).toBeNull();
    expect(encodeFilledBcd('001010123456780', 8)).toEqual(fromHex('00 10 10 12 34 56 78 0F'));
  });

  it('are not written where they do not fit', () => {
    expect(() => encodeBcd('123', 1)).toThrow();
    expect(() => encodeBcd('1a', 1)).toThrow();
    expect(() => encodeFilledBcd('123', 1)).toThrow();
  });
});
