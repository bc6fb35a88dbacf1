import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { ApduLengthFramer } from '../../../../../electron/protocol/framing/apduLengthFramer.ts';
import { encodeApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { feed, feedSingly } from '../../../../support/framing.ts';
import { vectorsOf } from '../../../../support/zvtVectors.ts';

const whole = vectorsOf('apdu').filter(({ isLengthRight }) => isLengthRight);
const wrong = vectorsOf('apdu').filter(({ isLengthRight }) => isLengthRight === false);
const fresh = (): ApduLengthFramer => new ApduLengthFramer();

describe('case 11: APDUs in a TCP stream', () => {
  it.each(whole.map((vector) => [vector.id, vector] as const))('%s is one message in any pieces', (_, { bytes }) => {
    const expected = [toSpacedHex(bytes)];
    expect(feed(fresh(), bytes)).toEqual(expected);
    expect(feedSingly(fresh(), bytes)).toEqual(expected);
    for (let cut = 0; cut <= bytes.length; cut += 1) expect(feed(fresh(), bytes, [cut])).toEqual(expected);
  });

  it.each([0, 1, 254, 255, 256, 1213, 4088, 65_535])('takes %i bytes of data in segments of any size', (length) => {
    const apdu = encodeApdu(0x06d3, new Uint8Array(length).fill(0x06));
    for (const size of [1, 2, 3, 4, 1460]) {
      const cuts = Array.from({ length: Math.floor(apdu.length / size) }, (_, at) => (at + 1) * size);
      expect(feed(fresh(), apdu, cuts)).toEqual([toSpacedHex(apdu)]);
    }
  });

  it('takes the long form of a short length', () => {
    expect(feed(fresh(), fromHex('04 0F FF 01 00 6C'))).toEqual(['04 0F FF 01 00 6C']);
    expect(feed(fresh(), fromHex('06 0F FF 00 00'))).toEqual(['06 0F FF 00 00']);
  });

  it('takes several messages of one segment, and the beginning of the next', () => {
    const framer = fresh();
    expect(feed(framer, fromHex('80 00 00 04 FF 01 0A 06 0F 00 06 D1'))).toEqual([
      '80 00 00',
      '04 FF 01 0A',
      '06 0F 00',
    ]);
    expect(framer.isInsideBlock).toBe(true);
    expect(feed(framer, fromHex('01 40'))).toEqual(['06 D1 01 40']);
    expect(framer.isInsideBlock).toBe(false);
  });

  it.each(wrong.map((vector) => [vector.id, vector] as const))('%s is never one message', (_, { bytes }) => {
    const framer = fresh();
    expect(feed(framer, bytes)).not.toEqual([toSpacedHex(bytes)]);
    // What is left waits for more until the line gives up, or is no ZVT at all, which the link sees by its class.
    const left = framer.expire();
    expect(left.every((event) => event.kind === 'bad' && event.reason === 'gap')).toBe(true);
    expect(framer.expire()).toEqual([]);
  });

  it('gives any APDUs in any pieces as they were', () => {
    const apdus = fc.uint8Array({ maxLength: 900 }).map((data) => encodeApdu(0x06d3, data));
    fc.assert(
      fc.property(fc.array(apdus, { maxLength: 5 }), fc.array(fc.nat(5000)), (sent, cuts) => {
        const stream = concatBytes(sent);
        const places = cuts.filter((cut) => cut < stream.length).sort((one, other) => one - other);
        expect(feed(fresh(), stream, places)).toEqual(sent.map(toSpacedHex));
      }),
      { numRuns: 300 },
    );
  });

  it('sends an APDU as it is', () => {
    const apdu = fromHex('05 01 07 00 00 00 03 04 06 00');
    expect(fresh().encode(apdu)).toBe(apdu);
  });
});
