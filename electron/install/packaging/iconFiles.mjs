// Icon files of Windows and macOS, put together from PNG pictures. Pure.

/** @typedef {{ size: number, png: Buffer }} Picture  size in pixels, square */

/** Types of the PNG entries of an .icns file by size in pixels (Apple Icon Image format). */
const APPLE_TYPES = [
  { type: 'icp4', size: 16 },
  { type: 'icp5', size: 32 },
  { type: 'ic07', size: 128 },
  { type: 'ic08', size: 256 },
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 },
  { type: 'ic11', size: 32 },
  { type: 'ic12', size: 64 },
  { type: 'ic13', size: 256 },
  { type: 'ic14', size: 512 },
];
const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * A Windows icon: every picture stays a PNG; a size of 256 is written as 0.
 * @param {readonly Picture[]} pictures at most 256 pixels
 * @returns {Buffer}
 */
export function windowsIcon(pictures) {
  const head = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = HEADER_BYTES + ENTRY_BYTES * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * An icon of macOS from pictures of 16 to 1024 pixels; sizes that are not there are left out.
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export function appleIcon(pictures) {
  const parts = APPLE_TYPES.flatMap(({ type, size }) => {
    const png = pictures.find((each) => each.size === size)?.png;
    return png === undefined ? [] : [block(type, png)];
  });
  return block('icns', Buffer.concat(parts));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
