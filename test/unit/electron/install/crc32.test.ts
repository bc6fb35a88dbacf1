import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addToCrc32 } from '../../../../electron/install/crc32.mjs';

describe('addToCrc32', () => {
  it('gives the check value of the catalogue of CRC algorithms for "123456789"', () => {
    expect(addToCrc32(0, Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('goes on from the bytes before, and agrees with zlib', () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 31) & 0xff));
    const inTwo = addToCrc32(addToCrc32(0, bytes.subarray(0, 1234)), bytes.subarray(1234));
    expect(inTwo).toBe(crc32(bytes));
    expect(addToCrc32(0, new Uint8Array())).toBe(0);
  });
});
