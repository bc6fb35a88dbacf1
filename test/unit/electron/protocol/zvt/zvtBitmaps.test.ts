import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseBitmaps, readFxLength } from '../../../../../electron/protocol/zvt/zvtBitmaps.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const parse = (hex: string) => parseBitmaps(fromHex(hex));
const value = (hex: string, number: number): string => toSpacedHex(parse(hex).values.get(number) ?? new Uint8Array(0));

describe('bitmaps', () => {
  it('of a completion after registration are read in any order', () => {
    expect(value('19 00 29 65 00 00 28 49 09 78', 0x29)).toBe('65 00 00 28');
    expect(value('49 09 78 29 65 00 00 28', 0x49)).toBe('09 78');
    const { container, rest } = parseBitmaps(vectorBytes('z003').subarray(3));
    expect(container?.nodes).toMatchObject([{ tag: 0x26 }]);
    expect(rest).toHaveLength(0);
  });

  it('keep a status byte that is not 00', () => {
    expect(toSpacedHex(parseBitmaps(vectorBytes('z091').subarray(3)).values.get(0x19) ?? new Uint8Array(0))).toBe('10');
  });

  it('tell the result of an end-of-day', () => {
    expect(value('27 E0', 0x27)).toBe('E0');
  });

  it('with their length in front are read by it', () => {
    expect(value('8B F0 F3 41 42 43 27 00', 0x8b)).toBe('41 42 43');
    expect(value('3C F0 F0 F2 41 42 27 00', 0x3c)).toBe('41 42');
    expect(value('3C F0 F0 F2 41 42 27 00', 0x27)).toBe('00');
  });

  it('case 10: keep what stands before an unknown number, and the rest as it is', () => {
    const { values, rest } = parse('27 00 D9 01 02 29 12 34 56 78');
    expect([...values.keys()]).toEqual([0x27]);
    expect(toSpacedHex(rest)).toBe('D9 01 02 29 12 34 56 78');
  });

  it.each(['27 00 3C F0 E1 F2 41', '27 00 3C F0 FA F2 41', '27 00 22 F0', '27 00 29 12 34', '27 00 06 83 00 00 00'])(
    'stop in front of what cannot be: %s',
    (hex) => {
      const { values, rest } = parse(hex);
      expect([...values.keys()]).toEqual([0x27]);
      expect(toSpacedHex(rest)).toBe(hex.slice(6));
    },
  );

  it('of the log-off with a wrong length digit hold nothing', () => {
    const { values, rest } = parseBitmaps(vectorBytes('z019').subarray(3));
    expect(values.size).toBe(0);
    expect(rest).toHaveLength(3);
  });

  it('count once: the first of two equal numbers stays', () => {
    expect(value('27 01 27 02', 0x27)).toBe('01');
  });

  it('never throw, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        parseBitmaps(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

describe('length digits', () => {
  it.each([
    ['F0 F4 F0', 3, 40],
    ['F1 F2', 2, 12],
    ['F9 F9 F9', 3, 999],
  ] as const)('%s are a length', (hex, count, length) => {
    expect(readFxLength(fromHex(hex), 0, count)).toBe(length);
  });

  it.each(['F0 E4 F0', 'F0 FA F0', 'F0 F4'])('%s are none', (hex) => {
    expect(readFxLength(fromHex(hex), 0, 3)).toBeNull();
  });
});
