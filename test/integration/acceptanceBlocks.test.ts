// Acceptance cases 1, 2, 3 and 8 of the ZVT driver on a hostile line: damage, refusals, lost acknowledgements, late answers.
import { afterEach, describe, expect, it } from 'vitest';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { aHostileLine, type HostileLine, type Medium, onRealLines, serialMedia } from '../support/hostileLine.ts';

const registration = '06 00 06 00 00 00 8C 09 78';
const registered = '06 0F 0A 19 00 29 52 52 35 35 49 09 78';
const enquiry = '05 01 07 00 00 00 03 04 06 00';
const positive = '80 00 00';

const open: HostileLine[] = [];
const aLine = async (medium: Medium = 'memory, serial'): Promise<HostileLine> => {
  const line = await aHostileLine(medium);
  open.push(line);
  return line;
};
afterEach(async () => {
  for (const line of open.splice(0)) await line.close();
});

const flipped = (bytes: readonly number[], bit: number): number[] =>
  bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** Accepts the command and sends these copies of the completion first; the whole one follows each NAK. */
const registers = async ({ terminal }: HostileLine, copies: readonly (readonly number[])[]): Promise<void> => {
  await terminal.command();
  await terminal.tell(positive);
  for (const copy of copies) await terminal.raw(copy);
  if (copies.length < 3) await terminal.ask(registered);
};

describe.each(serialMedia)('acceptance case 1 (%s)', onRealLines, (medium) => {
  it('a flipped bit in the first copy of the Registration completion: NAK within 50 ms, the repeat delivered once', async () => {
    const line = await aLine(medium);
    const { terminal } = line;
    const ended = line.ask(registration);
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      const at = line.clock.now();
      await terminal.raw(flipped(terminal.bytesOf(registered), 8 * 9 + 2));
      expect(await terminal.next()).toBe('nak');
      const took = line.clock.now() - at;
      expect(await terminal.ask(registered)).toBe(positive);
      return took;
    })();
    expect(await line.wait(far)).toBeLessThanOrEqual(50);
    const end = await line.wait(ended);
    expect(end.kind).toBe('completed');
    expect(line.told).toEqual([positive, registered]);
    expect(line.counters).toMatchObject({ crcErrors: 1, naksSent: 1, repeatsSent: 0, duplicatesReceived: 0 });
  });

  it('three bad copies are a link error that says "CRC, 3 of 3", and the next command is answered', async () => {
    const line = await aLine(medium);
    const { terminal } = line;
    const ended = line.ask(registration);
    const bad = flipped(terminal.bytesOf(registered), 8 * 9 + 2);
    await line.wait(registers(line, [bad, bad, bad]));
    const end = await line.wait(ended);
    expect(end).toMatchObject({
      kind: 'failed',
      error: { code: 'link.transmission-error', facts: { reason: 'CRC', copies: 3 }, details: 'CRC, 3 of 3' },
    });
    expect(line.counters).toMatchObject({ crcErrors: 3, naksSent: 3 });
    expect(end.kind === 'failed' && adviseOn(end.error).message.en).toContain('CRC, 3 of 3');
    const second = line.ask(enquiry);
    const far = (async () => {
      expect(await terminal.command()).toBe(enquiry);
      await terminal.tell(positive);
      return await terminal.ask('06 0F 01 00');
    })();
    expect(await line.wait(far)).toBe(positive);
    expect((await line.wait(second)).kind).toBe('completed');
  }, 30_000);
});

describe('acceptance case 1, every bit', () => {
  it('whichever bit of the completion is flipped: delivered once and unchanged', async () => {
    const length = (await aLine()).terminal.bytesOf(registered).length;
    for (let bit = 0; bit < length * 8; bit += 1) {
      const line = await aHostileLine('memory, serial');
      const { terminal } = line;
      const ended = line.ask(registration);
      const far = (async () => {
        await terminal.command();
        await terminal.tell(positive);
        await terminal.raw(flipped(terminal.bytesOf(registered), bit));
        // A copy that does not even begin like a block is not refused; the terminal repeats it by itself.
        await Promise.race([terminal.next(), terminal.pause(5000)]);
        await terminal.send(registered);
        while (terminal.texts().at(-1) !== positive) await terminal.pause(10);
        await terminal.raw('06');
      })();
      await line.wait(far);
      expect((await line.wait(ended)).kind, `bit ${String(bit)}`).toBe('completed');
      expect(line.told, `bit ${String(bit)}`).toEqual([positive, registered]);
      await line.close();
    }
  });
});

