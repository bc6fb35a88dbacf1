// CRC-16/KERMIT, the checksum of ZVT's serial blocks.

// Polynomial 1021 with its bits reversed. The ZVT papers call the sum "CRC-XModem", but what terminals put on the
// wire is this reflected one (ZVT PA00P016 rev 04 §3; check value of "123456789" is 2189).
const reflectedPolynomial = 0x84_08;

const table = Uint16Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ reflectedPolynomial : crc >>> 1;
  return crc;
});

/**
 * The sum over `bytes` from `start` up to, not including, `end`, 0–65535; sent low byte first.
 * `seed` is the sum of what came before, 0 at the beginning.
 */
export const crc16Kermit = (bytes: Uint8Array, start = 0, end = bytes.length, seed = 0): number => {
  let crc = seed;
  for (let index = start; index < end; index += 1) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[index] as number)) & 0xff] as number);
  }
  return crc;
};
