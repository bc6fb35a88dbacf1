import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targetInside, unzip } from '../../../../electron/install/unzip.mjs';

interface Packed {
  readonly name: string;
  readonly content?: string;
  readonly mode?: number;
  readonly stored?: boolean;
  readonly crc?: number;
  readonly flags?: number;
}

const FILE = 0o100644;
const LINK = 0o120777;

/** A zip file as PKWARE's APPNOTE §4.3 draws it: local headers with content, then the directory. */
function zipOf(entries: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', mode = FILE, stored = false, crc, flags = 0 } of entries) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const signature = (value: number) => Buffer.from([0x50, 0x4b, value, value + 1]);
    local.push(signature(3), common, Buffer.from(name), packed);
    directory.push(signature(1), Buffer.from([20, 3]), common, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-unzip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function unpack(zip: Buffer): Promise<string> {
  writeFileSync(join(folder, 'a.zip'), zip);
  const target = join(folder, 'out');
  await unzip(join(folder, 'a.zip'), target);
  return target;
}

describe('unzip', () => {
  it('unpacks folders, deflated, stored and empty files', async () => {
    const long = 'Batterie '.repeat(50_000);
    const zip = zipOf([
      { name: 'a/', mode: 0o040755 },
      { name: 'a/long.txt', content: long },
      { name: 'a/b/stored.txt', content: 'as it is', stored: true },
      { name: 'empty', content: '', stored: true },
    ]);
    const out = await unpack(zip);
    expect(readFileSync(join(out, 'a', 'long.txt'), 'utf8')).toBe(long);
    expect(readFileSync(join(out, 'a', 'b', 'stored.txt'), 'utf8')).toBe('as it is');
    expect(statSync(join(out, 'empty')).size).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('keeps permissions and links', async () => {
    const zip = zipOf([
      { name: 'link', content: 'bin/program', mode: LINK, stored: true },
      { name: 'bin/program', content: '#!/bin/sh', mode: 0o100755 },
    ]);
    const out = await unpack(zip);
    expect(statSync(join(out, 'bin', 'program')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(out, 'link')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(out, 'link'))).toBe('bin/program');
  });

  it.each(['../outside', 'a/../../outside', '/outside', 'a\\..\\..\\outside'])('refuses the name %s', async (name) => {
    await expect(unpack(zipOf([{ name, content: 'x' }]))).rejects.toThrow('leaves the folder');
    expect(existsSync(join(folder, 'outside'))).toBe(false);
  });

  it.each(['../../outside', '/etc/passwd'])('refuses a link to %s', async (pointsTo) => {
    await expect(unpack(zipOf([{ name: 'link', content: pointsTo, mode: LINK }]))).rejects.toThrow('leaves the folder');
  });

  it('names the entry whose checksum differs', async () => {
    await expect(unpack(zipOf([{ name: 'bad.txt', content: 'x', crc: 1 }]))).rejects.toThrow('bad.txt: damaged');
  });

  it('refuses an encrypted entry', async () => {
    await expect(unpack(zipOf([{ name: 'secret', content: 'x', flags: 1 }]))).rejects.toThrow('secret: encrypted');
  });

  it('refuses a file that is cut off anywhere', async () => {
    const zip = zipOf([{ name: 'a.txt', content: 'some text' }]);
    for (let length = 0; length < zip.length; length += 1) {
      await expect(unpack(zip.subarray(0, length)), `${length} bytes`).rejects.toThrow();
    }
  });
});

describe('targetInside', () => {
  it('allows names that stay inside, also with dots in them', () => {
    expect(targetInside('/x', 'a/..b/c')).toBe(join('/x', 'a', '..b', 'c'));
    expect(() => targetInside('/x', 'a/../..')).toThrow('leaves');
  });
});
