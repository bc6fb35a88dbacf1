// Whether a drawn signature is nothing but its paper.
import { inflateSync } from 'node:zlib';
import { pngChunks } from './cleanPng.ts';

/** Bytes of one pixel at 8 bits, by colour type: grey, RGB, grey with alpha, RGB with alpha. */
const pixelBytes: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };
/** A signature is small; what unpacks to more is none. */
const mostBytes = 32 * 1024 * 1024;

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** What a filter (ISO/IEC 15948 section 9) took away, put back for one byte. */
const restored = (filter: number, byte: number, [left, above, corner]: readonly [number, number, number]): number => {
  if (filter === 1) return byte + left;
  if (filter === 2) return byte + above;
  if (filter === 3) return byte + Math.floor((left + above) / 2);
  return filter === 4 ? byte + paeth(left, above, corner) : byte;
};

const unpack = (bytes: Buffer): { readonly data: Buffer; readonly width: number; readonly depth: number } | null => {
  const chunks = pngChunks(bytes);
  const head = chunks?.[0]?.content;
  const depth = head === undefined || head[8] !== 8 || head[12] !== 0 ? undefined : pixelBytes[head[9] as number];
  if (chunks == null || head === undefined || depth === undefined) return null;
  try {
    const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
    return { data: inflateSync(packed, { maxOutputLength: mostBytes }), width: head.readUInt32BE(0), depth };
  } catch {
    return null;
  }
};

/** Whether every pixel is the same, or the picture is none that a signature pad makes (8 bits, not interlaced). */
export const isBlankPng = (bytes: Buffer): boolean => {
  const unpacked = unpack(bytes);
  if (unpacked === null) return true;
  const { data, width, depth } = unpacked;
  const row = width * depth;
  const lines = Math.floor(data.byteLength / (row + 1));
  let above = Buffer.alloc(row);
  let first: Buffer | null = null;
  for (let line = 0; line < lines; line += 1) {
    const start = line * (row + 1);
    const filter = data[start] as number;
    const now = Buffer.alloc(row);
    for (let at = 0; at < row; at += 1) {
      const left = at < depth ? 0 : (now[at - depth] as number);
      const corner = at < depth ? 0 : (above[at - depth] as number);
      now[at] = restored(filter, data[start + 1 + at] as number, [left, above[at] as number, corner]) & 0xff;
    }
    first ??= now.subarray(0, depth);
    for (let at = 0; at < row; at += 1) if (now[at] !== first[at % depth]) return false;
    above = now;
  }
  return true;
};
