// The traffic of a real check, read by Wireshark's dissector: what it knows of ZVT it finds well formed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foreignOverPty, foreignOverTcp } from '../support/foreignLines.ts';
import { vendorTerminal } from '../support/foreignScripts.ts';
import type { ForeignTerminal } from '../support/foreignTerminal.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { runSteward } from '../support/runSteward.ts';
import { dissect, noTshark } from '../support/tshark.ts';

const data = mkdtempSync(join(tmpdir(), 'steward-tshark-data-'));
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

interface Frame {
  readonly from: 'computer' | 'terminal';
  readonly bytes: readonly number[];
}

/** Cuts a stream of bare messages into messages. */
const messagesIn = (bytes: readonly number[]): number[][] => {
  const found: number[][] = [];
  for (let at = 0; at + 3 <= bytes.length; ) {
    const short = bytes[at + 2] ?? 0;
    const length = short < 255 ? 3 + short : 5 + (bytes[at + 3] ?? 0) + 256 * (bytes[at + 4] ?? 0);
    found.push(bytes.slice(at, at + length));
    at += length;
  }
  return found;
};

/** Cuts a serial stream into blocks, CRC included, and single control characters. */
const blocksIn = (bytes: readonly number[]): number[][] => {
  const found: number[][] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0x10) {
      found.push(bytes.slice(at, at + 1));
      at += 1;
      continue;
    }
    let end = at + 2;
    while (end < bytes.length && !(bytes[end] === 0x10 && bytes[end + 1] === 0x03)) end += bytes[end] === 0x10 ? 2 : 1;
    found.push(bytes.slice(at, end + 4));
    at = end + 4;
  }
  return found;
};

const framesOf = (terminals: readonly ForeignTerminal[], cut: (bytes: readonly number[]) => number[][]): Frame[] =>
  terminals.flatMap(({ traffic }) =>
    traffic.flatMap(({ from, bytes }) => cut(bytes).map((frame) => ({ from, bytes: frame }))),
  );

const apduOf = ({ bytes }: Frame): readonly number[] => (bytes[0] === 0x10 ? bytes.slice(2, -4) : bytes);
const isCode = (frame: Frame, one: number, other: number): boolean =>
  apduOf(frame)[0] === one && apduOf(frame)[1] === other;

describe.skipIf(noTshark !== null)('the traffic of a full check', () => {
  it.each([
    { over: 'TCP', open: foreignOverTcp, cut: messagesIn, skip: null },
    { over: 'a serial line', open: foreignOverPty, cut: blocksIn, skip: noPseudoTerminals },
  ])('over $over is decoded by tshark', async ({ open, cut, skip }) => {
    if (skip !== null) return;
    const farEnd = await open(vendorTerminal({}));
    const ran = await runSteward(['check', farEnd.address, '--level', 'full', '--json', '--data', data]);
    await farEnd.close();
    expect(ran.status).toBe(0);
    const frames = framesOf(farEnd.met, cut);
    const said = dissect(frames.map(({ bytes }) => bytes));
    const about = (test: (frame: Frame) => boolean) => said.filter((_, index) => test(frames[index] as Frame));

    const responses = about((frame) => frame.from === 'computer' && isCode(frame, 0x80, 0x00));
    expect(responses.length).toBeGreaterThan(2);
    expect(responses).toEqual(
      responses.map(() => ({ protocol: 'ZVT', info: 'Positive completion', length: '0', malformed: '' })),
    );
    expect(about((frame) => isCode(frame, 0x06, 0x70))).toEqual([
      { protocol: 'ZVT', info: 'Diagnosis', length: '5', malformed: '' },
    ]);
    expect(about((frame) => isCode(frame, 0x06, 0xd3)).map(({ info }) => info)).toEqual(['Print Text Block']);
    // Nothing that went out is malformed in its eyes, known to it or not.
    expect(about(({ from }) => from === 'computer').filter(({ malformed }) => malformed !== '')).toEqual([]);
  });
});
