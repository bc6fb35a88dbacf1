// Reads a zip file that anybody may have made: its directory first, then one content at a time, never more than claimed.
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { AppFailure, failure } from '../../../shared/error/appError.ts';

/** A content as the directory describes it. */
export interface ZipContent {
  readonly name: string;
  readonly packed: number;
  readonly bytes: number;
  readonly isDeflated: boolean;
  /** Place of its header in the file. */
  readonly offset: number;
}

const large = 0xffff_ffff;
/** A directory larger than this holds more names than any backup has. */
const largestDirectory = 8 * 1_048_576;

const damaged = (file: string, details: string): AppFailure =>
  new AppFailure(failure('backup.damaged', { file }, details).error);

const readAt = async (handle: FileHandle, at: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
};

interface Directory {
  readonly offset: number;
  readonly length: number;
}

const wideDirectory = async (handle: FileHandle, endAt: number): Promise<Directory | null> => {
  if (endAt < 20) return null;
  const locator = await readAt(handle, endAt - 20, 20);
  if (locator.readUInt32LE(0) !== 0x07064b50) return null;
  const at = Number(locator.readBigUInt64LE(8));
  if (!Number.isSafeInteger(at)) return null;
  const record = await readAt(handle, at, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) return null;
  return { length: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) };
};

const findDirectory = async (handle: FileHandle, size: number, file: string): Promise<Directory> => {
  const tailLength = Math.min(size, 22 + 65_535);
  const tail = await readAt(handle, size - tailLength, tailLength);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue;
    const length = tail.readUInt32LE(at + 12);
    const offset = tail.readUInt32LE(at + 16);
    if (offset !== large && length !== large) return { offset, length };
    const wide = await wideDirectory(handle, size - tailLength + at);
    if (wide !== null) return wide;
  }
  throw damaged(file, 'the end of the file is missing');
};

/** Sizes and place from the zip64 field, for those of the three that do not fit into four bytes. */
const wideSizes = (extra: Buffer, narrow: readonly number[]): readonly number[] | null => {
  let field: Buffer | null = null;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  let next = 0;
  const found = narrow.map((value) => {
    if (value !== large) return value;
    if (field === null || next + 8 > field.length) return Number.NaN;
    next += 8;
    return Number(field.readBigUInt64LE(next - 8));
  });
  return found.every(Number.isSafeInteger) ? found : null;
};

const contentsOf = (directory: Buffer, file: string): ZipContent[] => {
  const found: ZipContent[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw damaged(file, 'the directory of the file is damaged');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const method = directory.readUInt16LE(at + 10);
    const narrow = [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)];
    const [bytes, packed, offset] = wideSizes(directory.subarray(nameEnd, extraEnd), narrow) ?? [];
    if (bytes === undefined || packed === undefined || offset === undefined || (method !== 0 && method !== 8)) {
      throw damaged(file, 'the directory of the file is damaged');
    }
    found.push({
      name: directory.subarray(at + 46, nameEnd).toString('utf8'),
      bytes,
      packed,
      offset,
      isDeflated: method === 8,
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return found;
};

/** An open zip file. */
export interface ZipIn {
  readonly contents: readonly ZipContent[];
  /** The unpacked bytes of a content: exactly as many as claimed, else backup.damaged. */
  read(content: ZipContent): AsyncIterable<Uint8Array>;
}

const dataStart = async (file: string, content: ZipContent): Promise<number> => {
  const handle = await open(file, 'r');
  try {
    const head = await readAt(handle, content.offset, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw damaged(file, content.name);
    return content.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  } finally {
    await handle.close();
  }
};

async function* readContent(file: string, content: ZipContent): AsyncGenerator<Uint8Array> {
  const start = await dataStart(file, content);
  let left = content.bytes;
  if (content.packed > 0) {
    const packed = createReadStream(file, { start, end: start + content.packed - 1, highWaterMark: 262_144 });
    const inflate: Transform = content.isDeflated
      ? createInflateRaw()
      : new Transform({ transform: (chunk, _, done) => done(null, chunk) });
    packed.on('error', (thrown) => inflate.destroy(thrown));
    try {
      for await (const chunk of packed.pipe(inflate)) {
        left -= (chunk as Buffer).length;
        // A few kilobytes can claim to be small and unpack to terabytes.
        if (left < 0) throw damaged(file, `${content.name} is longer than it says`);
        yield chunk as Buffer;
      }
    } catch (thrown) {
      throw thrown instanceof AppFailure ? thrown : damaged(file, `${content.name}: ${String(thrown)}`);
    } finally {
      packed.destroy();
      inflate.destroy();
    }
  }
  if (left !== 0) throw damaged(file, `${content.name} is shorter than it says`);
}

/** Opens a zip file. Codes: backup.foreign, backup.damaged */
export const openZip = async (file: string): Promise<ZipIn> => {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if ((await readAt(handle, 0, 4)).toString('latin1') !== 'PK\u0003\u0004') {
      throw new AppFailure(failure('backup.foreign', { file }, 'not a zip file').error);
    }
    const { offset, length } = await findDirectory(handle, size, file);
    if (length > largestDirectory || offset + length > size) throw damaged(file, 'the file is cut off');
    const directory = await readAt(handle, offset, length);
    return { contents: contentsOf(directory, file), read: (content) => readContent(file, content) };
  } finally {
    await handle.close();
  }
};
