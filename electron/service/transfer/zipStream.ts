// A zip file piece by piece: each part deflated as it comes, nothing held in memory.
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { type ZipEntry, zipDescriptor, zipDirectory, zipHeader } from '../../export/zip.ts';

/** One part: its path and its text, piece by piece. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

/** The bytes of the file; `localTime` as `2026-11-22T09:30:05`. */
export async function* zipStream(parts: readonly ZipPart[], localTime: string): AsyncGenerator<Uint8Array, void> {
  const entries: ZipEntry[] = [];
  let offset = 0;
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
    const packer = createDeflateRaw();
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
  yield zipDirectory(entries, offset);
}
