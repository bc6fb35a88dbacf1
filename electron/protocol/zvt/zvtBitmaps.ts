// Bitmaps: numbered fields in front of the TLV container (ZVT PA00P015 rev 13.08 §8).
import { bitmapTable } from './zvtBitmapTable.ts';
import type { ParsedTlv } from './zvtTlv.ts';
import { parseTlv, readTlvLength } from './zvtTlv.ts';

/** One bitmap of a message. */
export interface BitmapField {
  readonly number: number;
  /** Where the value begins, and its length in bytes. */
  readonly from: number;
  readonly length: number;
}

/** The bitmaps of a message. */
export interface ParsedBitmaps {
  /** Every bitmap that was read, in the order of the line: where its value stands in the bytes given. */
  readonly fields: readonly BitmapField[];
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
  const kind = bitmapTable.get(data[at] as number)?.length;
  if (kind === undefined) return null;
  if (kind === 'tlv') {
    const size = readTlvLength(data, at + 1);
    return size === null ? null : { from: size.next, length: size.length };
  }
  if (typeof kind === 'number') return { from: at + 1, length: kind };
  const count = kind === 'll' ? 2 : 3;
  const length = readFxLength(data, at + 1, count);
  return length === null ? null : { from: at + 1 + count, length };
};

/** Reads bitmaps up to the first that cannot be read. */
export const parseBitmaps = (data: Uint8Array): ParsedBitmaps => {
  const fields: BitmapField[] = [];
  const values = new Map<number, Uint8Array>();
  let container: ParsedTlv | null = null;
  let at = 0;
  while (at < data.length) {
    const found = extent(data, at);
    if (found === null || found.from + found.length > data.length) break;
    const number = data[at] as number;
    const value = data.subarray(found.from, found.from + found.length);
    fields.push({ number, ...found });
    if (number === 0x06) container ??= parseTlv(value);
    else if (!values.has(number)) values.set(number, value);
    at = found.from + found.length;
  }
  return { fields, values, container, rest: data.subarray(at) };
};
