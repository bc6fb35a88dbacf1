// Bitmaps: numbered fields in front of the TLV container (ZVT PA00P015 rev 13.08 §8).
import type { ParsedTlv } from './zvtTlv.ts';
import { parseTlv, readTlvLength } from './zvtTlv.ts';

type Length = number | 'll' | 'lll';

/** Length of each bitmap's value in bytes; `ll` and `lll` have two or three digits Fx in front that tell it. */
const lengths: ReadonlyMap<number, Length> = new Map([
  ...rows(1, [0x01, 0x02, 0x03, 0x05, 0x19, 0x27, 0x8a, 0x8c, 0xa0, 0xd0, 0xd2, 0xd3]),
  ...rows(1, [0xe0, 0xe9, 0xea, 0xf0, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0x72, 0x73, 0x74, 0x75]),
  ...rows(2, [0x0d, 0x0e, 0x17, 0x3a, 0x49, 0x87]),
  ...rows(3, [0x0b, 0x0c, 0x37, 0x3d, 0x88, 0xaa]),
  ...rows(4, [0x29, 0x70, 0x71]),
  ...rows(5, [0xba]),
  ...rows(6, [0x04]),
  ...rows(8, [0x3b, 0xeb]),
  ...rows(15, [0x2a]),
  ...rows('ll', [0x22, 0x23, 0x2d, 0x8b, 0xa7, 0xd1]),
  ...rows('ll', [0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8]),
  ...rows('lll', [0x24, 0x2e, 0x3c, 0x60, 0x9a, 0xaf]),
]);

function rows(length: Length, numbers: readonly number[]): [number, Length][] {
  return numbers.map((number) => [number, length]);
}

/** The bitmaps of a message. */
export interface ParsedBitmaps {
  /** Value by number; the first one if a number occurs twice. */
  readonly values: ReadonlyMap<number, Uint8Array>;
  /** Inside of the bitmap 06. */
  readonly container: ParsedTlv | null;
  /** What could not be read: an unknown number has no length, so everything from there on. Empty if all was read. */
  readonly rest: Uint8Array;
}

/** A length of `count` digits Fx at `at`; null if a byte is none. */
export const readFxLength = (bytes: Uint8Array, at: number, count: 2 | 3): number | null => {
  let length = 0;
  for (let index = at; index < at + count; index += 1) {
    const byte = bytes[index];
    if (byte === undefined || byte < 0xf0 || byte > 0xf9) return null;
    length = length * 10 + (byte & 0x0f);
  }
  return length;
};

const extent = (data: Uint8Array, at: number): { readonly from: number; readonly length: number } | null => {
  const number = data[at] as number;
  if (number === 0x06) {
    const size = readTlvLength(data, at + 1);
    return size === null ? null : { from: size.next, length: size.length };
  }
  const kind = lengths.get(number);
  if (kind === undefined) return null;
  if (typeof kind === 'number') return { from: at + 1, length: kind };
  const count = kind === 'll' ? 2 : 3;
  const length = readFxLength(data, at + 1, count);
  return length === null ? null : { from: at + 1 + count, length };
};

/** Reads bitmaps up to the first that cannot be read. */
export const parseBitmaps = (data: Uint8Array): ParsedBitmaps => {
  const values = new Map<number, Uint8Array>();
  let container: ParsedTlv | null = null;
  let at = 0;
  while (at < data.length) {
    const found = extent(data, at);
    if (found === null || found.from + found.length > data.length) break;
    const number = data[at] as number;
    const value = data.subarray(found.from, found.from + found.length);
    if (number === 0x06) container ??= parseTlv(value);
    else if (!values.has(number)) values.set(number, value);
    at = found.from + found.length;
  }
  return { values, container, rest: data.subarray(at) };
};
