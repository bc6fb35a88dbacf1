import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { BlockLink } from '../../../../../electron/protocol/link/blockLink.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aLine, aLink } from '../../../../support/zvtLine.ts';
import { vectorsOf } from '../../../../support/zvtVectors.ts';

const command = fromHex('05 01 07 00 00 00 03 04 06 00');
const positive = fromHex('80 00 00');
const completion = '06 0F 0A 19 00 29 52 00 05 84 49 09 78';
const damaged = (block: Uint8Array): string => {
  const copy = block.slice();
  copy[6] = (copy[6] as number) ^ 0x04;
  return toSpacedHex(copy);
};

describe('case 1: one bit flipped', () => {
  it('is answered by NAK at once, the repeat is taken, once', async () => {
    const { link, far, counters, told, clock } = aLink('serial');
    await far.raw(damaged(far.encode(completion)));
    await clock.settle();
    expect(far.timeline).toEqual([{ at: 0, text: 'nak' }]);
    await far.send(completion);
    await clock.settle();
    expect(told).toEqual([completion]);
    expect(far.heard).toEqual(['nak', 'ack']);
    expect(counters).toMatchObject({ crcErrors: 1, naksSent: 1, acksSent: 1, blocksReceived: 1 });
    expect(link.hasHeard).toBe(true);
  });

  it('in three copies is a transmission error that names them, and the line can still be used', async () => {
    const { link, far, told, events, clock } = aLink('serial');
    for (let copy = 0; copy < 3; copy += 1) await far.raw(damaged(far.encode(completion)));
    await clock.settle();
    expect(told).toEqual(['failed link.transmission-error']);
    expect(events[0]).toMatchObject({ error: { facts: { reason: 'CRC', copies: 3 }, details: 'CRC, 3 of 3' } });
    far.answer(() => ['ack', '80 00 00']);
    expect(await link.send(command)).toEqual({ ok: true, value: undefined });
    await clock.settle();
    expect(told.at(-1)).toBe('80 00 00');
  });
});

describe('case 2: our block is refused', () => {
  it('twice and then taken', async () => {
    const { link, far, counters, clock } = aLink('serial');
    far.answer((_, count) => [count < 3 ? 'nak' : 'ack']);
    const sent = link.send(command);
    await clock.settle();
    expect(await sent).toEqual({ ok: true, value: undefined });
    expect(far.heard).toEqual(Array(3).fill(toSpacedHex(command)));
    expect(counters).toMatchObject({ blocksSent: 3, repeatsSent: 2, naksReceived: 2 });
  });

  it('three times: a transmission error and no fourth copy', async () => {
    const { link, far, clock } = aLink('serial');
    far.answer(() => ['nak']);
    expect(await link.send(command)).toMatchObject({
      error: { code: 'link.transmission-error', facts: { reason: 'NAK', copies: 3 } },
    });
    await clock.advance(60_000);
    expect(far.heard).toHaveLength(3);
  });
});

describe('case 3: our acknowledgement is lost', () => {
  it('gives a repeat that is acknowledged and not delivered; an equal block later is', async () => {
    const { link, far, told, counters, clock } = aLink('serial');
    await far.send('06 D1 01 40');
    await clock.settle();
    const answered = link.send(positive);
    await far.send('06 D1 01 40');
    await clock.settle();
    expect(told).toEqual(['06 D1 01 40']);
    expect(far.heard).toEqual(['ack', '80 00 00', 'ack', '80 00 00']);
    await far.raw('06');
    expect(await answered).toEqual({ ok: true, value: undefined });
    await far.send('06 D1 01 40');
    await clock.settle();
    expect(told).toEqual(['06 D1 01 40', '06 D1 01 40']);
    expect(counters).toMatchObject({ duplicatesReceived: 1, blocksReceived: 3, repeatsSent: 1 });
  });

  it('sends our answer three times in all, however often the block is repeated', async () => {
    const { link, far, clock } = aLink('serial');
    await far.send('06 D1 01 40');
    await clock.settle();
    const answered = link.send(positive);
    for (let copy = 0; copy < 5; copy += 1) {
      await far.send('06 D1 01 40');
      await clock.settle();
    }
    await clock.advance(20_000);
    expect(await answered).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(far.heard.filter((text) => text === '80 00 00')).toHaveLength(3);
  });

  it('of an 80 00 gives a second one, which is acknowledged and ignored', async () => {
    const { link, far, told, clock } = aLink('serial');
    far.answer(() => ['ack', '80 00 00']);
    await link.send(command);
    await clock.settle();
    await far.send('80 00 00');
    await far.send('06 0F 00');
    await clock.settle();
    expect(told).toEqual(['80 00 00', '06 0F 00']);
  });
});

