import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { longestApdu } from '../../../../../electron/protocol/framing/apduLength.ts';
import { DleStxFramer } from '../../../../../electron/protocol/framing/dleStxFramer.ts';
import { encodeApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { feed, feedSingly } from '../../../../support/framing.ts';
import { vectorsOf } from '../../../../support/zvtVectors.ts';

const blocks = vectorsOf('serial');
const undoubled = (block: Uint8Array): string => {
  const apdu: number[] = [];
  for (let at = 2; at < block.length - 4; at += 1) {
    apdu.push(block[at] as number);
    if (block[at] === 0x10) at += 1;
  }
  return toSpacedHex(Uint8Array.from(apdu));
};
const fresh = (): DleStxFramer => new DleStxFramer();
const apdus = fc
  .uint8Array({ maxLength: 600 })
  .chain((data) => fc.integer({ min: 0x0100, max: 0xffff }).map((command) => encodeApdu(command, data)));

describe('case 4: every serial frame, cut anywhere', () => {
  it.each(blocks.map((block) => [block.id, block] as const))('%s is one block, whole and byte by byte', (_, block) => {
    const expected = [undoubled(block.bytes)];
    expect(feed(fresh(), block.bytes)).toEqual(expected);
    expect(feedSingly(fresh(), block.bytes)).toEqual(expected);
  });

  it.each(blocks.map((block) => [block.id, block] as const))('%s is one block, cut at any two places', (_, block) => {
    const expected = [undoubled(block.bytes)];
    for (let first = 0; first <= block.bytes.length; first += 1) {
      for (let second = first; second <= block.bytes.length; second += 1) {
        expect(feed(fresh(), block.bytes, [first, second])).toEqual(expected);
      }
    }
  });

  it.each(blocks.map((block) => [block.id, block] as const))('%s is written as it was read', (_, block) => {
    expect(toSpacedHex(fresh().encode(fromHex(undoubled(block.bytes))))).toBe(toSpacedHex(block.bytes));
  });
});

describe('case 5: endings that look like line control', () => {
  const endings = ['z083', 'z084', 'z085', 'z086', 'z087'];
  const tricky = blocks.filter(({ id }) => endings.includes(id));

  it('finds all five kinds of them', () => {
    expect(tricky).toHaveLength(5);
  });

  it.each(tricky.map((block) => [block.id, block] as const))(
    '%s is followed by ACK and by any other block',
    (_, block) => {
      for (const other of blocks) {
        const stream = concatBytes([block.bytes, Uint8Array.of(0x06), other.bytes, Uint8Array.of(0x15)]);
        const expected = [undoubled(block.bytes), 'ack', undoubled(other.bytes), 'nak'];
        expect(feed(fresh(), stream)).toEqual(expected);
        expect(feedSingly(fresh(), stream)).toEqual(expected);
      }
    },
  );
});

describe('case 7: noise', () => {
  it.each(['00 FF', '10 10', '10 03', '00 FF 10 10 10 03 55', '41 42 43'])('drops %s in front of a block', (noise) => {
    for (const block of blocks) {
      const stream = concatBytes([fromHex(noise), block.bytes]);
      expect(feed(fresh(), stream).at(-1)).toBe(undoubled(block.bytes));
      const events = feedSingly(fresh(), stream);
      expect(events.at(-1)).toBe(undoubled(block.bytes));
      expect(events.slice(0, -1).every((event) => event.startsWith('discarded'))).toBe(true);
    }
  });

  it('tells every byte that it drops, in one piece where it came in one', () => {
    expect(feed(fresh(), fromHex('00 FF 10 41'))).toEqual(['discarded 00 FF 10 41']);
    expect(feed(fresh(), fromHex('00 FF 06 41'))).toEqual(['discarded 00 FF', 'ack', 'discarded 41']);
  });

  it('keeps a lone 10 at the end of a piece: it may begin a block', () => {
    const framer = fresh();
    const [block] = blocks;
    expect(feed(framer, fromHex('00 10'))).toEqual(['discarded 00']);
    expect(feed(framer, (block as (typeof blocks)[number]).bytes.subarray(1))).toEqual([
      undoubled((block as (typeof blocks)[number]).bytes),
    ]);
    expect(feed(framer, fromHex('10'))).toEqual([]);
    expect(feed(framer, fromHex('41'))).toEqual(['discarded 10', 'discarded 41']);
  });

  it('begins anew when a block begins inside another', () => {
    expect(feed(fresh(), fromHex('10 02 06 0F 10 02 80 00 00 10 03 F5 1F'))).toEqual(['bad restart', '80 00 00']);
  });

  it('drops 200 random bytes that begin no block', () => {
    fc.assert(
      fc.property(
        fc
          .uint8Array({ minLength: 200, maxLength: 200 })
          .map((bytes) => bytes.map((byte) => (byte === 0x10 ? 0x11 : byte))),
        (noise) => {
          const events = feed(fresh(), concatBytes([noise, fromHex('10 02 80 00 00 10 03 F5 1F')]));
          return events.at(-1) === '80 00 00' && events.every((event) => !event.startsWith('bad'));
        },
      ),
    );
  });
});

describe('damaged blocks', () => {
  it('keeps the good block behind a damaged copy of any other', () => {
    for (const block of blocks) {
      const damaged = block.bytes.slice();
      damaged[damaged.length - 1] = (damaged[damaged.length - 1] as number) ^ 0x01;
      expect(feed(fresh(), concatBytes([damaged, block.bytes]))).toEqual(['bad crc', undoubled(block.bytes)]);
    }
  });

  it('never takes a block with one flipped bit', () => {
    for (const block of blocks) {
      for (let bit = 0; bit < block.bytes.length * 8; bit += 1) {
        const damaged = block.bytes.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
        const events = feed(fresh(), damaged);
        expect(events.filter((event) => /^[0-9A-F]{2} /.test(event))).toEqual([]);
      }
    }
  });

  it('recovers after a byte was lost, once the line has paused', () => {
    for (const block of blocks) {
      for (let lost = 0; lost < block.bytes.length; lost += 1) {
        const framer = fresh();
        const short = concatBytes([block.bytes.subarray(0, lost), block.bytes.subarray(lost + 1)]);
        feed(framer, short);
        framer.expire();
        expect(feed(framer, block.bytes).at(-1)).toBe(undoubled(block.bytes));
      }
    }
  });

  it('never takes a block with a 00 in front, which its checksum does not see', () => {
    for (const { bytes } of blocks) {
      const withZero = concatBytes([bytes.subarray(0, 2), fromHex('00'), bytes.subarray(2)]);
      expect(feed(fresh(), withZero)).toEqual(['bad crc']);
    }
  });

  it('tells a control character that may not stand inside a block', () => {
    expect(feed(fresh(), fromHex('10 02 06 10 41'))).toEqual(['bad escape']);
  });

  it('hands over the bytes of an undamaged block whose length field is wrong', () => {
    const framer = fresh();
    const events = framer.push(framer.encode(fromHex('06 0F 05 01')));
    expect(events).toEqual([{ kind: 'bad', reason: 'length', bytes: fromHex('06 0F 05 01') }]);
  });

  it('gives up a block that is longer than any', () => {
    const framer = fresh();
    framer.push(fromHex('10 02'));
    const events = framer.push(new Uint8Array(longestApdu + 10).fill(0x41));
    expect(events.map((event) => (event.kind === 'bad' ? event.reason : event.kind))).toEqual([
      'overflow',
      'discarded',
    ]);
    expect(framer.isInsideBlock).toBe(false);
  });

  it('gives up a block that is longer than any by doubled characters too', () => {
    const framer = fresh();
    framer.push(fromHex('10 02'));
    const events = framer.push(new Uint8Array(2 * longestApdu + 2).fill(0x10));
    expect(events[0]).toMatchObject({ kind: 'bad', reason: 'overflow' });
  });

  it('takes the longest block there is', () => {
    const framer = fresh();
    const apdu = encodeApdu(0x06d3, new Uint8Array(65_535).fill(0x10));
    expect(framer.push(framer.encode(apdu))).toEqual([{ kind: 'block', apdu }]);
    const inPieces = fresh();
    const block = inPieces.encode(encodeApdu(0x06d3, new Uint8Array(2000).fill(0x10)));
    expect(feedSingly(inPieces, block)).toHaveLength(1);
  });
});

describe('pauses', () => {
  it('counts only inside a block', () => {
    const framer = fresh();
    expect(framer.expire()).toEqual([]);
    framer.push(fromHex('10'));
    expect(framer.isInsideBlock).toBe(false);
    framer.push(fromHex('02'));
    expect(framer.isInsideBlock).toBe(true);
    framer.push(fromHex('06 0F 00 10 03 C6'));
    expect(framer.isInsideBlock).toBe(true);
    expect(framer.expire()).toEqual([{ kind: 'bad', reason: 'gap', bytes: fromHex('06 0F 00') }]);
    expect(framer.isInsideBlock).toBe(false);
    expect(feed(framer, fromHex('33'))).toEqual(['discarded 33']);
  });

  it('gives up a lone 10', () => {
    const framer = fresh();
    framer.push(fromHex('10'));
    expect(framer.expire()).toEqual([{ kind: 'discarded', bytes: fromHex('10') }]);
  });
});

describe('any APDU in any pieces', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(apdus, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(5000)), (sent, cuts) => {
        const framer = fresh();
        const stream = concatBytes(sent.map((apdu) => framer.encode(apdu)));
        const places = cuts.filter((cut) => cut < stream.length).sort((one, other) => one - other);
        expect(feed(framer, stream, places)).toEqual(sent.map(toSpacedHex));
      }),
      { numRuns: 300 },
    );
  });

  it('comes out once or not at all with one fault on the way, and never changed', () => {
    const fault = fc.record({ kind: fc.constantFrom('flip', 'drop', 'insert'), at: fc.nat(700), bit: fc.nat(7) });
    fc.assert(
      fc.property(apdus, fault, ({ ...apdu }, { kind, at, bit }) => {
        const framer = fresh();
        const sent = Uint8Array.from(Object.values(apdu));
        const block = framer.encode(sent);
        const place = at % block.length;
        const damaged = Array.from(block);
        if (kind === 'flip') damaged[place] = (block[place] as number) ^ (1 << bit);
        else if (kind === 'drop') damaged.splice(place, 1);
        else damaged.splice(place, 0, 0x41 + bit);
        feed(framer, Uint8Array.from(damaged));
        framer.expire();
        const taken = feed(framer, block).filter((event) => /^[0-9A-F]{2} /.test(event));
        expect(taken).toEqual([toSpacedHex(sent)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('single characters', () => {
  it('are acknowledgements (z088, z089)', () => {
    expect(vectorsOf('serial-char').flatMap(({ bytes }) => feed(fresh(), bytes))).toEqual(['ack', 'nak']);
  });

  it('of another protocol make no block (z045, z046)', () => {
    for (const { bytes } of vectorsOf('tcp-foreign')) {
      expect(feedSingly(fresh(), bytes).filter((event) => /^[0-9A-F]{2} /.test(event))).toEqual([]);
    }
  });
});
