// Terminals that never stop: messages of 65 535 bytes for ever, babble at full speed. Memory is capped, the check ends in
// time and says why in words, and the event loop keeps turning.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../electron/protocol/clock.ts';
import { BlockLink } from '../../electron/protocol/link/blockLink.ts';
import { newLinkCounters } from '../../electron/protocol/link/linkCounters.ts';
import { StreamLink } from '../../electron/protocol/link/streamLink.ts';
import type { Transport } from '../../electron/transport/transport.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { bytesOfHex, hexOf } from '../support/byteTerminal.ts';
import { aHostileDriver, type HostileDriver } from '../support/hostileDriver.ts';
import { allMedia, endsOf, type Medium, onRealLines, serialMedia } from '../support/hostileLine.ts';

const enquiry = Uint8Array.from(bytesOfHex('05 01 07 00 00 00 03 04 06 00'));
const positive = '80 00 00';
const mebibyte = 1024 * 1024;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Memory that is really held, bytes. */
const held = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
/** A check of any terminal ends by then, ms. */
const wholeCheckMs = 51_000;

const open: HostileDriver[] = [];
const aDriver = async (medium: Medium): Promise<HostileDriver> => {
  const met = await aHostileDriver(medium);
  open.push(met);
  return met;
};
afterEach(async () => {
  for (const met of open.splice(0)) await met.close();
});

const longest = hexOf([0x06, 0xd3, 0xff, 0xff, 0xff, ...Array.from({ length: 65_535 }, (_, at) => (at * 7) & 0xff)]);

describe.each(allMedia)('messages of 65 535 bytes for ever (%s)', onRealLines, (medium) => {
  it.each(['each one answered', 'without waiting for answers'] as const)(
    '%s: the check ends with words, and little is kept',
    async (manner) => {
      const met = await aDriver(medium);
      const terminal = met.terminal();
      const state = { isOver: false, sent: 0 };
      const result = met.read();
      void (async () => {
        await terminal.command();
        await terminal.tell(positive);
        while (!state.isOver && state.sent < 200) {
          // Equal messages would be repeats on a serial line, so each says which one it is.
          const message = longest.replace(/..$/, hexOf([state.sent & 0xff]));
          if (manner === 'each one answered') await terminal.ask(message);
          else await terminal.send(message);
          state.sent += 1;
          if (manner !== 'each one answered') await terminal.pause(20);
        }
      })().catch(() => undefined);
      const before = held();
      const report = await met.wait(result);
      const after = held();
      state.isOver = true;
      expect(report).toMatchObject({ ok: false, error: { code: 'terminal.answer-not-understood' } });
      if (!report.ok) {
        const { zh, en } = adviseOn(report.error).message;
        expect([zh, en].every((text) => text.length > 5)).toBe(true);
        expect(report.error.details).toContain('1 MiB');
      }
      expect(state.sent).toBeLessThan(150);
      expect(after - before).toBeLessThan(16 * mebibyte);
    },
    60_000,
  );
});

describe('a log file without an end', () => {
  const tlv = (tag: string, value: readonly number[]): number[] => [
    ...bytesOfHex(tag),
    0x82,
    value.length >> 8,
    value.length & 0xff,
    ...value,
  ];
  const piece = (number: number): string => {
    const bytes = Array.from({ length: 60_000 }, () => 0x41 + (number % 26));
    const data = [0x06, ...tlv('', tlv('2D', [...tlv('1D', [2]), ...tlv('1C', bytes)]))];
    return hexOf([0x04, 0x0f, 0xff, data.length & 0xff, data.length >> 8, ...data]);
  };
  const pieces = Array.from({ length: 26 }, (_, number) => piece(number));

  it('is stopped at 16 MiB and left, also where the terminal goes on sending', async () => {
    const met = await aDriver('memory, stream');
    const terminal = met.terminal();
    const state = { isOver: false, sent: 0 };
    const outcome = met.run('readLogFile');
    void (async () => {
      await terminal.command();
      await terminal.tell(positive);
      for (; !state.isOver; state.sent += 1) {
        await terminal.ask(pieces[state.sent % 26] as string);
        await terminal.pause(10);
      }
    })();
    const result = await met.wait(outcome);
    state.isOver = true;
    expect(result.ok && result.value.report.file?.isComplete).toBe(false);
    expect(result.ok && result.value.report.ending).not.toBe('done');
    expect(result.ok && (result.value.fileBytes?.length ?? 0)).toBeLessThanOrEqual(16 * mebibyte);
    expect(state.sent).toBeLessThan(1000);
  }, 60_000);
});

