// Acceptance cases 6 and 7 of the ZVT driver on a hostile line: pauses inside a block, and noise.
import { describe, expect, it } from 'vitest';
import { hexOf } from '../support/byteTerminal.ts';
import { aHostileLine, type HostileLine } from '../support/hostileLine.ts';
import { vectorsOf, type ZvtVector } from '../support/zvtVectors.ts';

const enquiry = '05 01 07 00 00 00 03 04 06 00';
const positive = '80 00 00';
const completion = '06 0F 0A 19 00 29 52 52 35 35 49 09 78';
const blocks = vectorsOf('serial');

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

const onLine = async (work: (line: HostileLine) => Promise<void>): Promise<void> => {
  const line = await aHostileLine('memory, serial');
  try {
    await work(line);
  } finally {
    await line.close();
  }
};

describe('acceptance case 6', () => {
  it.each(blocks)(
    'a pause of 250 ms at any place of $id: NAK 200 ms after the last byte, the rest is noise, the repeat is taken',
    async (block) => {
      for (let cut = 2; cut < block.bytes.length; cut += 1) {
        await onLine(async (line) => {
          const { terminal } = line;
          await terminal.raw([...block.bytes.subarray(0, cut)]);
          const at = line.clock.now();
          await line.advance(250);
          const name = `${block.id} at ${String(cut)}`;
          expect(terminal.heard, name).toEqual([{ at: expect.any(Number) as unknown, text: 'nak' }]);
          expect(terminal.heard[0]?.at, name).toBeLessThanOrEqual(205);
          expect(line.clock.now() - at).toBe(250);
          await terminal.raw([...block.bytes.subarray(cut)]);
          await line.advance(1000);
          expect(terminal.texts(), name).toEqual(['nak']);
          await terminal.raw([...block.bytes]);
          await line.advance(1);
          expect(terminal.texts(), name).toEqual(['nak', 'ack']);
          expect(line.told, name).toEqual([apduOf(block)]);
          expect(line.counters, name).toMatchObject({ naksSent: 1, timeouts: 1, crcErrors: 0, blocksReceived: 1 });
        });
      }
    },
  );

  it('the repeat may follow the late rest in the same chunk', async () => {
    for (const block of blocks) {
      for (let cut = 2; cut < block.bytes.length; cut += 1) {
        await onLine(async (line) => {
          await line.terminal.raw([...block.bytes.subarray(0, cut)]);
          await line.advance(250);
          await line.terminal.raw([...block.bytes.subarray(cut), ...block.bytes]);
          await line.advance(1);
          expect(line.told.at(-1), `${block.id} at ${String(cut)}`).toBe(apduOf(block));
          expect(line.terminal.count('nak'), `${block.id} at ${String(cut)}`).toBe(1);
        });
      }
    }
  });
});

describe('acceptance case 7', () => {
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  /** 200 bytes in which no 10 02 stands. */
  const babble = Array.from({ length: 200 }, random).map((byte, at, all) =>
    byte === 0x02 && all[at - 1] === 0x10 ? 0x03 : byte,
  );
  const noises = { '00 FF': [0x00, 0xff], 'a lone 10': [0x10], '10 10': [0x10, 0x10], '10 03': [0x10, 0x03], babble };

  it.each(Object.entries(noises))('%s before, between and after blocks: no NAK, only counted', async (_, noise) => {
    await onLine(async (line) => {
      const { terminal } = line;
      const quiet = async (): Promise<void> => {
        // A 10 at the end of noise may begin a block; something else has to follow it before a block does.
        await terminal.raw([...noise, 0x41]);
        await line.advance(300);
      };
      await quiet();
      const ended = line.ask(enquiry);
      await line.advance(1);
      await terminal.raw([...noise.filter((byte) => byte !== 0x06 && byte !== 0x15), 0x41]);
      const far = (async () => {
        await terminal.command();
        await terminal.raw([...noise, 0x41]);
        await terminal.tell(positive);
        await terminal.raw([...noise, 0x41]);
        await terminal.ask(completion);
      })();
      await line.wait(far);
      await quiet();
      expect((await line.wait(ended)).kind).toBe('completed');
      expect(line.told).toEqual([positive, completion]);
      expect(terminal.count('nak')).toBe(0);
      expect(line.counters).toMatchObject({ naksSent: 0, crcErrors: 0, repeatsSent: 0 });
      expect(line.counters.discardedBytes).toBeGreaterThan(4 * noise.length);
    });
  });

  it('a 10 02 inside a block begins it anew, without a NAK', async () => {
    await onLine(async (line) => {
      await line.terminal.raw([0x10, 0x02, 0x06, 0x0f, 0x41, ...line.terminal.bytesOf(completion)]);
      await line.advance(300);
      expect(line.told).toEqual([completion]);
      expect(line.terminal.texts()).toEqual(['ack']);
    });
  });
});
