import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { apduLength, longestApdu } from '../../../../../electron/protocol/framing/apduLength.ts';

describe('length of an APDU', () => {
  it.each([
    ['80 00 00', 3],
    ['06 0F FE', 257],
    ['06 D3 FF F8 0F', 4093],
    ['04 0F FF 01 00 6C', 6],
    ['06 D3 FF FF FF', longestApdu],
  ])('of %s is %i', (hex, length) => {
    expect(apduLength(fromHex(hex))).toBe(length);
  });

  it.each(['', '06', '06 0F', '06 0F FF', '06 0F FF 01'])('is not known after "%s"', (hex) => {
    expect(apduLength(fromHex(hex))).toBeNull();
  });

  it('looks only at the bytes between start and end', () => {
    const bytes = fromHex('AA 80 00 02 01 02');
    expect(apduLength(bytes, 1)).toBe(5);
    expect(apduLength(bytes, 1, 3)).toBeNull();
  });
});
