import { describe, expect, it } from 'vitest';
import { crc16Kermit } from '../../../../../electron/protocol/checksum/crc16Kermit.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';

const text = new TextEncoder().encode('123456789');

describe('CRC-16/KERMIT', () => {
  it('has the check value 2189', () => {
    expect(crc16Kermit(text)).toBe(0x2189);
  });

  it('gives what a terminal put on the wire, the end character included', () => {
    const apdu = fromHex('06 0F 0B F0 F0 F7 32 2E 31 34 2E 31 35 00 03');
    expect(crc16Kermit(apdu)).toBe(0x11b1);
  });

  it('goes on from the sum of what came before', () => {
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(crc16Kermit(text, cut, text.length, crc16Kermit(text, 0, cut))).toBe(0x2189);
    }
  });

  it('is 0 over nothing', () => {
    expect(crc16Kermit(new Uint8Array(0))).toBe(0);
  });
});
