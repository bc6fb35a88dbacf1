// A PNG with nothing but its picture (ISO/IEC 15948): no words, no place, no time, nothing behind its end.
import { crc32 } from 'node:zlib';
import { orientationExif, orientationOf } from './orientation.ts';
import type { CleanPicture } from './picture.ts';

const signatureBytes = 8;
/** What is needed to show the picture as it is; everything else is left out. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs']);

/** Bytes of parts that have one length only; whatever is longer hides something. */
const lengths: Readonly<Record<string, number>> = { gAMA: 4, cHRM: 32, sRGB: 1, pHYs: 9, IEND: 0 };

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const head = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  head.writeUInt32BE(content.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
};

/** One part of a PNG. */
export interface PngChunk {
  readonly type: string;
  readonly content: Buffer;
  /** As it stands in the file, with length and check sum. */
  readonly whole: Buffer;
}

/** The parts up to the end of the picture; null = damaged or cut off. */
export const pngChunks = (bytes: Buffer): readonly PngChunk[] | null => {
  const chunks: PngChunk[] = [];
  let at = signatureBytes;
  while (at + 12 <= bytes.byteLength) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.byteLength) return null;
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== bytes.readUInt32BE(end - 4)) return null;
    const type = named.toString('latin1', 0, 4);
    chunks.push({ type, content: named.subarray(4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
};

const bytesOf = ({ type, whole }: PngChunk): Buffer => (type === 'IEND' ? chunk('IEND', Buffer.alloc(0)) : whole);

const isCritical = (type: string): boolean => /^[A-Z]/.test(type);

/** The picture alone; null = damaged, cut off, or of an unknown kind. */
export const cleanPng = (bytes: Buffer): CleanPicture | null => {
  const chunks = pngChunks(bytes);
  const [head] = chunks ?? [];
  if (chunks === null || head?.type !== 'IHDR' || head.content.byteLength !== 13) return null;
  if (!chunks.some(({ type }) => type === 'IDAT')) return null;
  if (chunks.some(({ type }) => isCritical(type) && !kept.has(type))) return null;
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif === undefined ? 1 : orientationOf(exif.content);
  const isPlain = ({ type, content }: PngChunk): boolean =>
    kept.has(type) && content.byteLength === (lengths[type] ?? content.byteLength);
  const rest = chunks.filter((each) => isPlain(each) || each.type === 'IEND');
  const turned = orientation === 1 ? [] : [chunk('eXIf', orientationExif(orientation))];
  return {
    mediaType: 'image/png',
    content: Buffer.concat([bytes.subarray(0, signatureBytes), head.whole, ...turned, ...rest.slice(1).map(bytesOf)]),
    size: [head.content.readUInt32BE(0), head.content.readUInt32BE(4)],
  };
};
