// Whether a zip is whole: its list of contents is there, and every part has the checksum that the list says (APPNOTE 6.3.3,
// sections 4.3.12 and 4.3.16).
import { crc32 } from './crc32.ts';

/** Follows a zip while it is read. */
export interface ZipCheck {
  /** Bytes of the file, in their order. */
  readonly bytes: (piece: Uint8Array) => void;
  /** Unpacked bytes of a part. */
  readonly part: (name: string, piece: Uint8Array) => void;
  readonly isWhole: () => boolean;
}

/** The list of contents of a workbook is far shorter. */
const keptTail = 262_144;
const listMark = 0x02_01_4b_50;
const endMark = 0x06_05_4b_50;
const endLength = 22;

const decoder = new TextDecoder();

/** Names and checksums of the list; null when it is not there or not readable. */
const listIn = (tail: Uint8Array): ReadonlyMap<string, number> | null => {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let end = tail.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end -= 1;
  // Our files have no comment: what stands behind the end was put there.
  if (end < 0 || end + endLength !== tail.length) return null;
  const count = view.getUint16(end + 10, true);
  let at = end - view.getUint32(end + 12, true);
  const list = new Map<string, number>();
  for (let entry = 0; entry < count; entry += 1) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== listMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    list.set(decoder.decode(tail.subarray(at + 46, at + 46 + nameLength)), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return list;
};

/** A check of its own for one file. */
export const createZipCheck = (): ZipCheck => {
  const sums = new Map<string, number>();
  let tail = new Uint8Array(0);
  return {
    bytes: (piece) => {
      const joined = new Uint8Array(tail.length + piece.length);
      joined.set(tail);
      joined.set(piece, tail.length);
      tail = joined.slice(-keptTail);
    },
    part: (name, piece) => {
      sums.set(name, crc32(piece, sums.get(name) ?? 0));
    },
    isWhole: () => {
      const list = listIn(tail);
      if (list === null || list.size !== sums.size) return false;
      return [...list].every(([name, sum]) => sums.get(name) === sum);
    },
  };
};
