import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { DleStxFramer } from '../../../../../electron/protocol/framing/dleStxFramer.ts';
import { blockChecksum, readFrames, stuff } from '../../../../../electron/protocol/zvt/zvtFrame.ts';
import { vectorBytes, vectorsOf } from '../../../../support/zvtVectors.ts';

const kinds = (bytes: Uint8Array): string[] => readFrames(bytes).map(({ kind }) => kind);

describe('bytes of the line', () => {
  it.each(vectorsOf('serial'))('$id is one whole block with a right checksum', ({ bytes }) => {
    const frames = readFrames(bytes);
    expect(frames).toMatchObject([{ kind: 'block', isWhole: true, isChecksumRight: true, from: 0, to: bytes.length }]);
    const [frame] = frames;
    if (frame?.kind !== 'block') throw new Error('no block');
    expect(new DleStxFramer().encode(frame.apdu)).toEqual(bytes);
    expect(blockChecksum(frame.apdu)).toBe((bytes.at(-2) ?? 0) | ((bytes.at(-1) ?? 0) << 8));
  });

  it.each(vectorsOf('apdu'))('$id is an APDU, whole if its length is right', ({ bytes, isLengthRight }) => {
    const [frame] = readFrames(bytes);
    expect(frame?.kind).toBe('apdu');
    if (isLengthRight === true) expect(frame).toMatchObject({ isWhole: true, to: bytes.length });
  });

  it('are signs, alone, in front of a block, and twice in a row', () => {
    expect(kinds(fromHex('06'))).toEqual(['ack']);
    expect(kinds(fromHex('15'))).toEqual(['nak']);
    expect(kinds(fromHex('06 06'))).toEqual(['ack', 'ack']);
    expect(kinds(concatBytes([fromHex('06'), vectorBytes('z077')]))).toEqual(['ack', 'block']);
    expect(kinds(concatBytes([vectorBytes('z077'), fromHex('15')]))).toEqual(['block', 'nak']);
  });

  it('of a class that ZVT does not have are foreign, to their end', () => {
    expect(kinds(vectorBytes('z045'))).toEqual(['foreign']);
    expect(readFrames(fromHex('80 00 00 16 16'))).toMatchObject([
      { kind: 'apdu' },
      { kind: 'foreign', from: 3, to: 5 },
    ]);
    expect(readFrames(new Uint8Array(0))).toEqual([]);
  });

  it('that are cut off are pieces that are not whole', () => {
    expect(readFrames(fromHex('06 0F'))).toMatchObject([{ kind: 'apdu', isWhole: false, to: 2 }]);
    expect(readFrames(vectorBytes('z077').subarray(0, 7))).toMatchObject([
      { kind: 'block', endAt: -1, isChecksumRight: false },
    ]);
    expect(readFrames(vectorBytes('z077').subarray(0, 4))).toMatchObject([{ kind: 'block', isWhole: false }]);
  });

  it('with one bit wrong are a block with a wrong checksum', () => {
    const damaged = vectorBytes('z024').slice();
    damaged[8] = (damaged[8] ?? 0) ^ 0x04;
    expect(readFrames(damaged)).toMatchObject([{ kind: 'block', isChecksumRight: false }]);
  });

  it('are doubled again as they came', () => {
    expect(toSpacedHex(stuff(fromHex('10 02 10 10')))).toBe('10 10 02 10 10 10 10');
  });
});
