// The receiver's rule for what still comes of a block that broke off.
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../electron/protocol/field/hex.ts';
import { DleStxFramer } from '../../electron/protocol/framing/dleStxFramer.ts';
import { feed } from '../support/framing.ts';
import { vectorsOf } from '../support/zvtVectors.ts';

const fresh = (): DleStxFramer => new DleStxFramer();
const blocks = vectorsOf('serial');

describe('the late rest of a block that broke off', () => {
  const starts = (events: readonly string[]): string[] => events.filter((event) => !/^(discarded|ack|nak)/.test(event));

  it('is passed over up to its end, whatever it holds, and the repeat is taken', () => {
    // Data 10 02, 06 and 15, and a checksum that may be anything.
    for (const hex of ['06 D3 04 10 02 10 02', '06 D1 05 40 10 10 02 41', '04 FF 03 41 10 02']) {
      const block = fresh().encode(fromHex(hex));
      for (let cut = 2; cut < block.length; cut += 1) {
        const framer = fresh();
        feed(framer, block.subarray(0, cut));
        expect(feed(framer, new Uint8Array(0))).toEqual([]);
        expect(framer.expire().map(({ kind }) => kind)).toEqual(['bad']);
        expect(starts(feed(framer, block.subarray(cut)))).toEqual([]);
        expect(framer.isInsideBlock).toBe(false);
        expect(feed(framer, block).at(-1)).toBe(hex);
      }
    }
  });

  it('of nothing but a checksum 10 02 begins no block', () => {
    const block = blocks.map(({ bytes }) => bytes).find((bytes) => bytes.at(-2) === 0x10 && bytes.at(-1) === 0x02);
    expect(block).toBeDefined();
    const bytes = block as Uint8Array;
    const framer = fresh();
    feed(framer, bytes.subarray(0, -2));
    framer.expire();
    feed(framer, bytes.subarray(-2));
    expect(framer.expire()).toEqual([{ kind: 'discarded', bytes: new Uint8Array(0) }]);
    expect(feed(framer, bytes)).toHaveLength(1);
    expect(feed(fresh(), bytes)).toHaveLength(1);
  });

  it('that never comes is not waited for longer than a further pause', () => {
    const framer = fresh();
    feed(framer, fromHex('10 02 06'));
    framer.expire();
    expect(framer.awaitsRest).toBe(true);
    expect(framer.expire()).toEqual([]);
    expect(framer.awaitsRest).toBe(false);
    expect(feed(framer, fromHex('06 15'))).toEqual(['ack', 'nak']);
  });

  it('lets acknowledgements through: whoever waits for one may get it', () => {
    const framer = fresh();
    feed(framer, fromHex('10 02 06 10 41'));
    expect(feed(framer, fromHex('42 06 43 15'))).toEqual(['discarded 42', 'ack', 'discarded 43', 'nak']);
  });
});
