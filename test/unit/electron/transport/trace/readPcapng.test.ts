import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  blockTypes,
  optionCodes,
  textOption,
  writeBlock,
} from '../../../../../electron/transport/trace/pcapngBlock.ts';
import {
  createTraceReader,
  inFile,
  readTrace,
  traceLimits,
} from '../../../../../electron/transport/trace/readPcapng.ts';
import type { TraceRecord } from '../../../../../electron/transport/trace/trace.ts';
import { lineBlock, recordBlock, sectionBlock } from '../../../../../electron/transport/trace/writePcapng.ts';

const at = Date.UTC(2026, 10, 22, 1, 30, 5) + 0.25;
const section = sectionBlock({ program: 'Terminal Steward', system: 'test', comment: 'masked' });
const line = lineBlock({ name: 'tcp://127.0.0.1:20007', description: '收银台' });
const record = (given: Partial<TraceRecord>): TraceRecord => ({
  line: 0,
  at,
  direction: 'toTerminal',
  bytes: fromHex('05 01 00'),
  comments: [],
  ...given,
});
const join = (...blocks: readonly Uint8Array[]): Uint8Array => Uint8Array.from(blocks.flatMap((block) => [...block]));
const failureOf = (bytes: Uint8Array) => {
  const read = readTrace(bytes);
  return read.ok ? null : read.error;
};