describe('collisions', () => {
  it('take the next block as the acknowledgement of our answer', async () => {
    const { link, far, told, clock } = aLink('serial');
    await far.send('06 D1 01 40');
    await clock.settle();
    const answered = link.send(positive);
    await far.send('06 0F 00');
    expect(await answered).toEqual({ ok: true, value: undefined });
    await clock.settle();
    expect(told).toEqual(['06 D1 01 40', '06 0F 00']);
    await far.raw('06');
    await clock.advance(10_000);
    expect(far.heard.filter((text) => text === '80 00 00')).toHaveLength(1);
  });

  it('take an answer as the acknowledgement of our command, but not another message', async () => {
    const { link, far, told, clock } = aLink('serial');
    const sent = link.send(command);
    await clock.settle();
    await far.send('04 FF 01 0A');
    await clock.settle();
    expect(told).toEqual(['04 FF 01 0A']);
    await clock.advance(5000);
    expect(far.heard.filter((text) => text.startsWith('05 01'))).toHaveLength(2);
    await far.send('80 00 00');
    expect(await sent).toEqual({ ok: true, value: undefined });
  });
});

describe('case 5: control characters in one chunk', () => {
  it('ACK and the answer arrive together', async () => {
    const { link, far, told, clock } = aLink('serial');
    const sent = link.send(command);
    await far.raw(`06 ${toSpacedHex(far.encode('80 00 00'))} ${toSpacedHex(far.encode('06 0F 00'))}`);
    expect(await sent).toEqual({ ok: true, value: undefined });
    await clock.settle();
    expect(told).toEqual(['80 00 00', '06 0F 00']);
    expect(far.heard.slice(1)).toEqual(['ack', 'ack']);
  });

  it('every serial frame of the collection is acknowledged in the moment of its last byte', async () => {
    for (const { bytes } of vectorsOf('serial')) {
      const { far, told, clock } = aLink('serial');
      for (const byte of bytes) {
        await far.raw(toSpacedHex(Uint8Array.of(byte)));
        await clock.advance(10);
      }
      expect(told).toHaveLength(1);
      expect(far.timeline).toEqual([{ at: (bytes.length - 1) * 10, text: 'ack' }]);
    }
  });
});

