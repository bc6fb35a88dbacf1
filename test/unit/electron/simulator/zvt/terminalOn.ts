// A simulated terminal on a TCP line that is asked one command after the other.
import { expect } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseTlv } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { type Setup, switchOn } from '../switchOn.ts';

/** A terminal on a TCP line; `ask` gives every message that a command brought, answered politely. */
export const terminalOn = (setup: Setup = {}) => {
  const made = switchOn({ kind: 'stream', ...setup });
  const ask = async (hex: string, ms = 0): Promise<readonly string[]> => {
    made.raw.forget();
    await made.raw.send(hex);
    if (ms === 0) await made.clock.settle();
    else await made.clock.advance(ms);
    return [...made.raw.apdus()];
  };
  return { ...made, ask };
};

/** Tags of a message whose container begins behind so many bytes of data. */
export const tagsAfter = (hex: string, bytes: number) => {
  const apdu = fromHex(hex);
  const from = (apdu[2] === 0xff ? 5 : 3) + bytes;
  const head = apdu[from + 1] === 0x82 ? 4 : apdu[from + 1] === 0x81 ? 3 : 2;
  expect(apdu[from]).toBe(0x06);
  const { nodes, problems } = parseTlv(apdu.subarray(from + head));
  expect(problems).toEqual([]);
  return nodes;
};

/** Bytes as one character each. */
export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');

/** A registration with tags that lists 06 D3 and offers sequence numbers. */
export const withTags = '06 00 14 00 00 00 8C 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00';
