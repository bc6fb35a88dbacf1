// Small pictures made byte by byte, with all that cameras write beside them.
import { crc32, deflateSync } from 'node:zlib';

const pngChunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [head, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  head.writeUInt32BE(content.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
};

/** Exif data with a place, a maker and an orientation. */
export const exifWithPlace = (orientation = 6): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + 3 * 12 + 4 + 40);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(3, 8);
  const entry = (index: number, [tag, type, count]: readonly [number, number, number], value: number): void => {
    const at = 10 + index * 12;
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (type === 3) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  entry(0, [0x010f, 2, 12], 50);
  entry(1, [0x0112, 3, 1], orientation);
  entry(2, [0x8825, 4, 1], 62);
  tiff.write('GPS 31.2304N', 50, 'latin1');
  return tiff;
};

/** A PNG of `width` × `height` whose pixels are said by `grey`; extra chunks go before the picture data. */
export const aPng = ({
  width = 8,
  height = 8,
  grey = (x: number, y: number): number => (x * 31 + y * 17) % 256,
  extra = [] as readonly (readonly [string, Buffer])[],
  after = Buffer.alloc(0),
} = {}): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => grey(x, y))]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    ...extra.map(([type, content]) => pngChunk(type, content)),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
    after,
  ]);
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.byteLength + 2, 2);
  return Buffer.concat([head, content]);
};

/** The parts of a JPEG of one grey block of 8 × 8 pixels, as coders write them (ISO/IEC 10918-1 annex K tables cut short). */
export const aJpeg = ({ app = [] as readonly Buffer[], after = Buffer.alloc(0) } = {}): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...app,
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.from([0x00, 1, ...Array<number>(15).fill(0), 0])),
    segment(0xc4, Buffer.from([0x10, 1, ...Array<number>(15).fill(0), 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0x00, 0x3f]),
    Buffer.from([0xff, 0xd9]),
    after,
  ]);

/** What a telephone writes into a JPEG: place, maker's notes, words, a thumbnail that is a picture of its own. */
export const telephoneParts = (orientation = 6): readonly Buffer[] => [
  segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifWithPlace(orientation), aJpeg()])),
  segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS 31.2304N</x:xmpmeta>', 'latin1')),
  segment(0xe2, Buffer.from('MPF\0GPS 31.2304N', 'latin1')),
  segment(0xed, Buffer.from('Photoshop 3.0\0 GPS 31.2304N', 'latin1')),
  segment(0xfe, Buffer.from('GPS 31.2304N', 'latin1')),
];

/** A WebP of 1 × 1 pixels (lossless) with Exif and XMP beside it. */
export const aWebp = ({ after = Buffer.alloc(0) } = {}): Buffer => {
  const chunk = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(content.byteLength, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.byteLength % 2)]);
  };
  const extended = Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const lossless = Buffer.from([0x2f, 0x00, 0x00, 0x00, 0x00, 0x07, 0x50, 0xfd, 0xff, 0x01]);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', extended),
    chunk('VP8L', lossless),
    chunk('EXIF', exifWithPlace()),
    chunk('XMP ', Buffer.from('GPS 31.2304N', 'latin1')),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.byteLength, 4);
  return Buffer.concat([head, body, after]);
};