const random = (() => {
  let seed = 5;
  return (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
})();
const babbles = {
  zeros: () => Array.from({ length: 960 }, () => 0),
  'random bytes': () => Array.from({ length: 960 }, random),
  'starts of blocks': () => bytesOfHex('10 02 '.repeat(480)),
  'a block without an end': () => Array.from({ length: 960 }, () => 0x41),
  'blocks that break off': () => bytesOfHex('10 02 06 10 41 '.repeat(192)),
  'blocks with a wrong checksum': () => bytesOfHex('10 02 80 00 00 10 03 00 00 '.repeat(100)),
  ACKs: () => Array.from({ length: 960 }, () => 0x06),
  NAKs: () => Array.from({ length: 960 }, () => 0x15),
  'whole blocks': () => bytesOfHex('10 02 04 FF 01 0A 10 03 0F 9B '.repeat(96)),
  'the answer to the command': () => bytesOfHex('10 02 80 00 00 10 03 F5 1F '.repeat(100)),
  'messages of TCP': () => bytesOfHex('04 FF 01 0A '.repeat(240)),
  'answers of TCP': () => bytesOfHex('80 00 00 '.repeat(320)),
  'long heads of TCP': () => bytesOfHex('06 D3 FF FF FF '.repeat(192)),
} as const;

describe.each(['memory, serial', 'memory, stream'] as const)('babble for ever (%s)', (medium) => {
  it.each(Object.entries(babbles))('%s: the check ends in time, in words', async (name, chunk) => {
    const met = await aDriver(medium);
    const state = { isOver: false };
    const began = met.clock.now();
    const result = met.read();
    if (name === 'a block without an end') await met.terminal().raw('10 02');
    // 960 bytes every 10 ms: 96 kB/s, more than any serial adapter hands over at 115200 baud.
    void (async () => {
      while (!state.isOver) {
        await met.terminal().raw(chunk());
        await met.terminal().pause(10);
      }
    })();
    const report = await met.wait(result);
    const took = met.clock.now() - began;
    state.isOver = true;
    await met.advance(20);
    expect(took).toBeLessThanOrEqual(wholeCheckMs);
    expect(report.ok, JSON.stringify(report)).toBe(false);
    if (report.ok) return;
    expect(report.error.code).toMatch(/^(link\.|terminal\.|transport\.)/);
    expect(adviseOn(report.error).message.zh.length).toBeGreaterThan(5);
  });
});

describe.each(allMedia.filter((medium) => !medium.startsWith('memory')))(
  'babble at full speed (%s)',
  onRealLines,
  (medium) => {
    it.each(Object.entries(babbles))(
      '%s: little is kept, and no piece of it holds the event loop up',
      async (_, chunk) => {
        const { near: line, far, close } = await endsOf(medium);
        const slowest = { ms: 0 };
        const near: Transport = {
          ...line,
          onBytes: (listener) =>
            line.onBytes((bytes, at) => {
              // The thread's own time: what other programs take of the processor is not the link's.
              const began = process.threadCpuUsage();
              listener(bytes, at);
              const { user, system } = process.threadCpuUsage(began);
              slowest.ms = Math.max(slowest.ms, (user + system) / 1000);
            }),
        };
        const counters = newLinkCounters();
        const timing = { t1Ms: 200, t2Ms: 150, t3Ms: 400 };
        const isSerial = serialMedia.includes(medium);
        const link = isSerial
          ? new BlockLink(near, systemClock, counters, timing)
          : new StreamLink(near, systemClock, counters, timing);
        link.onEvent(() => undefined);
        const piece = Uint8Array.from(Array.from({ length: 17 }, chunk).flat());
        const state = { isOver: false, bytes: 0 };
        const babbling = (async () => {
          while (!state.isOver) {
            await Promise.race([far.write(piece), new Promise((resolve) => setTimeout(resolve, 50))]);
            state.bytes += piece.length;
            await new Promise((resolve) => setImmediate(resolve));
          }
        })();
        const before = held();
        const limit = new AbortController();
        setTimeout(() => limit.abort(), 400);
        await link.send(enquiry, limit.signal);
        // Pieces that have just been dropped are freed a moment later, so the least of a few looks counts.
        const looks: number[] = [];
        for (let look = 0; look < 3; look += 1) {
          await new Promise((resolve) => setTimeout(resolve, 70));
          looks.push(held());
        }
        const after = Math.min(...looks);
        state.isOver = true;
        link.close();
        await close();
        await babbling;
        expect(state.bytes).toBeGreaterThan(10_000);
        expect(slowest.ms).toBeLessThan(100);
        expect(after - before).toBeLessThan(16 * mebibyte);
      },
      30_000,
    );
  },
);