describe.each(serialMedia)('acceptance case 2 (%s)', onRealLines, (medium) => {
  const refuse = async ({ terminal }: HostileLine, times: number): Promise<void> => {
    for (let copy = 0; copy < times; copy += 1) {
      expect(await terminal.next()).toBe(registration);
      await terminal.raw('15');
    }
  };

  it('two NAKs and an ACK: three identical copies, and the command succeeds', async () => {
    const line = await aLine(medium);
    const ended = line.ask(registration);
    const far = (async () => {
      await refuse(line, 2);
      await registers(line, []);
    })();
    await line.wait(far);
    expect((await line.wait(ended)).kind).toBe('completed');
    expect(line.terminal.count(registration)).toBe(3);
    expect(line.counters).toMatchObject({ naksReceived: 2, repeatsSent: 2 });
  });

  it('three NAKs: a transmission error after the third copy, and no fourth', async () => {
    const line = await aLine(medium);
    const ended = line.ask(registration);
    await line.wait(refuse(line, 3));
    expect(await line.wait(ended)).toMatchObject({
      kind: 'failed',
      error: { code: 'link.transmission-error', facts: { reason: 'NAK', copies: 3 }, details: 'NAK, 3 of 3' },
    });
    await line.advance(medium === 'memory, serial' ? 60_000 : 300);
    expect(line.terminal.texts()).toEqual([registration, registration, registration]);
    expect(line.counters).toMatchObject({ blocksSent: 3, naksReceived: 3, repeatsSent: 2 });
  });
});

describe.each(serialMedia)('acceptance case 3 (%s)', onRealLines, (medium) => {
  it('our ACK is swallowed: the repeat is acknowledged and answered, not delivered; an equal genuine line is', async () => {
    const line = await aLine(medium);
    const { terminal } = line;
    const ended = line.ask('06 1A 00');
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      // Their ear misses our ACK, and they have not acknowledged our 80 00 00 when they repeat.
      await terminal.send('06 D1 01 40');
      expect([await terminal.next(), await terminal.next()]).toEqual(['ack', positive]);
      await terminal.send('06 D1 01 40');
      expect([await terminal.next(), await terminal.next()]).toEqual(['ack', positive]);
      await terminal.raw('06');
      // A second line that is empty too.
      expect(await terminal.ask('06 D1 01 40')).toBe(positive);
      expect(await terminal.ask('06 0F 00')).toBe(positive);
    })();
    await line.wait(far);
    const end = await line.wait(ended);
    expect(end.kind).toBe('completed');
    expect(end.messages.map(({ command, data }) => [command, [...data]])).toEqual([
      [0x06d1, [0x40]],
      [0x06d1, [0x40]],
    ]);
    expect(line.counters).toMatchObject({ duplicatesReceived: 1, repeatsSent: 1, crcErrors: 0 });
  });
});

describe('acceptance case 8', () => {
  it('serial: no 80 00 within T3 is silence; the late answer is never taken for that of the next command', async () => {
    const line = await aLine();
    const { terminal } = line;
    const ended = line.ask(enquiry);
    await line.wait(terminal.command());
    expect(await line.wait(ended)).toMatchObject({
      kind: 'failed',
      error: { code: 'link.silent', facts: { timer: 'T3' } },
    });
    expect(line.counters.timeouts).toBe(1);
    // The late answer says 0B, the one to the next command 0A.
    await line.wait(terminal.tell(positive));
    const second = line.ask(enquiry);
    const far = (async () => {
      await terminal.tell('06 0F 01 0B');
      const told = await terminal.next();
      await terminal.raw('06');
      expect(told.startsWith('84 ')).toBe(true);
      expect(await terminal.command()).toBe(enquiry);
      await terminal.tell(positive);
      expect(await terminal.ask('06 0F 01 0A')).toBe(positive);
    })();
    await line.wait(far);
    const end = await line.wait(second);
    expect(end.kind === 'completed' && [...end.completion.data]).toEqual([0x0a]);
  });

  it.each([0, 1000, 4000, 5400, 6000, 7000, 12_000])(
    'serial: late by %i ms more, it is still not taken for the next answer',
    async (late) => {
      const line = await aLine();
      const { terminal } = line;
      const first = line.ask(enquiry);
      await line.wait(terminal.command());
      await line.wait(first);
      const second = line.ask(enquiry);
      // A terminal does one thing after the other: it answers the second command when it has answered the first. It says
      // each thing when the one before is acknowledged.
      const say = (texts: readonly string[]): void => {
        pending.push(...texts);
        if (pending.length === texts.length) void terminal.send(pending[0] as string);
      };
      const pending: string[] = [];
      const lateIsOut = terminal.pause(late).then(() => say([positive, '06 0F 01 0B']));
      void (async () => {
        for (;;) {
          const text = await terminal.next();
          if (text === 'ack') pending.shift();
          if (text === 'ack' && pending[0] !== undefined) await terminal.send(pending[0]);
          if (text !== 'ack' && text !== 'nak') await terminal.raw('06');
          if (text === enquiry) void lateIsOut.then(() => say([positive, '06 0F 01 0A']));
        }
      })();
      const end = await line.wait(second);
      // The right answer or none; never the late one.
      if (end.kind === 'completed') expect([...end.completion.data]).toEqual([0x0a]);
      else expect(end.kind).toBe('failed');
    },
  );

  it('TCP: no 80 00 within T3 is silence, after which the connection is of no use and is closed by the driver', async () => {
    const line = await aLine('memory, stream');
    const ended = line.ask(enquiry);
    await line.wait(line.terminal.command());
    expect(await line.wait(ended)).toMatchObject({
      kind: 'failed',
      error: { code: 'link.silent', facts: { timer: 'T3' } },
    });
  });
});