describe('case 6: a pause inside a block', () => {
  it('is answered by NAK 200 ms after the last byte; the late rest is noise, the repeat is taken', async () => {
    const { far, told, counters, clock } = aLink('serial');
    const block = toSpacedHex(far.encode(completion));
    await far.raw(block.slice(0, 30));
    await clock.advance(199);
    expect(far.heard).toEqual([]);
    await clock.advance(51);
    await far.raw(block.slice(30));
    await clock.advance(1000);
    expect(far.timeline).toEqual([{ at: 200, text: 'nak' }]);
    await far.raw(block);
    await clock.settle();
    expect(told).toEqual([completion]);
    expect(counters).toMatchObject({ naksSent: 1, timeouts: 1, crcErrors: 0, discardedBytes: 9 });
  });

  it('is none while the program itself stood still and the rest has arrived', async () => {
    const { clock, pair, far } = aLine('serial');
    let now = 0;
    const timers: (() => void)[] = [];
    const stalled = {
      now: () => now,
      zoneMinutes: () => 0,
      after: (_: number, action: () => void) => {
        timers.push(action);
        return { cancel: () => void timers.splice(timers.indexOf(action), 1) };
      },
    };
    const counters = newLinkCounters();
    const link = new BlockLink(pair.console, stalled, counters);
    const block = toSpacedHex(far.encode(completion));
    await far.raw(block.slice(0, 30));
    await clock.settle();
    now = 900;
    timers.at(-1)?.();
    await far.raw(block.slice(30));
    await clock.settle();
    expect(counters).toMatchObject({ naksSent: 0, acksSent: 1, blocksReceived: 1 });
    link.close();
  });
});

describe('a far end that babbles and reads nothing', () => {
  it('gets no more than a few characters to read: the others are not kept for it', async () => {
    const clock = createFakeClock();
    const counters = newLinkCounters();
    const chunks: ((chunk: Uint8Array, at: number) => void)[] = [];
    let written = 0;
    const transport: Transport = {
      address: aLine('serial').pair.console.address,
      onBytes: (listener) => {
        chunks.push(listener);
        return () => undefined;
      },
      write: () => {
        written += 1;
        return new Promise(() => undefined);
      },
      closed: new Promise(() => undefined),
      close: () => Promise.resolve(),
    };
    const link = new BlockLink(transport, clock, counters);
    for (let round = 0; round < 2000; round += 1) chunks[0]?.(fromHex('10 02 06 10 41 10 02 80 00 00 10 03 F5 1F'), 0);
    expect(written).toBe(16);
    expect(counters).toMatchObject({ naksSent: 2000, blocksReceived: 2000 });
    const answers = Array.from({ length: 100 }, () => link.send(positive));
    expect(await answers.at(-1)).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    link.close();
    expect(clock.pending).toBe(0);
  });
});

describe('case 7: noise', () => {
  it.each(['00 FF', '10', '10 10', '10 03', '06', '15', '06 15 06'])(
    '%s while idle is counted and nothing else',
    async (noise) => {
      const { far, told, counters, clock } = aLink('serial');
      await far.raw(noise);
      await far.raw('41');
      await clock.advance(1000);
      await far.send(completion);
      await clock.settle();
      expect(told).toEqual([completion]);
      expect(far.heard).toEqual(['ack']);
      expect(counters).toMatchObject({ naksSent: 0, naksReceived: 0, discardedBytes: fromHex(noise).length + 1 });
    },
  );

  it('while we wait for an acknowledgement does not disturb', async () => {
    const { link, far, clock } = aLink('serial');
    const sent = link.send(command);
    await far.raw('00 FF 10 41');
    await clock.advance(100);
    await far.raw('06');
    expect(await sent).toEqual({ ok: true, value: undefined });
    expect(far.heard).toHaveLength(1);
  });

  it('drops a block in which a new one begins, without NAK', async () => {
    const { far, told, clock } = aLink('serial');
    await far.raw(`10 02 06 0F 05 ${toSpacedHex(far.encode(completion))}`);
    await clock.settle();
    expect(told).toEqual([completion]);
    expect(far.heard).toEqual(['ack']);
  });
});

