// Which way up a photo is: the one thing that stays of what a camera writes beside the picture (Exif 2.32, tag 274).

const tag = 0x0112;
const shortType = 3;
const entryBytes = 12;

/** 1 = as stored … 8, of Exif data without the leading `Exif\0\0`; 1 for anything that cannot be read. */
export const orientationOf = (tiff: Buffer): number => {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.byteLength < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const short = (at: number): number => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.byteLength) return 1;
  const count = short(first);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * entryBytes;
    if (at + entryBytes > tiff.byteLength) return 1;
    if (short(at) !== tag || short(at + 2) !== shortType) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

/** Exif data that says nothing but which way up the picture is. */
export const orientationExif = (orientation: number): Buffer =>
  Buffer.from([
    ...[0x49, 0x49, 0x2a, 0x00, 0x08, 0x00, 0x00, 0x00, 0x01, 0x00],
    ...[0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, orientation, 0x00, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ]);
