// A WebP with nothing but its picture (RFC 9649): no place, no words, no colour profile, nothing behind its end.
import { orientationExif, orientationOf } from './orientation.ts';
import type { CleanPicture } from './picture.ts';

const headBytes = 12;
/** Flags of VP8X (RFC 9649 section 2.7.1). */
const flags = { animation: 0x02, exif: 0x08, alpha: 0x10 } as const;

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

const chunkBytes = ({ type, content }: Chunk): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(content.byteLength, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.byteLength % 2)]);
};

const chunksOf = (bytes: Buffer): readonly Chunk[] | null => {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.byteLength) return null;
  const chunks: Chunk[] = [];
  let at = headBytes;
  while (at + 8 <= end) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), content: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
};

/** Width and height as the picture itself says. */
const sizeOf = ({ type, content }: Chunk): readonly [number, number] | null => {
  if (type === 'VP8 ' && content.byteLength >= 10) {
    return [content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff];
  }
  if (type === 'VP8L' && content.byteLength >= 5) {
    const bits = content.readUInt32LE(1);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return null;
};

const written = (chunks: readonly Chunk[]): Buffer => {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks.map(chunkBytes)]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.byteLength, 4);
  return Buffer.concat([head, body]);
};

/** The picture alone; null = damaged, cut off, or moving. */
export const cleanWebp = (bytes: Buffer): CleanPicture | null => {
  if (bytes.byteLength < headBytes + 8) return null;
  const chunks = chunksOf(bytes);
  const picture = chunks?.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (chunks == null || picture === undefined) return null;
  const size = sizeOf(picture);
  const extended = chunks.find(({ type }) => type === 'VP8X');
  if (size === null || chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF')) return null;
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const orientation = exif === undefined ? 1 : orientationOf(exif.content);
  const alpha = chunks.filter(({ type }) => type === 'ALPH').slice(0, 1);
  if (extended === undefined || extended.content.byteLength !== 10) {
    return { mediaType: 'image/webp', content: written([picture]), size };
  }
  const head = Buffer.from(extended.content);
  head[0] = ((head[0] as number) & flags.alpha) | (orientation === 1 ? 0 : flags.exif);
  const turned = orientation === 1 ? [] : [{ type: 'EXIF', content: orientationExif(orientation) }];
  return {
    mediaType: 'image/webp',
    content: written([{ type: 'VP8X', content: head }, ...alpha, picture, ...turned]),
    size,
  };
};
