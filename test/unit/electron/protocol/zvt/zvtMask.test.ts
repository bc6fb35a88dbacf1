import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { DleStxFramer } from '../../../../../electron/protocol/framing/dleStxFramer.ts';
import { encodeApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { readFrames } from '../../../../../electron/protocol/zvt/zvtFrame.ts';
import { maskMessage } from '../../../../../electron/protocol/zvt/zvtMask.ts';
import { tagTable } from '../../../../../electron/protocol/zvt/zvtTagTable.ts';
import { encodeContainer, encodeTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { vectorBytes, zvtVectors } from '../../../../support/zvtVectors.ts';

/** A number of a published test card, which is nobody’s. */
const pan = '4111111111111111';
const characters = (text: string): Uint8Array => new TextEncoder().encode(text);
const masked = (hex: string): string => toSpacedHex(maskMessage(fromHex(hex)));
const block = (apdu: Uint8Array): Uint8Array => new DleStxFramer().encode(apdu);

describe('a masked message', () => {
  it.each(zvtVectors)('$id is as long as before, and masking it again changes nothing', ({ bytes }) => {
    const once = maskMessage(bytes);
    expect(once).toHaveLength(bytes.length);
    expect(maskMessage(once)).toEqual(once);
  });

  it('never throws and keeps the length of any bytes at all', () => {
    let seed = 1;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >>> 16;
    };
    for (let round = 0; round < 3000; round += 1) {
      const starts = [[0x10, 0x02], [0x04, 0x0f], [0x06, 0x0f], [0x06, 0xd1], []];
      const start = starts[next() % starts.length] ?? [];
      const bytes = Uint8Array.from([
        ...start,
        ...Array.from({ length: next() % 60 }, () => next() % (round % 2 === 0 ? 256 : 20)),
      ]);
      expect(maskMessage(bytes)).toHaveLength(bytes.length);
    }
  });

  it.each([
    ['06 93 03 12 34 56', '06 93 03 EE EE EE'],
    ['05 01 07 12 34 56 03 04 06 00', '05 01 07 EE EE EE 03 04 06 00'],
    ['06 95 06 12 34 56 65 43 21', '06 95 06 EE EE EE EE EE EE'],
    ['0F A1 05 12 34 56 02 00', '0F A1 05 EE EE EE 02 00'],
    ['06 70 05 06 03 1B 01 01', '06 70 05 06 03 1B 01 01'],
    ['06 0F 01 00', '06 0F 01 00'],
  ])('of a command: %s is kept as %s', (before, after) => {
    expect(masked(before)).toBe(after);
  });

  it('holds no card number, track, expiry, chip data or verification value', () => {
    expect(masked('04 0F 16 27 00 22 F0 F8 41 11 11 11 11 11 11 11 0E 30 12 3A 01 23 87 00 01')).toContain(
      '22 F0 F8 EE EE EE EE EE EE EE EE 0E EE EE 3A EE EE',
    );
    expect(masked('04 0F 08 23 F0 F3 41 11 D3 0C 10 00')).toContain('23 F0 F3 EE EE EE');
    expect(masked('04 0F 07 2E F0 F0 F2 AA BB 27')).toContain('2E F0 F0 F2 EE EE');
  });

  it('holds nothing of a card’s container and of keys', () => {
    expect(masked('06 0F 0B 06 09 60 07 43 02 A0 00 4C 01 04')).toBe('06 0F 0B 06 09 60 07 43 02 EE EE 4C 01 EE');
    expect(masked('06 0F 08 06 06 1F 5D 03 01 02 03')).toBe('06 0F 08 06 06 1F 5D 03 EE EE EE');
  });

  it('fills what cannot be read of a status message: card data may be in it', () => {
    expect(masked('04 0F 06 27 00 77 41 11 11')).toBe('04 0F 06 27 00 EE EE EE EE');
  });

  it('holds no card number in a print line, with or without blanks, nor a track', () => {
    for (const text of [pan, '4111 1111 1111 1111', `${pan}=30121010000`, `B${pan}^KEEPER^3012`]) {
      const line = encodeApdu(0x06d1, concatBytes([Uint8Array.of(0), characters(`Karte ${text} ok`)]));
      const kept = String.fromCharCode(...maskMessage(line));
      expect(kept).not.toMatch(/\d{4}/);
      expect(kept).toContain('Karte ');
    }
  });

  it('finds a number that is broken over two lines of a block', () => {
    const lines = [pan.slice(0, 10), `${pan.slice(10)} Ende`].map((text) => encodeTlv(0x07, characters(text)));
    const apdu = encodeApdu(0x06d3, encodeContainer(encodeTlv(0x25, concatBytes(lines))));
    expect(String.fromCharCode(...maskMessage(apdu))).not.toMatch(/\d{4}/);
  });

  it('keeps serial numbers, terminal ids and other long numbers of known fields', () => {
    expect(maskMessage(vectorBytes('z023'))).toEqual(vectorBytes('z023'));
    expect(maskMessage(vectorBytes('z093'))).toEqual(vectorBytes('z093'));
  });

  it('holds no number in a file’s piece, be it characters, packed, or cut by the border between two pieces', () => {
    const piece = (bytes: Uint8Array): Uint8Array =>
      encodeApdu(0x040f, encodeContainer(encodeTlv(0x2d, encodeTlv(0x1c, bytes))));
    expect(String.fromCharCode(...maskMessage(piece(characters(`ok ${pan} ok`))))).not.toMatch(/\d{4}/);
    expect(String.fromCharCode(...maskMessage(piece(characters('111111 ok 41111111'))))).not.toMatch(/\d{4}/);
    expect(toSpacedHex(maskMessage(piece(fromHex('AA 41 11 11 11 11 11 11 11 FF'))))).toContain(
      'AA EE EE EE EE EE EE EE EE FF',
    );
  });

  it('keeps numbers that are what their tag says, whatever they look like, in the length that they have', () => {
    const extension = (tag: number, value: string): Uint8Array =>
      encodeApdu(0x060f, encodeContainer(encodeTlv(0xff4d, encodeTlv(0xff66, encodeTlv(tag, fromHex(value))))));
    const imei = extension(0xdf45, '00 10 10 12 34 56 78 0F');
    expect(maskMessage(imei)).toEqual(imei);
    const iccid = extension(0xdf3f, '89 86 00 12 09 87 65 43 21 00');
    expect(maskMessage(iccid)).toEqual(iccid);
    const tooLong = extension(0xdf45, 'AA 41 11 11 11 11 11 11 11');
    expect(toSpacedHex(maskMessage(tooLong))).toContain('DF 45 09 AA EE EE EE EE EE EE EE EE');
  });

  it('holds no card number in any other field that has a name, be it words, digits or bytes', () => {
    const exempt = ['1F42', '1F57', 'DF10', 'DF11'];
    const own = ['1F32', 'DF3F', 'DF45', 'DF46', 'DF48', 'DF4B', 'DF56', 'DF59', 'DF5A', 'DF6D'];
    for (const [tag, { kind }] of tagTable) {
      const name = tag.toString(16).toUpperCase();
      if (kind === 'container' || exempt.includes(name)) continue;
      // Packed, eight bytes are as many as an IMEI has: it is kept by its tag.
      const packed = own.includes(name) ? [] : [fromHex('01 41 11 11 11 11 11 11 11')];
      for (const value of [characters(pan), characters(`Karte ${pan}!`), ...packed]) {
        const message = maskMessage(
          encodeApdu(0x060f, concatBytes([Uint8Array.of(0), encodeContainer(encodeTlv(tag, value))])),
        );
        expect(String.fromCharCode(...message), name).not.toContain(pan);
        expect(toSpacedHex(message), name).not.toContain('41 11 11 11 11 11 11 11');
      }
    }
  });

  it('holds no packed number in a print line', () => {
    expect(masked('06 D1 0B 00 22 20 41 11 11 11 11 11 11 11')).not.toContain('11 11 11');
  });

  it('of a tag that nobody knows is searched for numbers', () => {
    expect(masked('06 0F 0E 06 0C 1F 6A 09 41 11 11 11 11 11 11 11 FF')).toContain(
      '1F 6A 09 EE EE EE EE EE EE EE EE FF',
    );
  });
});

describe('a masked block', () => {
  it('is a block still: its checksum is right and its doubled bytes are as many', () => {
    for (const id of ['z078', 'z083', 'z085']) {
      const kept = maskMessage(vectorBytes(id));
      expect(readFrames(kept)).toMatchObject([{ kind: 'block', isWhole: true, isChecksumRight: true }]);
    }
    const withDles = block(fromHex('06 93 03 10 20 10'));
    const kept = maskMessage(withDles);
    expect(kept).toHaveLength(withDles.length);
    expect(readFrames(kept)).toMatchObject([{ isWhole: true, isChecksumRight: true }]);
    expect(toSpacedHex(kept)).toContain('03 10 10 10 10 EE');
  });

  it('that is damaged keeps nothing but its head, and stays damaged', () => {
    const damaged = block(fromHex('04 0F 0D 22 F0 F8 41 11 11 11 11 11 11 11 27 00')).slice();
    damaged[9] = (damaged[9] ?? 0) ^ 0x20;
    const kept = maskMessage(damaged);
    expect(toSpacedHex(kept)).not.toContain('11 11');
    expect(readFrames(kept)).toMatchObject([{ isChecksumRight: false }]);
  });

  it('that is short and damaged is kept if it cannot hold anything, and not if it may hold a password', () => {
    const short = block(fromHex('04 FF 01 0A')).slice();
    short[5] = 0x0b;
    expect(maskMessage(short)).toEqual(short);
    const command = block(fromHex('06 93 03 12 34 56')).slice(0, -2);
    expect(toSpacedHex(maskMessage(command))).not.toContain('12 34');
  });

  it('that is cut off keeps nothing but its head', () => {
    const cut = block(fromHex('04 0F 0D 22 F0 F8 41 11 11 11 11 11 11 11 27 00')).subarray(0, 14);
    expect(toSpacedHex(maskMessage(cut))).not.toContain('11 11');
  });
});

describe('a message of which somebody outside may see even less', () => {
  it('keeps its head, its length and a right checksum', () => {
    const apdu = fromHex('06 D1 04 00 41 42 43');
    const before = block(apdu);
    const hidden = maskMessage(before, (data) => data.fill(0x2a, 1));
    expect(toSpacedHex(maskMessage(apdu, (data) => data.fill(0x2a, 1)))).toBe('06 D1 04 00 2A 2A 2A');
    expect(readFrames(hidden)).toMatchObject([{ kind: 'block', isWhole: true, isChecksumRight: true }]);
  });
});

describe('bytes that are not one message', () => {
  it('are masked piece by piece', () => {
    const glued = concatBytes([fromHex('06'), block(fromHex('06 93 03 12 34 56'))]);
    expect(toSpacedHex(maskMessage(glued)).startsWith('06 10 02 06 93 03 EE EE EE 10 03')).toBe(true);
    expect(masked('80 00 00 06 93 03 12 34 56')).toBe('80 00 00 06 93 03 EE EE EE');
  });

  it('behind a message with a wrong length go, for they belong to it', () => {
    expect(masked('04 0F 02 27 00 22 F0 F2 41 11')).toBe('04 0F 02 27 00 EE EE EE EE EE');
  });

  it('of another protocol are searched for numbers', () => {
    expect(String.fromCharCode(...maskMessage(characters(`\u0002${pan}\u0003`)))).not.toMatch(/\d{4}/);
  });
});
