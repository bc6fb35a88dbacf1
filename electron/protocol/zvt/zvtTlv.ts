// Tags, lengths and values of ZVT: reads whatever can be read and says what could not (ZVT PA00P015 rev 13.08 §9).
import { concatBytes } from '../field/bytes.ts';

/** One tag with its value. A constructed one has children; its value are the bytes they were read from. */
export interface TlvNode {
  /** All bytes of the tag as one number: 0x34, 0x1F40, 0xFF4D, 0x1F8001. */
  readonly tag: number;
  readonly value: Uint8Array;
  readonly children: readonly TlvNode[];
}

/** What is wrong with a container; what stood before it is kept. */
export interface TlvProblem {
  /** `length`: a length form that does not exist (80, 83…) · `truncated`: longer than its container · `tag`: no end of the tag · `depth`: too many levels. */
  readonly kind: 'length' | 'truncated' | 'tag' | 'depth';
  /** The tag concerned, as far as it is known. */
  readonly tag: number | null;
  /** Where in the whole container, in bytes. */
  readonly offset: number;
}

/** What a container holds. */
export interface ParsedTlv {
  readonly nodes: readonly TlvNode[];
  readonly problems: readonly TlvProblem[];
}

/** Levels of containers that are opened; deeper ones stay bytes. */
export const deepestTlv = 8;
const longestTagBytes = 4;

/** A length field: 00–7F · 81 and one byte · 82 and two, high byte first. Null if it is none or not complete. */
export const readTlvLength = (
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly next: number } | null => {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { length: first, next: at + 1 };
  const low = bytes[at + 1];
  if (low === undefined || first > 0x82 || first === 0x80) return null;
  if (first === 0x81) return { length: low, next: at + 2 };
  const second = bytes[at + 2];
  return second === undefined ? null : { length: (low << 8) | second, next: at + 3 };
};

const readTag = (bytes: Uint8Array, at: number): { readonly tag: number; readonly next: number } | null => {
  let tag = bytes[at] as number;
  let next = at + 1;
  if ((tag & 0x1f) !== 0x1f) return { tag, next };
  for (;;) {
    const byte = bytes[next];
    if (byte === undefined || next - at >= longestTagBytes) return null;
    tag = tag * 256 + byte;
    next += 1;
    if (byte < 0x80) return { tag, next };
  }
};

const parseLevel = (bytes: Uint8Array, offset: number, depth: number, problems: TlvProblem[]): TlvNode[] => {
  const nodes: TlvNode[] = [];
  let at = 0;
  while (at < bytes.length) {
    const found = readTag(bytes, at);
    if (found === null) {
      problems.push({ kind: 'tag', tag: null, offset: offset + at });
      break;
    }
    const { tag } = found;
    const size = readTlvLength(bytes, found.next);
    if (size === null || size.next + size.length > bytes.length) {
      const form = bytes[found.next] ?? 0;
      const kind = size === null && (form === 0x80 || form > 0x82) ? 'length' : 'truncated';
      problems.push({ kind, tag, offset: offset + at });
      break;
    }
    const value = bytes.subarray(size.next, size.next + size.length);
    let children: readonly TlvNode[] = [];
    if (((bytes[at] as number) & 0x20) !== 0) {
      if (depth < deepestTlv) children = parseLevel(value, offset + size.next, depth + 1, problems);
      else problems.push({ kind: 'depth', tag, offset: offset + at });
    }
    nodes.push({ tag, value, children });
    at = size.next + size.length;
  }
  return nodes;
};

/** Reads the inside of a container. Unknown tags are kept like all others: whoever does not know one passes it by. */
export const parseTlv = (bytes: Uint8Array): ParsedTlv => {
  const problems: TlvProblem[] = [];
  return { nodes: parseLevel(bytes, 0, 1, problems), problems };
};

/** The first of that tag on this level. */
export const findTag = (nodes: readonly TlvNode[], tag: number): TlvNode | undefined =>
  nodes.find((node) => node.tag === tag);

/** A length field in its shortest form. Throws above 65535: that is a bug of ours. */
export const encodeTlvLength = (length: number): Uint8Array => {
  if (length > 0xffff) throw new Error('a container holds at most 65535 bytes');
  if (length < 0x80) return Uint8Array.of(length);
  return length < 0x100 ? Uint8Array.of(0x81, length) : Uint8Array.of(0x82, length >>> 8, length & 0xff);
};

/** One tag with its value as bytes. */
export const encodeTlv = (tag: number, value: Uint8Array): Uint8Array => {
  const tagBytes: number[] = [];
  for (let rest = tag; rest > 0; rest = Math.floor(rest / 256)) tagBytes.unshift(rest % 256);
  return concatBytes([Uint8Array.from(tagBytes), encodeTlvLength(value.length), value]);
};

/** A container as the bitmap 06 of a message. */
export const encodeContainer = (inside: Uint8Array): Uint8Array =>
  concatBytes([Uint8Array.of(0x06), encodeTlvLength(inside.length), inside]);
