import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AtLines } from '../../../../../electron/protocol/at/atLines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesIn = (...chunks: readonly Uint8Array[]): string[] => {
  const lines = new AtLines();
  return chunks.flatMap((chunk) => [...lines.push(chunk).lines]);
};

describe('lines of a modem', () => {
  it('end with CR, LF or both, and empty ones are none', () => {
    expect(linesIn(bytes('\r\n+CSQ: 18,99\r\n\r\nOK\r\nRING\rA\nB'))).toEqual(['+CSQ: 18,99', 'OK', 'RING', 'A']);
  });

  it('are the same wherever the pieces are cut', () => {
    const all = bytes('\r\n+COPS: 0,0,"中国移动",7\r\n\r\nOK\r\n');
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 6 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), all.length];
        const pieces = at.slice(1).map((end, index) => all.slice(at[index], end));
        expect(linesIn(...pieces)).toEqual(['+COPS: 0,0,"中国移动",7', 'OK']);
      }),
    );
  });

  it.each([
    ['control characters', Uint8Array.of(0x00, 0xff, 0x41, 0x0d)],
    ['half a character', Uint8Array.of(0xe4, 0xb8, 0x0d)],
  ])('with %s are dropped and counted', (_, damaged) => {
    expect(new AtLines().push(damaged)).toEqual({ lines: [], discarded: damaged.length - 1 });
  });

  it('that never end are dropped up to where they do, and take no more memory', () => {
    const lines = new AtLines();
    expect(lines.push(new Uint8Array(100_000).fill(0x41)).lines).toEqual([]);
    const { lines: after, discarded } = lines.push(bytes('A\r\nOK\r\n'));
    expect(after).toEqual(['OK']);
    expect(discarded).toBeLessThan(600);
  });
});
