// What the tap keeps of a line on which cards were read: no number of a card, and every number of the terminal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlugins } from '../../electron/engine/allFamilies.ts';
import { fromHex, toHex } from '../../electron/protocol/field/hex.ts';
import { DleStxFramer } from '../../electron/protocol/framing/dleStxFramer.ts';
import { encodeApdu } from '../../electron/protocol/zvt/zvtApdu.ts';
import { createLineTap } from '../../electron/service/trafficTap.ts';
import { createTrafficWords } from '../../electron/service/trafficWords.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import { unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { anyPan, formsOf, isFoundIn } from '../support/testCards.ts';

const words = createTrafficWords(allPlugins);

/** What is kept of bytes that come in pieces of these sizes. */
const keptOf = (address: string, bytes: Uint8Array, sizes: readonly number[]): Uint8Array => {
  const out: number[] = [];
  const clock = createFakeClock();
  const tap = createLineTap(unwrap(parsePortAddress(address)), {
    clock,
    words,
    openedAt: 0,
    onEvent: (_address, event) => {
      if ('bytes' in event) out.push(...event.bytes);
    },
  });
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    tap.bytes('fromTerminal', bytes.subarray(from, from + size), 0);
    from += size;
  }
  tap.closed({ kind: 'closed' }, 9);
  return Uint8Array.from(out);
};

const llvar = (bytes: readonly number[]): number[] => [
  0xf0 | Math.floor(bytes.length / 10),
  0xf0 | (bytes.length % 10),
  ...bytes,
];
const lllvar = (bytes: readonly number[]): number[] => [0xf0, ...llvar(bytes)];
const tlv = (tag: readonly number[], bytes: readonly number[]): number[] => [...tag, bytes.length, ...bytes];

/** Messages that carry the bytes somewhere, as terminals do and as they should not. */
const carriers: Readonly<Record<string, (bytes: readonly number[]) => Uint8Array>> = {
  'card number field': (bytes) => encodeApdu(0x040f, Uint8Array.from([0x27, 0, 0x22, ...llvar(bytes)])),
  'track 2 field': (bytes) => encodeApdu(0x040f, Uint8Array.from([0x27, 0, 0x23, ...llvar(bytes)])),
  'track 3 field': (bytes) => encodeApdu(0x040f, Uint8Array.from([0x24, ...lllvar(bytes)])),
  'additional text': (bytes) => encodeApdu(0x040f, Uint8Array.from([0x27, 0, 0x3c, ...lllvar(bytes)])),
  'unknown field': (bytes) => encodeApdu(0x060f, Uint8Array.from([0x27, 0, 0xc7, ...bytes])),
  'print line': (bytes) => encodeApdu(0x06d1, Uint8Array.from([0, ...bytes])),
  'intermediate status text': (bytes) =>
    encodeApdu(
      0x04ff,
      Uint8Array.from([0x17, 3, 0x06, bytes.length + 4, 0x24, bytes.length + 2, 0x07, bytes.length, ...bytes]),
    ),
  'unknown tag': (bytes) => {
    const inner = tlv([0xdf, 0x7a], bytes);
    return encodeApdu(0x060f, Uint8Array.from([0x06, inner.length, ...inner]));
  },
  'answer data': (bytes) => encodeApdu(0x8000, Uint8Array.from(bytes)),
  'proprietary command': (bytes) => encodeApdu(0x0fca, Uint8Array.from(bytes)),
  'unknown command': (bytes) => encodeApdu(0x08aa, Uint8Array.from(bytes)),
  'no message at all': (bytes) => Uint8Array.from([0xff, 0xff, 0xff, ...bytes, 0xff]),
};

/** Fields of text, in which packed digits would be letters. */
const textCarriers: readonly string[] = ['additional text', 'print line', 'intermediate status text'];
/** Data that are fields by ZVT's rules: 04 and six bytes of digits are an amount there, 29 and four a terminal's number. */
const ambiguous = (name: string, form: string): boolean => name === 'answer data' && form.startsWith('BCD');
const isWrittenOut = (name: string): boolean => !/BCD|packed/.test(name);

const framer = new DleStxFramer();
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

describe('a tapped line', () => {
  it.each(Object.keys(carriers))(
    'keeps no card number in %s, in any form, over serial or TCP, in any pieces',
    (name) => {
      fc.assert(
        fc.property(anyPan, sizes, fc.boolean(), (pan, pieces, isSerial) => {
          for (const form of formsOf(pan)) {
            if (textCarriers.includes(name) && !isWrittenOut(form.name)) continue;
            if (ambiguous(name, form.name)) continue;
            const message = carriers[name]?.(form.bytes) ?? new Uint8Array(0);
            const address = isSerial ? 'serial:/dev/ttyUSB0' : 'tcp://127.0.0.1:20007';
            const bytes = isSerial ? framer.encode(message) : message;
            const kept = keptOf(address, bytes, pieces);
            expect(kept.length).toBe(bytes.length);
            expect(isFoundIn(pan, kept), `${form.name}: ${toHex(bytes)} → ${toHex(kept)}`).toBe(false);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps serial numbers, TID and versions of a status answer as they are', () => {
    const status =
      '06 0F 2F F0 F0 F5 31 2E 32 2E 33 00 06 24 E4 22 1F 40 04 54 45 53 54 1F 41 05 31 2E 32 2E 33 1F 42 04 11 E9 30 EC 1F 43 01 00 1F 44 04 52 50 02 45';
    const body = fromHex(status).subarray(3);
    const message = encodeApdu(0x060f, body);
    const text = toHex(keptOf('tcp://127.0.0.1:20007', message, [1000]));
    for (const kept of ['11E930EC', '52500245', '54455354']) expect(text).toContain(kept);
  });

  it.each([
    ['IMEI', '+CGSN', '490154203237518'],
    ['ICCID', '+CCID', '89860012345678901237'],
  ])('keeps the %s that a modem tells by its name', (_name, field, number) => {
    const answer = new TextEncoder().encode(`\r\n${field}: ${number}\r\n\r\nOK\r\n`);
    const kept = new TextDecoder('latin1').decode(keptOf('serial:/dev/ttyUSB0', answer, [1000]));
    expect(kept).toContain(number);
  });
});