describe('readTrace', () => {
  it('gives back what was written: lines, times to the microsecond, directions, bytes and comments', () => {
    const records = [
      record({ comments: ['masked bytes 3–5', '备注'] }),
      record({ direction: 'fromTerminal', bytes: fromHex('06'), at: at + 1.001 }),
      record({ direction: null, bytes: new Uint8Array(0), comments: ['opened'] }),
    ];
    const read = readTrace(join(section, line, ...records.map(recordBlock)));
    expect(read).toEqual({
      ok: true,
      value: { lines: [{ name: 'tcp://127.0.0.1:20007', description: '收银台' }], records, isComplete: true },
    });
  });

  it('reads a file that was cut off up to the cut and says so', () => {
    const whole = join(section, line, recordBlock(record({})), recordBlock(record({ bytes: fromHex('80 00 00') })));
    const read = readTrace(whole.subarray(0, whole.length - 7));
    expect(read.ok && { count: read.value.records.length, isComplete: read.value.isComplete }).toEqual({
      count: 1,
      isComplete: false,
    });
  });

  it('reads it the same in pieces of any size', () => {
    const whole = join(section, line, ...Array.from({ length: 20 }, () => recordBlock(record({ comments: ['x'] }))));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
        const reader = createTraceReader();
        let count = 0;
        for (let from = 0, turn = 0; from < whole.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          const read = reader.push(whole.subarray(from, from + size));
          count += read.ok ? read.value.length : Number.NaN;
          from += size;
        }
        expect({ count, isComplete: reader.isComplete }).toEqual({ count: 21, isComplete: true });
      }),
    );
  });

  it('reads the other byte order, other clocks, blocks that it does not know, and a second section', () => {
    const big = (values: readonly (readonly [number, number])[]): Uint8Array => {
      const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
      const view = new DataView(bytes.buffer);
      let place = 0;
      for (const [size, value] of values) {
        if (size === 4) view.setUint32(place, value);
        else if (size === 2) view.setUint16(place, value);
        else view.setUint8(place, value);
        place += size;
      }
      return bytes;
    };
    const pairs = (...values: number[]): (readonly [number, number])[] => values.map((value) => [4, value] as const);
    const head = big([
      ...pairs(blockTypes.section, 28, 0x1a2b3c4d),
      [2, 1],
      [2, 0],
      ...pairs(0xffffffff, 0xffffffff, 28),
    ]);
    // Nanoseconds.
    const lineBig = big([
      ...pairs(1, 32),
      [2, 147],
      [2, 0],
      ...pairs(0),
      [2, 9],
      [2, 1],
      [1, 9],
      [1, 0],
      [1, 0],
      [1, 0],
      ...pairs(0, 32),
    ]);
    const statistics = big(pairs(5, 12, 12));
    const packet = big([...pairs(6, 36, 0, 0, 2_000_000, 3, 3), [1, 6], [1, 15], [1, 0], [1, 0], ...pairs(36)]);
    const read = readTrace(join(head, lineBig, statistics, packet, section, line, recordBlock(record({}))));
    expect(read.ok && read.value.records).toEqual([
      { line: 0, at: 2, direction: null, bytes: fromHex('06 0F 00'), comments: [] },
      record({ line: 1 }),
    ]);
  });

  it('reads simple packets, which have no time of their own', () => {
    const fields = Uint8Array.of(3, 0, 0, 0);
    const simple = writeBlock(blockTypes.simplePacket, { fields, data: fromHex('80 00 00'), options: [] });
    const read = readTrace(join(section, line, recordBlock(record({})), simple));
    expect(read.ok && read.value.records[1]).toEqual(record({ direction: null, bytes: fromHex('80 00 00') }));
  });

  it.each([
    ['text', new TextEncoder().encode('PK is no trace at all'), { code: 'trace.wrong-kind' }],
    ['nothing', new Uint8Array(0), { code: 'trace.wrong-kind', facts: { found: '0 bytes' } }],
    [
      'a trace of Ethernet',
      (() => {
        const other = line.slice();
        other[8] = 1;
        return join(section, other);
      })(),
      { code: 'trace.wrong-kind', facts: { found: 'link type 1' } },
    ],
    ['a trace without records', join(section, line), { code: 'trace.empty' }],
    [
      'a trace with remarks only',
      join(section, line, recordBlock(record({ bytes: new Uint8Array(0) }))),
      { code: 'trace.empty' },
    ],
    [
      'a packet of an unknown line',
      join(section, line, recordBlock(record({ line: 3 }))),
      { code: 'trace.damaged', facts: { what: 'interface number' } },
    ],
  ])('refuses %s with code and reason', (_name, bytes, expected) => {
    expect(failureOf(bytes)).toMatchObject(expected);
  });

  it('names what is wrong and the byte where it is', () => {
    const whole = join(section, line, recordBlock(record({})));
    const place = section.length + line.length;
    const spoilt = (offset: number, value: number): Uint8Array => {
      const bytes = whole.slice();
      bytes[offset] = value;
      return bytes;
    };
    expect(failureOf(spoilt(place + 4, 7))).toMatchObject({
      code: 'trace.damaged',
      facts: { what: 'block length', offset: place + 4 },
    });
    expect(failureOf(spoilt(whole.length - 4, 99))).toMatchObject({
      facts: { what: 'second block length', offset: whole.length - 4 },
    });
    expect(failureOf(spoilt(place + 20, 200))).toMatchObject({ facts: { what: 'packet length' } });
    expect(failureOf(spoilt(8, 0))).toMatchObject({ facts: { what: 'byte-order magic', offset: 8 } });
  });

  it('refuses a block that claims to be huge before it waits for its bytes', () => {
    const claim = Uint8Array.of(6, 0, 0, 0, 0, 0, 0, 0x70);
    expect(failureOf(join(section, line, claim))).toMatchObject({
      code: 'trace.too-large',
      facts: { what: 'block', most: traceLimits.blockBytes },
    });
  });

  it('never throws and never reads beyond its limits, whatever the bytes are', () => {
    const whole = join(section, line, recordBlock(record({ comments: ['c'] })), recordBlock(record({})));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const bytes = whole.slice();
        for (const [offset, value] of changes) bytes[offset] = value;
        const read = readTrace(bytes);
        expect(
          read.ok || ['trace.damaged', 'trace.wrong-kind', 'trace.too-large', 'trace.empty'].includes(read.error.code),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readTrace(bytes).ok).toBe(false);
      }),
    );
  });

  it('stays failed after a failure', () => {
    const reader = createTraceReader();
    expect(reader.push(new TextEncoder().encode('no trace, sorry')).ok).toBe(false);
    expect(reader.push(section).ok).toBe(false);
    expect(reader.isComplete).toBe(false);
  });

  it('cuts a text that is longer than an option can be', () => {
    expect(textOption(optionCodes.comment, 'x'.repeat(70_000)).value.length).toBe(0xfffc);
  });
});

describe('inFile', () => {
  it('adds the name of the file to a failure', () => {
    expect(inFile({ code: 'trace.empty', facts: { a: 1 } }, 'x.pcapng')).toEqual({
      code: 'trace.empty',
      facts: { a: 1, file: 'x.pcapng' },
    });
  });
});
