import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../../../electron/protocol/field/bytes.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  deepestTlv,
  encodeContainer,
  encodeTlv,
  encodeTlvLength,
  findTag,
  parseTlv,
  readTlvLength,
  type TlvNode,
} from '../../../../../electron/protocol/zvt/zvtTlv.ts';

const parse = (hex: string) => parseTlv(fromHex(hex));
const outline = (nodes: readonly TlvNode[]): unknown[] =>
  nodes.map(({ tag, children }) => (children.length === 0 ? tag.toString(16) : [tag.toString(16), outline(children)]));

describe('tags', () => {
  it('of one, two and three bytes are read by their own rule', () => {
    expect(outline(parse('34 00 1F 40 00 FF 4D 00 1F 80 01 00').nodes)).toEqual(['34', '1f40', 'ff4d', '1f8001']);
  });

  it('with bit 6 have children', () => {
    const { nodes, problems } = parse('34 0D 1F 0E 04 20 23 06 22 1F 0F 03 08 55 56');
    expect(outline(nodes)).toEqual([['34', ['1f0e', '1f0f']]]);
    expect(problems).toEqual([]);
    expect(findTag(nodes[0]?.children ?? [], 0x1f0f)?.value).toEqual(fromHex('08 55 56'));
    expect(findTag(nodes, 0x1f0f)).toBeUndefined();
  });

  it('without bit 6 are not opened, whatever they hold', () => {
    expect(outline(parse('1F 40 04 34 02 1F 0E').nodes)).toEqual(['1f40']);
  });
});

describe('case 10: what cannot be read', () => {
  it('of unknown tags is passed by, constructed ones too', () => {
    const { nodes, problems } = parse('1F 7C 02 AA BB EF 03 1F 7D 00 1F 55 02 00 04');
    expect(problems).toEqual([]);
    expect(findTag(nodes, 0x1f55)?.value).toEqual(fromHex('00 04'));
  });

  it.each([
    ['1F 40 01 41 1F 41 80', 'length'],
    ['1F 40 01 41 1F 41 83 00 00 01 42', 'length'],
    ['1F 40 01 41 1F 41 05 42', 'truncated'],
    ['1F 40 01 41 1F 41 82 00', 'truncated'],
    ['1F 40 01 41 1F 41', 'truncated'],
    ['1F 40 01 41 1F', 'tag'],
    ['1F 40 01 41 1F FF FF FF FF 01', 'tag'],
  ])('in %s is a problem (%s), and what stood before is kept', (hex, kind) => {
    const { nodes, problems } = parse(hex);
    expect(outline(nodes)).toEqual(['1f40']);
    expect(problems).toMatchObject([{ kind, offset: 4 }]);
  });

  it('inside one container does not spoil the next', () => {
    const { nodes, problems } = parse('34 03 1F 0E 09 1F 43 01 00');
    expect(outline(nodes)).toEqual(['34', '1f43']);
    expect(problems).toMatchObject([{ kind: 'truncated', tag: 0x1f0e, offset: 2 }]);
  });

  it('by its depth is a problem and stays bytes', () => {
    let bytes = fromHex('1F 40 00');
    for (let depth = 0; depth < 50; depth += 1) bytes = encodeTlv(0x34, bytes);
    const { nodes, problems } = parseTlv(bytes);
    expect(problems).toMatchObject([{ kind: 'depth' }]);
    let depth = 0;
    for (let at: readonly TlvNode[] = nodes; at.length > 0; at = at[0]?.children ?? []) depth += 1;
    expect(depth).toBe(deepestTlv);
  });

  it('never throws, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        parseTlv(bytes);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('lengths', () => {
  it.each([
    [0, '00'],
    [127, '7F'],
    [128, '81 80'],
    [255, '81 FF'],
    [256, '82 01 00'],
    [65_535, '82 FF FF'],
  ])('%i is %s', (length, hex) => {
    expect(toSpacedHex(encodeTlvLength(length))).toBe(hex);
    expect(readTlvLength(fromHex(hex), 0)).toEqual({ length, next: fromHex(hex).length });
  });

  it('above 65535 are not written', () => {
    expect(() => encodeTlvLength(65_536)).toThrow();
  });

  it('may be longer than they need to be', () => {
    expect(parse('1F 40 82 00 01 41').nodes[0]?.value).toEqual(fromHex('41'));
  });
});

describe('writing', () => {
  it('is what is read again', () => {
    const values = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (list) => {
        const { nodes, problems } = parseTlv(concatBytes(list.map((value) => encodeTlv(0x1f40, value))));
        expect(problems).toEqual([]);
        expect(nodes.map(({ value }) => toSpacedHex(value))).toEqual(list.map(toSpacedHex));
      }),
    );
  });

  it('puts a container behind the bitmap 06', () => {
    expect(toSpacedHex(encodeContainer(encodeTlv(0x1b, Uint8Array.of(1))))).toBe('06 03 1B 01 01');
    expect(toSpacedHex(encodeContainer(new Uint8Array(0)))).toBe('06 00');
  });
});
