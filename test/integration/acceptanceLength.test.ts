// Acceptance case 11 of the ZVT driver on a hostile line: long messages, both forms of the length, any segments, truncation.
import { afterEach, describe, expect, it } from 'vitest';
import { bytesOfHex, hexOf } from '../support/byteTerminal.ts';
import {
  aHostileLine,
  allMedia,
  type HostileLine,
  type Medium,
  onRealLines,
  streamMedia,
} from '../support/hostileLine.ts';

const print = '06 1A 00';
const positive = '80 00 00';
const completion = '06 0F 00';
const sizes = [0, 1, 16, 254, 255, 256, 1213, 65_535];

const open: HostileLine[] = [];
const aLine = async (medium: Medium): Promise<HostileLine> => {
  const line = await aHostileLine(medium);
  open.push(line);
  return line;
};
afterEach(async () => {
  for (const line of open.splice(0)) await line.close();
});

/** Every byte value, many a 10 among them. */
const dataOf = (size: number): number[] =>
  Array.from({ length: size }, (_, at) => (at % 7 === 0 ? 0x10 : (at * 31 + (at >> 8)) & 0xff));
/** 06 D3 with this much data; `extended` uses FF lo hi where the short form would do. */
const block = (size: number, extended = size > 254): number[] => [
  ...(extended ? [0x06, 0xd3, 0xff, size & 0xff, size >> 8] : [0x06, 0xd3, size]),
  ...dataOf(size),
];

/** Puts bytes on the line in segments of this size. */
const inSegments = async ({ terminal }: HostileLine, bytes: readonly number[], size: number): Promise<void> => {
  for (let at = 0; at < bytes.length; at += size) await terminal.raw(bytes.slice(at, at + size));
};

/** Prints with these messages, each as `put` puts it on the line; gives what was delivered. */
const printed = async (
  line: HostileLine,
  messages: readonly (readonly number[])[],
  put: (bytes: readonly number[]) => Promise<void>,
): Promise<Uint8Array[]> => {
  const { terminal } = line;
  const ended = line.ask(print);
  const far = (async () => {
    await terminal.command();
    await terminal.tell(positive);
    for (const message of messages) {
      await put(terminal.bytesOf(hexOf(message)));
      await terminal.command();
    }
    await terminal.ask(completion);
  })();
  await line.wait(far);
  const end = await line.wait(ended);
  expect(end.kind).toBe('completed');
  return end.messages.map(({ data }) => data);
};

describe.each(allMedia)('acceptance case 11 (%s)', onRealLines, (medium) => {
  it.each(sizes)('06 D3 of %i bytes arrives exact', async (size) => {
    const line = await aLine(medium);
    expect(block(1213).slice(0, 5)).toEqual(bytesOfHex('06 D3 FF BD 04'));
    const found = await printed(line, [block(size)], (bytes) => line.terminal.raw(bytes));
    expect(found).toHaveLength(1);
    expect(Buffer.from(found[0] as Uint8Array).equals(Buffer.from(dataOf(size)))).toBe(true);
    expect(line.counters).toMatchObject({ crcErrors: 0, naksSent: 0, timeouts: 0, discardedBytes: 0 });
  });

  it.each([0, 1, 16, 254])('the long form is taken for %i bytes too (FF 01 00)', async (size) => {
    const line = await aLine(medium);
    const found = await printed(line, [block(size, true)], (bytes) => line.terminal.raw(bytes));
    expect(found.map((data) => [...data])).toEqual([dataOf(size)]);
  });

  it('a message that is cut off by the end of the line is an error, and nothing of it is delivered', async () => {
    const line = await aLine(medium);
    const { terminal } = line;
    const ended = line.ask(print);
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      await terminal.raw(terminal.bytesOf(hexOf(block(1213))).slice(0, 700));
      await terminal.pause(50);
      await line.cut();
    })();
    await line.wait(far);
    const end = await line.wait(ended);
    expect(end).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' }, messages: [] });
    expect(line.told).toEqual([positive, 'failed transport.closed']);
  });
});

describe.each(streamMedia)('acceptance case 11, segments (%s)', onRealLines, (medium) => {
  it.each([1, 2, 3, 4, 1460])('segments of %i bytes', async (size) => {
    const line = await aLine(medium);
    const wanted = sizes.filter((bytes) => medium === 'memory, stream' || size > 4 || bytes < 2000);
    const found = await printed(
      line,
      wanted.map((bytes) => block(bytes)),
      (bytes) => inSegments(line, bytes, size),
    );
    expect(found.map((data) => data.length)).toEqual(wanted);
    expect(found.every((data, at) => Buffer.from(data).equals(Buffer.from(dataOf(wanted[at] as number))))).toBe(true);
  });

  it('three messages in one segment, with the answer to the command and the completion', async () => {
    const line = await aLine(medium);
    const { terminal } = line;
    const ended = line.ask(print);
    await line.wait(terminal.command());
    const messages = [block(3), block(1213), block(254)];
    await terminal.raw([...bytesOfHex(positive), ...messages.flat(), ...bytesOfHex(completion)]);
    for (let answers = 0; answers < 4; answers += 1) expect(await line.wait(terminal.next())).toBe(positive);
    const end = await line.wait(ended);
    expect(end.kind).toBe('completed');
    expect(end.messages.map(({ data }) => [...data])).toEqual([dataOf(3), dataOf(1213), dataOf(254)]);
  });
});

describe('acceptance case 11, a message that never ends', () => {
  it('TCP: is an error at T3 after its last piece, and nothing of it is delivered', async () => {
    const line = await aLine('memory, stream');
    const { terminal } = line;
    const ended = line.ask(print);
    await line.wait(terminal.command());
    await terminal.raw(positive);
    await terminal.raw(block(65_535).slice(0, 60_000));
    await line.advance(4900);
    expect(line.told).toEqual([positive]);
    await line.advance(200);
    expect(line.told).toEqual([positive, 'failed link.silent']);
    expect(await line.wait(ended)).toMatchObject({ kind: 'failed', error: { facts: { timer: 'T3' } }, messages: [] });
  });

  it('serial: is refused three times, then an error that says T1', async () => {
    const line = await aLine('memory, serial');
    const { terminal } = line;
    const ended = line.ask(print);
    const far = (async () => {
      await terminal.command();
      await terminal.tell(positive);
      for (let copy = 0; copy < 3; copy += 1) {
        await terminal.raw(terminal.bytesOf(hexOf(block(1213))).slice(0, 1000));
        expect(await terminal.next()).toBe('nak');
      }
    })();
    await line.wait(far);
    expect(await line.wait(ended)).toMatchObject({
      kind: 'failed',
      error: { code: 'link.transmission-error', details: 'T1, 3 of 3' },
      messages: [],
    });
  });
});
