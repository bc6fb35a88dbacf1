// Acceptance cases 8 (TCP), 9, 13 and 14 of the ZVT driver on a hostile line: time limits, cancelling, other protocols,
// and a terminal that knows one command.
import { afterEach, describe, expect, it } from 'vitest';
import { aHostileDriver, type HostileDriver } from '../support/hostileDriver.ts';
import { allMedia, type Medium, onRealLines, streamMedia } from '../support/hostileLine.ts';

const enquiry = '05 01 07 00 00 00 03 04 06 00';
const positive = '80 00 00';

const open: HostileDriver[] = [];
const aDriver = async (medium: Medium): Promise<HostileDriver> => {
  const driver = await aHostileDriver(medium);
  open.push(driver);
  return driver;
};
afterEach(async () => {
  for (const driver of open.splice(0)) await driver.close();
});

describe('acceptance case 8 (TCP)', () => {
  it('no 80 00 within T3: the socket is closed, the next call connects again, and the late answer went nowhere', async () => {
    const met = await aDriver('memory, stream');
    const first = met.terminal();
    const report = met.read();
    const far = (async () => {
      expect(await first.command()).toBe(enquiry);
      const second = await met.connection(2);
      // Too late, and over the connection that is closed.
      await first.send(positive);
      await first.send('06 0F 01 0B');
      expect(await second.command()).toBe(enquiry);
      await second.send(positive);
      await second.ask('06 0F 01 00');
    })();
    await met.wait(far);
    const result = await met.wait(report);
    expect(result.ok && result.value.facts.statusCode).toBe(0);
    expect(result.ok && result.value.link).toMatchObject({ reconnects: 1, timeouts: 1 });
    expect(met.connections()).toBe(2);
  });
});

describe.each(['memory, serial', 'memory, stream'] as const)('acceptance case 9 (%s)', (medium) => {
  const working = ['04 FF 01 0A', '04 FF 01 0E', '04 FF 02 0E 10'];

  /** 80 00, then 04 FF every 100 s, the last one with ten minutes. */
  const works = async (met: HostileDriver, messages = working): Promise<void> => {
    const terminal = met.terminal();
    await terminal.command();
    await terminal.tell(positive);
    for (const message of messages) {
      await terminal.pause(100_000);
      expect(await terminal.ask(message)).toBe(positive);
    }
  };

  it('04 FF begins T4 anew, its byte 10 makes it ten minutes, and only then it is over; the texts are told meanwhile', async () => {
    const met = await aDriver(medium);
    const began = met.clock.now();
    const outcome = met.run('diagnosis', { diagnosisType: 'line' });
    let endedAt = 0;
    void outcome.then(() => {
      endedAt = met.clock.now() - began;
    });
    await met.wait(works(met));
    expect(met.said.map(({ en }) => en)).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    expect(endedAt).toBe(0);
    await met.advance(599_000);
    expect(endedAt).toBe(0);
    await met.advance(2000);
    const result = await met.wait(outcome);
    expect(endedAt).toBeGreaterThanOrEqual(900_000);
    expect(result.ok && result.value.report).toMatchObject({
      ending: 'unclear',
      error: { code: 'link.silent', facts: { timer: 'T4' } },
    });
  });

  it('T4 without the byte is 180 s', async () => {
    const met = await aDriver(medium);
    const outcome = met.run('diagnosis');
    const state = { isOver: false };
    void outcome.then(() => {
      state.isOver = true;
    });
    await met.wait(works(met, ['04 FF 01 0A']));
    await met.advance(179_000);
    expect(state.isOver).toBe(false);
    await met.advance(2000);
    expect(state.isOver).toBe(true);
  });

  it('a cancel of a long command sends 06 B0 once, and the dialogue is left when the terminal has aborted it', async () => {
    const met = await aDriver(medium);
    const terminal = met.terminal();
    const outcome = met.run('diagnosis');
    await met.wait(works(met, ['04 FF 01 0A']));
    met.cancel();
    const far = (async () => {
      expect(await terminal.command()).toBe('06 B0 00');
      await terminal.tell(positive);
      return await terminal.ask('06 1E 01 6C');
    })();
    expect(await met.wait(far)).toBe(positive);
    const result = await met.wait(outcome);
    expect(result.ok && result.value.report).toMatchObject({ ending: 'cancelled', resultCode: '6C' });
    expect(terminal.count('06 B0 00')).toBe(1);
  });

  it('a cancel of a command that may not be aborted sends no 06 B0 and stays for its end', async () => {
    const met = await aDriver(medium);
    const terminal = met.terminal();
    const outcome = met.run('setDateTime');
    const far = (async () => {
      expect(await terminal.command()).toMatch(/^06 91 /);
      await terminal.tell(positive);
      met.cancel();
      await terminal.pause(500);
      return await terminal.ask('06 0F 00');
    })();
    expect(await met.wait(far)).toBe(positive);
    const result = await met.wait(outcome);
    expect(result.ok && result.value.report.ending).toBe('done');
    expect(terminal.texts().filter((text) => text.startsWith('06 B0'))).toEqual([]);
  });
});

