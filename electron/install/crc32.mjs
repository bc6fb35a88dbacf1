// CRC-32 as zip uses it (reflected polynomial 0xEDB88320); zlib.crc32 is missing on the first Node 20 releases.
const table = new Int32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * Goes on from the checksum of the bytes before; starts at 0.
 * @param {number} crc
 * @param {Uint8Array} bytes
 * @returns {number} 0 … 2^32 - 1
 */
export function addToCrc32(crc, bytes) {
  let value = ~crc;
  for (let index = 0; index < bytes.length; index += 1) {
    value = /** @type {number} */ (table[(value ^ /** @type {number} */ (bytes[index])) & 0xff]) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
