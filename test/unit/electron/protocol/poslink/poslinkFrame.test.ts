import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../../../electron/protocol/field/hex.ts';
import { encodeFrame, lrcOf, PoslinkFramer } from '../../../../../electron/protocol/poslink/poslinkFrame.ts';

const frame = encodeFrame(['0', 'A01', '1.43', '000000', 'OK']);

describe('frames of POSLink', () => {
  it.each([
    ['1.43', '024130301C312E34330346'],
    ['1.28', '024130301C312E3238034B'],
  ])('have the check characters that are known: %s', (version, hex) => {
    expect(toHex(encodeFrame(['A00', version]))).toBe(hex);
    expect(lrcOf(fromHex(hex).subarray(1))).toBe(0);
  });

  it('are found wherever the pieces are cut, with single characters and noise around them', () => {
    const all = Uint8Array.of(0x06, 0x41, 0x05, ...frame, 0x04, 0x15);
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 5 }), (cuts) => {
        const framer = new PoslinkFramer();
        const at = [0, ...cuts.sort((a, b) => a - b), all.length];
        const pieces = at.slice(1).flatMap((end, index) => framer.push(all.slice(at[index], end)));
        expect(pieces.map(({ kind }) => kind)).toEqual(['ack', 'noise', 'enq', 'frame', 'eot', 'nak']);
        expect(pieces[3]).toEqual({ kind: 'frame', fields: ['0', 'A01', '1.43', '000000', 'OK'] });
      }),
    );
  });

  it('with any one bit wrong are bad, or none', () => {
    for (let at = 1; at < frame.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = frame.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(new PoslinkFramer().push(damaged).map(({ kind }) => kind)).not.toContain('frame');
      }
    }
  });

  it('begin anew with STX, for no field holds one', () => {
    const pieces = new PoslinkFramer().push(Uint8Array.of(...frame.subarray(0, 6), ...frame));
    expect(pieces.map(({ kind }) => kind)).toEqual(['frame']);
  });

  it('that never end are bad and take no more memory', () => {
    const framer = new PoslinkFramer();
    framer.push(Uint8Array.of(0x02));
    expect(framer.push(new Uint8Array(5000).fill(0x41))[0]).toEqual({ kind: 'bad' });
    expect(framer.isInside).toBe(false);
  });

  it('that stop in the middle can be given up', () => {
    const framer = new PoslinkFramer();
    framer.push(frame.subarray(0, 5));
    expect(framer.isInside).toBe(true);
    expect([framer.expire(), framer.expire()]).toEqual([true, false]);
  });
});
