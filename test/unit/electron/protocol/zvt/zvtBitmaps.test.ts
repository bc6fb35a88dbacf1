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

describe('registrations of tills, which this program reads and never sends', () => {
  const bitmapsOf = (id: string, skip: number) => parseBitmaps(vectorBytes(id).subarray(3 + skip));

  it.each([
    ['z001', '26 1f73'],
    ['z009', '26'],
    ['z010', ''],
    ['z011', '26'],
  ])('%s holds the tags "%s" behind password, configuration and currency', (id, tags) => {
    const { container, rest } = bitmapsOf(id, 6);
    expect(container?.problems).toEqual([]);
    expect(container?.nodes.map(({ tag }) => tag.toString(16)).join(' ')).toBe(tags);
    expect(rest).toHaveLength(0);
  });

  it('are answered with the terminal’s identifier, and the sequence number only if it is wanted', () => {
    expect(bitmapsOf('z004', 0).container?.nodes.map(({ tag }) => tag)).toEqual([0x26, 0x1f73]);
    expect(toSpacedHex(bitmapsOf('z091', 0).values.get(0x29) ?? new Uint8Array(0))).toBe('52 52 35 35');
  });

  it('have relatives with date, time and files (z035 to z038)', () => {
    expect(toSpacedHex(bitmapsOf('z035', 3).values.get(0xaa) ?? new Uint8Array(0))).toBe('26 01 01');
    expect(toSpacedHex(bitmapsOf('z036', 0).values.get(0x0c) ?? new Uint8Array(0))).toBe('10 10 10');
    expect(bitmapsOf('z037', 0).container?.nodes).toMatchObject([{ tag: 0x2d, children: [{ tag: 0x1d }] }]);
    const file = bitmapsOf('z038', 0).container?.nodes[0]?.children.find(({ tag }) => tag === 0x1c);
    expect(new TextDecoder().decode(file?.value)).toBe('hello');
  });
});