describe('no answer at all', () => {
  it('is silence after three transmissions, five seconds apart', async () => {
    const { link, far, counters, clock } = aLink('serial');
    const sent = link.send(command);
    await clock.advance(15_000);
    expect(await sent).toMatchObject({ error: { code: 'link.silent', facts: { timer: 'T2' } } });
    expect(far.timeline.map(({ at }) => at)).toEqual([0, 5000, 10_000]);
    expect(counters).toMatchObject({ blocksSent: 3, repeatsSent: 2, timeouts: 3 });
  });

  it('but other bytes is another protocol, and says what it looks like', async () => {
    const { link, far, clock } = aLink('serial');
    far.answer(() => []);
    const sent = link.send(command);
    await clock.settle();
    await far.raw('02 30 31 03 01');
    await clock.advance(15_000);
    expect(await sent).toMatchObject({
      error: { code: 'link.wrong-protocol', facts: { looksLike: 'STX-framed: 02 30 31 03 01 ".01.."' } },
    });
  });

  it('but NAK and other bytes each time is another protocol too', async () => {
    const { link, far, pair, clock } = aLink('serial');
    pair.terminal.onBytes(() => void far.raw('15 03 69'));
    const sent = link.send(command);
    await clock.advance(15_000);
    expect(await sent).toMatchObject({ error: { code: 'link.wrong-protocol' } });
  });

  it('does not begin its time anew while a block of the far end is arriving', async () => {
    const { link, far, told, clock } = aLink('serial');
    const sent = link.send(command);
    const block = far.encode(`06 D3 FF 00 10 ${'41 '.repeat(4096)}`);
    await clock.advance(4000);
    for (let at = 0; at < block.length; at += 100) {
      await far.raw(toSpacedHex(block.subarray(at, at + 100)));
      await clock.advance(104);
    }
    expect(told).toHaveLength(1);
    await far.raw('06');
    expect(await sent).toEqual({ ok: true, value: undefined });
    expect(far.heard.filter((text) => text.startsWith('05 01')).length).toBeLessThanOrEqual(1);
  });
});

describe('a block whose length field is wrong', () => {
  it('is acknowledged and handed over as such', async () => {
    const { far, told, counters, clock } = aLink('serial');
    await far.send('06 0F 05 01');
    await clock.settle();
    expect(told).toEqual(['malformed 06 0F 05 01']);
    expect(far.heard).toEqual(['ack']);
    expect(counters.crcErrors).toBe(0);
  });
});

describe('the end', () => {
  it('of the cable ends what is being sent and is told once', async () => {
    const { link, pair, told, clock } = aLink('serial');
    const sent = link.send(command);
    pair.cut();
    expect(await sent).toMatchObject({ error: { code: 'transport.closed', facts: { systemCode: 'EIO' } } });
    await clock.settle();
    expect(told).toEqual(['failed transport.closed']);
    expect(await link.send(command)).toMatchObject({ error: { code: 'transport.closed' } });
    expect(clock.pending).toBe(0);
  });

  it('by us leaves no timer and tells nobody', async () => {
    const { link, told, clock, far } = aLink('serial');
    const sent = link.send(command);
    await far.raw('10 02 06');
    await clock.settle();
    link.close();
    link.close();
    expect(await sent).toMatchObject({ error: { code: 'transport.closed' } });
    expect(clock.pending).toBe(0);
    expect(told).toEqual([]);
  });

  it('by a cancel stops the repeats', async () => {
    const { link, far, clock } = aLink('serial');
    const stop = new AbortController();
    const sent = link.send(command, stop.signal);
    await clock.advance(1000);
    stop.abort();
    expect(await sent).toMatchObject({ error: { code: 'check.cancelled' } });
    await clock.advance(20_000);
    expect(far.heard).toHaveLength(1);
  });
});

describe('a line that gives back what is sent', () => {
  it('has no terminal at its end, and the password is not shown', async () => {
    const { link, far, told, events, clock } = aLink('serial');
    const withPassword = fromHex('05 01 07 12 34 56 03 04 06 00');
    void link.send(withPassword);
    await clock.settle();
    await far.send(toSpacedHex(withPassword));
    await clock.settle();
    expect(told).toEqual(['failed link.wrong-protocol']);
    expect(events[0]).toMatchObject({ error: { facts: { looksLike: 'an echo of our own command' } } });
    expect(far.heard.filter((each) => each === 'ack')).toEqual([]);
  });
});