describe('acceptance case 13', () => {
  const greetings = [
    ['a web server', '48 54 54 50 2F 31 2E 31 20 34 30 30 20 42 61 64 0D 0A', 'HTTP'],
    ['a secure shell', '53 53 48 2D 32 2E 30 2D 4F 70 65 6E 53 53 48 0D 0A', 'SSH'],
    ['a TLS alert', '15 03 03 00 02 02 46', 'TLS'],
    ['an STX-framed till protocol', '02 41 30 31 1C 31 2E 32 38 03 4B', 'STX'],
    ['JSON', '7B 22 6F 6B 22 3A 31 7D 0A', 'JSON'],
  ] as const;

  it.each(streamMedia.flatMap((medium) => greetings.map((greeting) => [medium, ...greeting] as const)))(
    '%s: %s is "not ZVT", with what it looks like',
    async (medium, _, bytes, looksLike) => {
      const met = await aDriver(medium);
      const result = met.read();
      await met.wait(met.terminal().command());
      await met.terminal().raw(bytes);
      expect(await met.wait(result)).toMatchObject({
        ok: false,
        error: { code: 'link.wrong-protocol', facts: { looksLike: expect.stringContaining(looksLike) as unknown } },
      });
    },
  );

  it.each(greetings.filter(([name]) => name !== 'a TLS alert'))(
    'memory, serial: %s is "not ZVT" after three transmissions',
    async (_, bytes, looksLike) => {
      const met = await aDriver('memory, serial');
      const result = met.read();
      await met.wait(met.terminal().next());
      await met.terminal().raw(bytes);
      expect(await met.wait(result)).toMatchObject({
        ok: false,
        error: { code: 'link.wrong-protocol', facts: { looksLike: expect.stringContaining(looksLike) as unknown } },
      });
      expect(met.terminal().count(enquiry)).toBe(3);
    },
  );
});

describe.each(allMedia)('acceptance case 14 (%s)', onRealLines, (medium) => {
  it('84 83 00 to everything but 05 01: capabilities are refused, the status is judged all the same', async () => {
    const met = await aDriver(medium);
    const terminal = met.terminal();
    const result = met.read('full');
    void (async () => {
      for (;;) {
        const command = await terminal.command();
        if (command === enquiry) {
          await terminal.tell(positive);
          await terminal.ask('06 0F 1A 00 06 17 1F 44 04 52 52 35 35 E4 0E 1F 40 04 50 54 30 31 1F 42 04 17 F5 9B 1F');
        } else if (!command.startsWith('80')) await terminal.tell('84 83 00');
      }
    })();
    const report = await met.wait(result);
    expect(report.ok && report.value).toMatchObject({
      ending: 'complete',
      identity: { tid: '52523535', serialNumber: '17F59B1F' },
      facts: { statusCode: 0 },
      capabilities: { statusEnquiry: 'supported', printConfiguration: 'refused', diagnosis: 'refused' },
    });
  });
});
