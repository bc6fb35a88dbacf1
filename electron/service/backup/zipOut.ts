// A zip file as a stream of bytes, of any size (PKWARE APPNOTE.TXT 6.3.10 §4.3, §4.5.3): made from files, one after the other.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file that goes in. */
export interface ZipSource {
  readonly name: string;
  /** So many bytes from the beginning of a file on the disk, which have this SHA-256; or the content itself. */
  readonly from: Uint8Array | { readonly file: string; readonly bytes: number; readonly sha256: string };
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

const large = 0xffff_ffff;
/** Sizes follow the content, and names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 4.5: zip64. */
const version = 45;
/** 1 January 1980, the first day that a zip file knows: when files were written is said in the page of contents. */
const dosDate = 0x0021;

const headOf = (name: Buffer): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(deflated, 8);
  head.writeUInt16LE(dosDate, 12);
  head.writeUInt16LE(name.length, 26);
  // An empty zip64 field says that the sizes behind the content have eight bytes each.
  head.writeUInt16LE(20, 28);
  const wide = Buffer.alloc(20);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(16, 2);
  head.writeUInt32LE(large, 18);
  head.writeUInt32LE(large, 22);
  return Buffer.concat([head, name, wide]);
};

const behind = ({ crc, packed, bytes }: Omit<Written, 'name' | 'offset'>): Buffer => {
  const record = Buffer.alloc(24);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeBigUInt64LE(BigInt(packed), 8);
  record.writeBigUInt64LE(BigInt(bytes), 16);
  return record;
};

const listed = ({ name, crc, packed, bytes, offset }: Written): Buffer => {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  record.writeUInt16LE(version, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(dosDate, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(large, 20);
  record.writeUInt32LE(large, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(28, 30);
  record.writeUInt32LE(large, 42);
  const wide = Buffer.alloc(28);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(24, 2);
  wide.writeBigUInt64LE(BigInt(bytes), 4);
  wide.writeBigUInt64LE(BigInt(packed), 12);
  wide.writeBigUInt64LE(BigInt(offset), 20);
  return Buffer.concat([record, name, wide]);
};

const endOf = (entries: readonly Written[], offset: number, length: number): Buffer => {
  const wide = Buffer.alloc(56 + 20 + 22);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(version, 12);
  wide.writeUInt16LE(version, 14);
  wide.writeBigUInt64LE(BigInt(entries.length), 24);
  wide.writeBigUInt64LE(BigInt(entries.length), 32);
  wide.writeBigUInt64LE(BigInt(length), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(offset + length), 64);
  wide.writeUInt32LE(1, 72);
  wide.writeUInt32LE(0x06054b50, 76);
  wide.writeUInt16LE(0xffff, 84);
  wide.writeUInt16LE(0xffff, 86);
  wide.writeUInt32LE(large, 88);
  wide.writeUInt32LE(large, 92);
  return wide;
};

async function* plainOf({ from }: ZipSource): AsyncGenerator<Buffer> {
  if (from instanceof Uint8Array) {
    yield Buffer.from(from);
    return;
  }
  const handle = await open(from.file, 'r');
  try {
    // A capture may be growing: what came after its length was taken belongs to the next backup.
    let left = from.bytes;
    while (left > 0) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(left, 262_144)));
      if (bytesRead === 0) throw new Error(`${from.file} has become shorter while it was packed`);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Counts what goes through. */
class Tally {
  crc = 0;
  bytes = 0;
  readonly hash = createHash('sha256');

  add(chunk: Buffer): void {
    this.crc = crc32(chunk, this.crc);
    this.bytes += chunk.length;
    this.hash.update(chunk);
  }
}

/** Deflate's fastest level: a database shrinks to a third with it, in half the time. */
async function* packedOf(source: ZipSource, tally: Tally): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 1 });
  const feed = async (): Promise<void> => {
    for await (const chunk of plainOf(source)) {
      tally.add(chunk);
      if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
  };
  feed().catch((thrown: unknown) => deflate.destroy(thrown instanceof Error ? thrown : new Error(String(thrown))));
  for await (const chunk of deflate) yield chunk as Buffer;
}

/** The bytes of the zip file. Throws where a file has changed since its SHA-256 was taken. */
export async function* zipOut(sources: readonly ZipSource[]): AsyncGenerator<Uint8Array> {
  const entries: Written[] = [];
  let offset = 0;
  for (const source of sources) {
    const name = Buffer.from(source.name, 'utf8');
    const head = headOf(name);
    yield head;
    const tally = new Tally();
    let packed = 0;
    for await (const chunk of packedOf(source, tally)) {
      packed += chunk.length;
      yield chunk;
    }
    const { crc, bytes } = tally;
    if (!(source.from instanceof Uint8Array) && tally.hash.digest('hex') !== source.from.sha256) {
      throw new Error(`${source.name} has changed while it was packed`);
    }
    yield behind({ crc, packed, bytes });
    entries.push({ name, crc, packed, bytes, offset });
    offset += head.length + packed + 24;
  }
  const directory = Buffer.concat(entries.map(listed));
  yield directory;
  yield endOf(entries, offset, directory.length);
}
