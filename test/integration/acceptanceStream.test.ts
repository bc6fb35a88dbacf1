// Acceptance cases 4 and 5 of the ZVT driver on a hostile line: pieces and glued characters.
import { describe, expect, it } from 'vitest';
import { hexOf } from '../support/byteTerminal.ts';
import {
  aHostileLine,
  type HostileLine,
  type Medium,
  onRealLines,
  serialMedia,
  streamMedia,
} from '../support/hostileLine.ts';
import { vectorsOf, type ZvtVector } from '../support/zvtVectors.ts';

const positive = '80 00 00';
const completion = '06 0F 0A 19 00 29 52 52 35 35 49 09 78';
const blocks = vectorsOf('serial');
const messages = vectorsOf('apdu').filter(({ bytes, isLengthRight }) => isLengthRight !== false && bytes.length <= 64);

/** The APDU of a block, by hand. */
const apduOf = ({ bytes }: ZvtVector): string => {
  const inner = [...bytes.subarray(2, -4)];
  const apdu: number[] = [];
  for (let at = 0; at < inner.length; at += 1) {
    apdu.push(inner[at] as number);
    if (inner[at] === 0x10) at += 1;
  }
  return hexOf(apdu);
};

const onLine = async (medium: Medium, work: (line: HostileLine) => Promise<void>): Promise<void> => {
  const line = await aHostileLine(medium);
  try {
    await work(line);
  } finally {
    await line.close();
  }
};

/** Sends a block in pieces; it has to be delivered once and acknowledged once, without a NAK. */
const sendInPieces = async (
  line: HostileLine,
  block: ZvtVector,
  cuts: readonly number[],
  ms: number,
): Promise<void> => {
  const { terminal, told } = line;
  const toldBefore = told.length;
  const heardBefore = terminal.heard.length;
  const places = [0, ...cuts, block.bytes.length];
  for (let piece = 1; piece < places.length; piece += 1) {
    await terminal.raw([...block.bytes.subarray(places[piece - 1], places[piece])]);
    await line.advance(ms);
  }
  for (let waited = 0; terminal.heard.length === heardBefore && waited < 200; waited += 1) await line.advance(5);
  const name = `${block.id} cut at ${cuts.join(', ')}`;
  expect(terminal.texts().slice(heardBefore), name).toEqual(['ack']);
  expect(told.slice(toldBefore), name).toEqual([apduOf(block)]);
};

describe('acceptance case 4', onRealLines, () => {
  it.each(blocks)('every cut of $id, and every two cuts: one block, one ACK, no NAK', async (block) => {
    // Two copies in a row would be a repeat to us, so each line carries one; a new one costs nothing.
    for (let first = 1; first < block.bytes.length; first += 1) {
      for (let second = first; second < block.bytes.length; second += 1) {
        await onLine('memory, serial', (line) =>
          sendInPieces(line, block, second === first ? [first] : [first, second], 10),
        );
      }
    }
  });

  it.each(serialMedia)(
    'one byte every 10 ms, each serial frame of the collection (%s)',
    async (medium) => {
      const short = medium === 'memory, serial' ? blocks : blocks.filter(({ bytes }) => bytes.length <= 40);
      await onLine(medium, async (line) => {
        for (const block of short) {
          await sendInPieces(
            line,
            block,
            Array.from({ length: block.bytes.length - 1 }, (_, at) => at + 1),
            10,
          );
        }
        expect(line.counters).toMatchObject({ naksSent: 0, crcErrors: 0, timeouts: 0, discardedBytes: 0 });
        expect(line.counters.blocksReceived).toBe(short.length);
      });
    },
    60_000,
  );

  it('cut at every place over a real pseudo-terminal', async (context) => {
    const medium = serialMedia.find((each) => each === 'pseudo-terminal');
    if (medium === undefined) return context.skip('no pseudo-terminals here');
    await onLine(medium, async (line) => {
      let before: ZvtVector | undefined;
      for (let cut = 1; cut < 40; cut += 1) {
        for (const block of blocks.filter(({ bytes }) => cut < bytes.length && bytes.length <= 40)) {
          if (before !== undefined && apduOf(block) === apduOf(before)) continue;
          await sendInPieces(line, block, [cut], 2);
          before = block;
        }
      }
      expect(line.counters).toMatchObject({ naksSent: 0, crcErrors: 0, duplicatesReceived: 0 });
    });
  }, 60_000);

  it.each(streamMedia)(
    'every cut of every short message, bare (%s)',
    async (medium) => {
      await onLine(medium, async (line) => {
        const expected: string[] = [positive];
        await line.terminal.send(positive);
        for (const { bytes } of messages.filter(({ bytes }) => [0x04, 0x06, 0x80, 0x84].includes(bytes[0] as number))) {
          const cuts = medium === 'memory, stream' ? bytes.length - 1 : Math.min(3, bytes.length - 1);
          for (let cut = 1; cut <= cuts; cut += 1) {
            await line.terminal.raw([...bytes.subarray(0, cut)]);
            await line.advance(1);
            await line.terminal.raw([...bytes.subarray(cut)]);
            expected.push(hexOf(bytes));
          }
        }
        for (let waited = 0; line.told.length < expected.length && waited < 400; waited += 1) await line.advance(5);
        expect(line.told).toEqual(expected);
      });
    },
    60_000,
  );
});

