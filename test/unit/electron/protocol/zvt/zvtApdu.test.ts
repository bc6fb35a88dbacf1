import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { commandName, encodeApdu, isResponse, parseApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { vectorsOf } from '../../../../support/zvtVectors.ts';

describe('an APDU', () => {
  it.each(vectorsOf('apdu').map((vector) => [vector.id, vector] as const))(
    '%s is taken apart as its length allows',
    (_, vector) => {
      const parsed = parseApdu(vector.bytes);
      if (!vector.isLengthRight) {
        expect(parsed).toBeNull();
        return;
      }
      const head = vector.bytes[2] === 0xff ? 5 : 3;
      expect(parsed?.data).toEqual(vector.bytes.slice(head));
      expect(commandName(parsed?.command ?? 0)).toBe(toSpacedHex(vector.bytes.slice(0, 2)));
      if (head === 3 && parsed !== null) expect(encodeApdu(parsed.command, parsed.data)).toEqual(vector.bytes);
    },
  );

  it('has the short length up to 254 bytes and the long one, low byte first, above', () => {
    expect(toSpacedHex(encodeApdu(0x06d3, new Uint8Array(254)).slice(0, 4))).toBe('06 D3 FE 00');
    expect(toSpacedHex(encodeApdu(0x06d3, new Uint8Array(255)).slice(0, 6))).toBe('06 D3 FF FF 00 00');
    expect(toSpacedHex(encodeApdu(0x06d3, new Uint8Array(4088)).slice(0, 6))).toBe('06 D3 FF F8 0F 00');
    expect(() => encodeApdu(0x06d3, new Uint8Array(65_536))).toThrow();
  });

  it('may have the long length for any data', () => {
    expect(parseApdu(fromHex('04 0F FF 01 00 6C'))).toEqual({ command: 0x040f, data: fromHex('6C') });
  });

  it.each(['', '06', '06 0F', '06 0F 01', '06 0F 00 00'])('is not "%s"', (hex) => {
    expect(parseApdu(fromHex(hex))).toBeNull();
  });

  it('is an answer if its class is 80 or 84', () => {
    expect(isResponse(fromHex('80 00 00'))).toBe(true);
    expect(isResponse(fromHex('84 83 00'))).toBe(true);
    expect(isResponse(fromHex('06 0F 00'))).toBe(false);
    expect(isResponse(new Uint8Array(0))).toBe(false);
  });
});
