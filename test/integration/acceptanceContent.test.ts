// Acceptance cases 10 and 12 of the ZVT driver on a hostile line: unknown and malformed content, a log read that breaks off.
import { afterEach, describe, expect, it } from 'vitest';
import { parseBitmaps } from '../../electron/protocol/zvt/zvtBitmaps.ts';
import { parseTlv } from '../../electron/protocol/zvt/zvtTlv.ts';
import { bytesOfHex, hexOf } from '../support/byteTerminal.ts';
import { aHostileDriver, type HostileDriver } from '../support/hostileDriver.ts';
import { aHostileLine, allMedia, type Medium, onRealLines } from '../support/hostileLine.ts';

const enquiry = '05 01 07 00 00 00 03 04 06 00';
const positive = '80 00 00';

const open: { close(): Promise<void> }[] = [];
const keep = <T extends { close(): Promise<void> }>(each: T): T => {
  open.push(each);
  return each;
};
const aDriver = async (medium: Medium): Promise<HostileDriver> => keep(await aHostileDriver(medium));
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const apdu = (head: string, data: readonly number[]): string => {
  const length = data.length < 255 ? [data.length] : [0xff, data.length & 0xff, data.length >> 8];
  return `${head} ${hexOf([...length, ...data])}`;
};
const tlv = (tag: string, value: readonly number[]): number[] => {
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [...bytesOfHex(tag), ...size, ...value];
};
/** A container in a container, and so on. */
const nested = (depth: number): number[] =>
  Array.from({ length: depth }).reduce<number[]>((inner) => tlv('E4', inner), bytesOfHex('1F 40 01 41'));

const tid = bytesOfHex('29 52 52 35 35');
/** Completions of a registration: what stands in front of the odd part is a TID. */
const odd = {
  'an unknown bitmap D9': [...tid, ...bytesOfHex('D9 01 02 03')],
  'an unknown tag 1F7C': [
    ...tid,
    0x06,
    ...tlv('', [...tlv('1F 7C', [1, 2]), ...tlv('1F 44', [0x52, 0x52, 0x35, 0x35])]),
  ],
  'an unknown constructed EF': [...tid, 0x06, ...tlv('', tlv('EF', tlv('1F 7C', [1])))],
  'an LLLVAR with a nibble E': [...tid, ...bytesOfHex('3C F0 EF F2 41 42')],
  'a TLV length 83': [...tid, ...bytesOfHex('06 06 1F 44 83 00 00 01')],
  'a length past the end': [...tid, ...bytesOfHex('06 04 1F 44 7F 52')],
  'a container longer than the message': [...tid, ...bytesOfHex('06 7F 1F 44')],
  'containers fifty deep': [...tid, 0x06, ...tlv('', nested(50))],
} as const;

describe.each(['memory, serial', 'memory, stream'] as const)('acceptance case 10 (%s)', (medium) => {
  it.each(Object.entries(odd))('%s: the message is answered, what stands before it is kept', async (_, data) => {
    const line = keep(await aHostileLine(medium));
    const { terminal } = line;
    const ended = line.ask('06 00 06 00 00 00 8C 09 78');
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      return await terminal.ask(apdu('06 0F', data));
    })();
    expect(await line.wait(far)).toBe(positive);
    const end = await line.wait(ended);
    expect(end.kind).toBe('completed');
    const { values, rest, container } = parseBitmaps(
      end.kind === 'completed' ? end.completion.data : new Uint8Array(0),
    );
    expect(hexOf(values.get(0x29) ?? [])).toBe('52 52 35 35');
    // Nothing is lost without a word: read, kept raw, or named as a problem.
    const isWhole = rest.length === 0 && (container?.problems.length ?? 0) === 0;
    expect(isWhole).toBe(_.startsWith('an unknown tag') || _.startsWith('an unknown constructed'));
    expect(told(line.told)).toEqual([positive, apdu('06 0F', data)]);
  });

  it.each(Object.entries(odd))('a status with %s is a value with a remark, and no exception', async (_, data) => {
    const met = await aDriver(medium);
    const { terminal } = met;
    const result = met.read();
    const far = (async () => {
      expect(await terminal().command()).toBe(enquiry);
      await terminal().tell(positive);
      return await terminal().ask(apdu('06 0F', [0x00, ...data]));
    })();
    expect(await met.wait(far)).toBe(positive);
    const report = await met.wait(result);
    expect(report.ok && report.value.facts.statusCode).toBe(0);
    expect(report.ok && report.value.identity.tid).toBe('52523535');
  });

  it('a message whose length field is wrong is answered, and the dialogue goes on', async () => {
    const line = keep(await aHostileLine('memory, serial'));
    const { terminal } = line;
    const ended = line.ask('06 1A 00');
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      await terminal.ask('06 D1 09 40 41');
      return await terminal.ask('06 0F 00');
    })();
    expect(await line.wait(far)).toBe(positive);
    expect((await line.wait(ended)).kind).toBe('completed');
    expect(line.told).toContain('malformed 06 D1 09 40 41');
  });

  it('no bytes at all make the readers throw', () => {
    let seed = 7;
    const next = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    };
    for (let round = 0; round < 3000; round += 1) {
      const bytes = Uint8Array.from({ length: next() % 64 }, next);
      expect(() => [parseBitmaps(bytes), parseTlv(bytes)]).not.toThrow();
    }
  });
});

