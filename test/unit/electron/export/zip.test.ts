import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  findInZip,
  isZip,
  type ZipEntry,
  zipDescriptor,
  zipDirectory,
  zipHeader,
} from '../../../../electron/export/zip.ts';

const localTime = '2026-11-22T09:30:05';

const aZip = (contents: Readonly<Record<string, string>>): Buffer => {
  const pieces: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const [name, content] of Object.entries(contents)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const entry = { name, crc: crc32(bytes), packedBytes: packed.length, bytes: bytes.length, offset, localTime };
    add(zipHeader(entry));
    add(packed);
    add(zipDescriptor(entry));
    entries.push(entry);
  }
  add(zipDirectory(entries, offset));
  return Buffer.concat(pieces);
};

describe('a zip file', () => {
  it('gives its contents back by the end of their names, Chinese names too', () => {
    const zip = aZip({ 'capture/说明.txt': 'one', 'capture/trace.pcapng': 'two two two' });
    expect(isZip(zip)).toBe(true);
    expect(findInZip(zip, 'trace.pcapng')).toMatchObject({ isDeflated: true, bytes: 11 });
    expect(findInZip(zip, '说明.txt')).toMatchObject({ bytes: 3 });
    expect(findInZip(zip, 'nothing')).toBeNull();
  });

  it('is refused without a throw where it was cut off or spoilt', () => {
    const zip = aZip({ 'trace.pcapng': 'x'.repeat(500) });
    for (let length = 0; length < zip.length; length += 1)
      expect(findInZip(zip.subarray(0, length), 'trace.pcapng')).toBeNull();
    for (let at = 0; at < zip.length; at += 1) {
      const spoilt = Buffer.from(zip);
      spoilt[at] = 0xff;
      expect(() => findInZip(spoilt, 'trace.pcapng')).not.toThrow();
    }
    expect(isZip(new Uint8Array(0))).toBe(false);
  });
});