describe('acceptance case 5', () => {
  // Endings of the checksum: 10 03, 10 02, 10 10, 10 xx, xx 10.
  const endings = [/10 03$/, /10 02$/, /10 10$/, /10 (?!03|02|10)..$/, /(?!10)..$/] as const;
  const framedOf = (line: HostileLine, apdu: string): string => hexOf(line.terminal.bytesOf(apdu));

  /** An APDU whose block ends like that, found by counting. */
  const apduEnding = (line: HostileLine, ending: RegExp, needsHigh10: boolean): string => {
    for (let number = 0; number < 0x1_0000; number += 1) {
      const apdu = `06 D1 03 40 ${hexOf([number >> 8, number & 0xff])}`;
      const block = framedOf(line, apdu);
      if (needsHigh10 ? / 10$/.test(block) && !/10 10$/.test(block) : ending.test(block)) return apdu;
    }
    throw new Error('no such checksum');
  };

  it.each(['10 03', '10 02', '10 10', '10 xx', 'xx 10'])(
    'a checksum %s, with ACK and another block in the same chunk: nothing is eaten, the order is kept',
    async (name) => {
      await onLine('memory, serial', async (line) => {
        const ending = endings[['10 03', '10 02', '10 10', '10 xx', 'xx 10'].indexOf(name)] as RegExp;
        const first = apduEnding(line, ending, name === 'xx 10');
        const { terminal, told } = line;
        const sent = line.link.send(Uint8Array.from([0x05, 0x01, 0x00]));
        await line.advance(1);
        const chunk = `${framedOf(line, first)} 06 ${framedOf(line, completion)} ${framedOf(line, first)}`;
        await terminal.raw(chunk);
        await line.advance(1);
        expect(await line.wait(sent)).toMatchObject({ ok: true });
        expect(told).toEqual([first, completion, first]);
        expect(terminal.texts()).toEqual(['05 01 00', 'ack', 'ack', 'ack']);
        expect(line.counters).toMatchObject({ crcErrors: 0, naksSent: 0, discardedBytes: 0, blocksReceived: 3 });
      });
    },
  );

  it('the frames of the collection with such endings, glued to one another in every order', async () => {
    const special = blocks.filter(({ bytes }) => bytes.at(-1) === 0x10 || bytes.at(-2) === 0x10);
    expect(special.length).toBeGreaterThanOrEqual(3);
    for (const one of special) {
      for (const other of blocks.filter(({ id }) => id !== one.id)) {
        await onLine('memory, serial', async (line) => {
          await line.terminal.raw([...one.bytes, 0x06, ...other.bytes]);
          await line.advance(1);
          expect(line.told, `${one.id} ${other.id}`).toEqual([apduOf(one), apduOf(other)]);
          expect(line.terminal.texts()).toEqual(['ack', 'ack']);
        });
      }
    }
  });
});