const told = (texts: readonly string[]): string[] => texts.map((text) => text.replace('malformed ', ''));

describe.each(allMedia)('acceptance case 12 (%s)', onRealLines, (medium) => {
  const blockSize = 200;
  const pieceOf = (number: number): number[] =>
    Array.from({ length: blockSize }, (_, at) => 0x41 + ((number + at) % 26));
  const position = (at: number): number[] => [at >> 24, (at >> 16) & 0xff, (at >> 8) & 0xff, at & 0xff];
  /** One of nine pieces of the application's log file. */
  const block = (number: number): string => {
    const piece = [
      ...tlv('1D', [0x02]),
      ...tlv('1C', pieceOf(number)),
      ...tlv('1E', position(number * blockSize)),
      ...tlv('1F 00', position(9 * blockSize)),
    ];
    return apdu('04 0F', [0x06, ...tlv('', tlv('2D', piece))]);
  };
  const begun = [0, 1, 2].flatMap(pieceOf);

  /** Sends three of nine blocks, each answered. */
  const three = async (met: HostileDriver): Promise<void> => {
    const terminal = met.terminal();
    expect(await terminal.command()).toMatch(/^08 11 /);
    await terminal.tell(positive);
    for (let number = 0; number < 3; number += 1) expect(await terminal.ask(block(number))).toBe(positive);
  };
  const answersEnquiry = async (met: HostileDriver): Promise<void> => {
    const terminal = met.terminal();
    expect(await terminal.command()).toBe(enquiry);
    await terminal.tell(positive);
    await terminal.ask('06 0F 01 00');
  };

  it.each([
    ['06 1E 01 6C', '6C'],
    ['06 1E 00', null],
  ])(
    '%s after 3 of 9 blocks: aborted, answered, the part kept and marked incomplete, the next 05 01 works',
    async (abort, code) => {
      const met = await aDriver(medium);
      const outcome = met.run('readLogFile', { logFile: 'application' });
      const far = (async () => {
        await three(met);
        return await met.terminal().ask(abort);
      })();
      expect(await met.wait(far)).toBe(positive);
      const result = await met.wait(outcome);
      expect(result.ok && result.value.report).toMatchObject({
        ending: 'aborted',
        resultCode: code,
        file: { logFile: 'application', bytes: 3 * blockSize, totalBytes: 9 * blockSize, isComplete: false },
      });
      expect(result.ok && [...(result.value.fileBytes ?? [])]).toEqual(begun);
      const report = met.read();
      await met.wait(answersEnquiry(met));
      expect((await met.wait(report)).ok).toBe(true);
    },
  );

  it('the line is lost after 3 of 9 blocks: told as lost, the part kept and marked; a 05 01 after reconnecting works', async () => {
    const met = await aDriver(medium);
    const outcome = met.run('readLogFile', { logFile: 'application' });
    await met.wait(three(met));
    await met.cut();
    const result = await met.wait(outcome);
    expect(result.ok && result.value.report).toMatchObject({
      ending: 'unclear',
      error: { code: 'transport.closed' },
      file: { bytes: 3 * blockSize, totalBytes: 9 * blockSize, isComplete: false },
    });
    expect(result.ok && [...(result.value.fileBytes ?? [])]).toEqual(begun);
    const isStream = medium === 'memory, stream' || medium === 'loopback TCP';
    // A TCP driver connects again by itself; a serial port is opened anew by whoever asks for the next check.
    const next = isStream ? met : await aDriver(medium);
    const report = next.read();
    if (isStream) await met.connection(2);
    await next.wait(answersEnquiry(next));
    expect((await next.wait(report)).ok).toBe(true);
  });
});
