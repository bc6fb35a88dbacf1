// A zip file piece by piece: each part deflated as it comes, nothing held in memory.
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { type ZipEntry, zipDescriptor, zipDirectory, zipHeader } from '../../export/zip.ts';

/** One part: its path and its text, piece by piece. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

/** A file that is written in several goes. */
export interface ZipGo {
  /** Contents that stand in the file already. */
  readonly before?: readonly ZipEntry[];
  /** Bytes that stand in the file already. */
  readonly offset?: number;
  /** More parts will follow: the directory is not written yet. */
  readonly isOpen?: boolean;
  /** 1 (fast) to 9; 6 if not given. */
  readonly level?: number;
}

/** The bytes of the file; `localTime` as `2026-11-22T09:30:05`. Answers with all its contents. */
export async function* zipStream(
  parts: readonly ZipPart[],
  localTime: string,
  { before = [], offset: begun = 0, isOpen = false, level }: ZipGo = {},
): AsyncGenerator<Uint8Array, readonly ZipEntry[]> {
  const entries: ZipEntry[] = [...before];
  let offset = begun;
  for (const { name, pieces } of parts) {
    const count = { crc: 0, bytes: 0, packedBytes: 0 };
    async function* counted(): AsyncGenerator<Uint8Array, void> {
      for await (const piece of pieces) {
        const chunk = Buffer.from(piece, 'utf8');
        count.crc = crc32(chunk, count.crc);
        count.bytes += chunk.length;
        yield chunk;
      }
    }
    const header = zipHeader({ name, localTime });
    const begin = offset;
    yield header;
    const source = Readable.from(counted(), { objectMode: false });
    const packer = createDeflateRaw(level === undefined ? {} : { level });
    source.on('error', (error) => packer.destroy(error));
    try {
      for await (const chunk of source.pipe(packer) as AsyncIterable<Uint8Array>) {
        count.packedBytes += chunk.length;
        yield chunk;
      }
    } finally {
      source.destroy();
      packer.destroy();
    }
    const entry: ZipEntry = { name, offset: begin, localTime, ...count };
    entries.push(entry);
    const descriptor = zipDescriptor(entry);
    yield descriptor;
    offset += header.length + count.packedBytes + descriptor.length;
  }
  if (!isOpen) yield zipDirectory(entries, offset);
  return entries;
}
