// Kinds of values that a tag can hold, each readable and writable: the words in which zvtTags.ts describes the tags.
import { decodeBcd, decodeFilledBcd, encodeBcd, encodeFilledBcd } from '../field/bcd.ts';
import { decodeSigned, decodeUnsigned, encodeInteger } from '../field/integers.ts';
import { decodeLocalTime, encodeLocalTime } from '../field/localTime.ts';

/** One value tag. */
export interface Field<T> {
  readonly tag: number;
  /** Smallest and largest length in bytes, inclusive. */
  readonly bytes: readonly [number, number];
  /** The value; null if it is not one that may be sent. The length has been checked before. */
  decode(bytes: Uint8Array): T | null;
  /** Throws for a value that may not be sent: that is a bug of ours. */
  encode(value: T): Uint8Array;
}

/** A container: values of its own and repeating containers inside it. */
export interface Group {
  readonly tag: number;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly lists: Readonly<Record<string, Group>>;
}

type FieldValue<F> = F extends Field<infer T> ? T : never;
/** What a container holds, by name; absent = not sent. */
export type GroupValue<G extends Group> = {
  readonly [K in keyof G['fields']]?: FieldValue<G['fields'][K]>;
} & { readonly [K in keyof G['lists']]?: readonly GroupValue<G['lists'][K]>[] };

/** Inclusive bounds, and one value outside them that has a meaning of its own. */
type Range = readonly [low: number, high: number, alsoAllowed?: number];
const isWithin = (value: number, range: Range | undefined): boolean =>
  range === undefined || (value >= range[0] && value <= range[1]) || value === range[2];

const integer = (
  tag: number,
  length: number,
  range: Range | undefined,
  read: (bytes: Uint8Array) => number,
): Field<number> => ({
  tag,
  bytes: [length, length],
  decode: (bytes) => {
    const value = read(bytes);
    return isWithin(value, range) ? value : null;
  },
  encode: (value) => {
    if (!isWithin(value, range)) throw new RangeError(`${String(value)} is out of range`);
    return encodeInteger(value, length);
  },
});

/** Unsigned, big-endian; without a range whatever the bytes can hold. */
export const unsigned = (tag: number, length: number, range?: Range): Field<number> =>
  integer(tag, length, range, decodeUnsigned);

/** Two's complement, big-endian. */
export const signed = (tag: number, length: number, range?: Range): Field<number> =>
  integer(tag, length, range, decodeSigned);

/** Digits with leading zeros, as text. */
export const digits = (tag: number, length: number): Field<string> => ({
  tag,
  bytes: [length, length],
  decode: decodeBcd,
  encode: (value) => encodeBcd(value, length),
});

/** Between `fewest` and `most` digits, filled with F at the right end. */
export const filledDigits = (tag: number, length: number, fewest: number, most: number): Field<string> => ({
  tag,
  bytes: [length, length],
  decode: (bytes) => {
    const found = decodeFilledBcd(bytes);
    return found !== null && found.length >= fewest && found.length <= most ? found : null;
  },
  encode: (value) => encodeFilledBcd(value, length),
});

const printable = /^[\x20-\x7e]*$/;
/** Characters 20–7E. A longer text is cut when written. */
export const ascii = (tag: number, shortest: number, longest: number): Field<string> => ({
  tag,
  bytes: [shortest, longest],
  decode: (bytes) => {
    const text = String.fromCharCode(...bytes);
    return printable.test(text) ? text : null;
  },
  encode: (value) => {
    if (!printable.test(value)) throw new RangeError('not printable ASCII');
    return new TextEncoder().encode(value.slice(0, longest));
  },
});

const controls = /\p{Cc}/u;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 without control characters; `longest` counts bytes. A longer text is cut at a character border when written. */
export const utf8 = (tag: number, shortest: number, longest: number): Field<string> => ({
  tag,
  bytes: [shortest, longest],
  decode: (bytes) => {
    try {
      const text = strictUtf8.decode(bytes);
      return controls.test(text) ? null : text;
    } catch {
      return null;
    }
  },
  encode: (value) => {
    if (controls.test(value)) throw new RangeError('control characters in a text');
    const whole = new TextEncoder().encode(value);
    let end = Math.min(whole.length, longest);
    while (end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    return whole.slice(0, end);
  },
});

/** One byte that stands for a word. */
export const choice = <const W extends string>(tag: number, words: Readonly<Record<number, W>>): Field<W> => ({
  tag,
  bytes: [1, 1],
  decode: (bytes) => words[bytes[0] as number] ?? null,
  encode: (value) => {
    const found = Object.entries(words).find(([, word]) => word === value);
    if (found === undefined) throw new RangeError(`${value} has no number`);
    return Uint8Array.of(Number(found[0]));
  },
});

/** Bits that stand for words, keyed by their mask in the whole big-endian number; bits without a word are passed by. */
export const flags = <const W extends string>(
  tag: number,
  length: number,
  words: Readonly<Record<number, W>>,
): Field<readonly W[]> => {
  const rows = Object.entries(words).map(([mask, word]) => ({ mask: Number(mask), word }));
  // Highest bit first: the order in which the documents list them.
  rows.sort((one, other) => other.mask - one.mask);
  return {
    tag,
    bytes: [length, length],
    decode: (bytes) => {
      const value = decodeUnsigned(bytes);
      return rows.filter(({ mask }) => (value & mask) !== 0).map(({ word }) => word);
    },
    encode: (value) =>
      encodeInteger(
        rows.reduce((sum, { mask, word }) => (value.includes(word) ? sum | mask : sum), 0),
        length,
      ),
  };
};

/** One byte per item. */
export const byteList = (tag: number, longest: number): Field<readonly number[]> => ({
  tag,
  bytes: [0, longest],
  decode: (bytes) => Array.from(bytes),
  encode: (value) => Uint8Array.from(value),
});

/** Local time of the terminal as `2026-11-22T09:30:05`, on the line 7 BCD bytes. */
export const localTime = (tag: number): Field<string> => ({
  tag,
  bytes: [7, 7],
  decode: decodeLocalTime,
  encode: encodeLocalTime,
});

/** Bytes as they are. */
export const raw = (tag: number, length: number): Field<Uint8Array> => ({
  tag,
  bytes: [length, length],
  decode: (bytes) => bytes.slice(),
  encode: (value) => value,
});
