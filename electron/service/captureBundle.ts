// A capture as one zip file, and a trace found in one.
import { createReadStream } from 'node:fs';
import { crc32, createDeflateRaw, inflateRawSync } from 'node:zlib';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { type CapturePart, captureParts } from '../../shared/model/capture.ts';
import { findInZip, isZip, type ZipEntry, zipDescriptor, zipDirectory, zipHeader } from '../export/zip.ts';
import type { CaptureStore } from '../store/captureStore.ts';
import { traceLimits } from '../transport/trace/readPcapng.ts';
import { writeWholeFile } from './writeWholeFile.ts';

interface Packing {
  crc: number;
  bytes: number;
  packedBytes: number;
}

/** A file deflated, piece by piece; counts as it goes. */
async function* deflated(file: string, count: Packing): AsyncGenerator<Uint8Array> {
  const source = createReadStream(file);
  const packer = createDeflateRaw();
  source.on('data', (chunk) => {
    count.crc = crc32(chunk, count.crc);
    count.bytes += chunk.length;
  });
  source.on('error', (error) => packer.destroy(error));
  source.pipe(packer);
  for await (const chunk of packer as AsyncIterable<Uint8Array>) {
    count.packedBytes += chunk.length;
    yield chunk;
  }
}

/** Writes the bundle of an ended capture to `file`, whole or not at all; answers with its size. Rejects with export.* */
export const writeBundle = async (
  store: CaptureStore,
  id: string,
  to: { readonly file: string; readonly localTime: string; readonly signal?: AbortSignal },
): Promise<number> => {
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const entries: ZipEntry[] = [];
    const pass = (part: Uint8Array): Uint8Array => {
      bytes += part.length;
      return part;
    };
    for (const part of captureParts) {
      const name = `capture-${id}/${part}`;
      const offset = bytes;
      const count: Packing = { crc: 0, bytes: 0, packedBytes: 0 };
      yield pass(zipHeader({ name, localTime: to.localTime }));
      for await (const chunk of deflated(store.file(id, part), count)) yield pass(chunk);
      const entry: ZipEntry = { name, offset, localTime: to.localTime, ...count };
      entries.push(entry);
      yield pass(zipDescriptor(entry));
    }
    yield pass(zipDirectory(entries, bytes));
  }
  await writeWholeFile(to.file, chunks(), to.signal);
  return bytes;
};

/** Copies one part of a capture to `file`, whole or not at all. Rejects with export.* */
export const writePart = async (store: CaptureStore, id: string, part: CapturePart, file: string): Promise<number> => {
  await writeWholeFile(file, createReadStream(store.file(id, part)) as AsyncIterable<Uint8Array>);
  return await store.sizeOf(id, part);
};

/** The trace in bytes that are a trace or a bundle. Throws AppFailure trace.wrong-kind, trace.damaged, trace.too-large */
export const traceIn = (bytes: Uint8Array): Uint8Array => {
  if (!isZip(bytes)) return bytes;
  const content = findInZip(bytes, 'trace.pcapng');
  if (content === null) {
    throw new AppFailure(failure('trace.wrong-kind', { found: 'zip', expected: 'trace.pcapng' }).error);
  }
  if (!content.isDeflated) return content.packed;
  if (content.bytes > traceLimits.fileBytes) {
    throw new AppFailure(failure('trace.too-large', { what: 'bytes', most: traceLimits.fileBytes }).error);
  }
  try {
    return inflateRawSync(content.packed, { maxOutputLength: traceLimits.fileBytes });
  } catch (thrown) {
    throw new AppFailure(failure('trace.damaged', { what: 'zip', offset: 0 }, String(thrown)).error);
  }
};
