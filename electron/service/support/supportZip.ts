// A draft as one zip file: exactly the files that were shown, whole or not at all.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type ZipEntry, zipDescriptor, zipDirectory, zipHeader } from '../../export/zip.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import type { StagedFile } from './stagedFile.ts';

/** Largest file of a zip without the extension for large ones. */
const mostBytes = 2 ** 32 - 2 ** 24;

/** Where a draft goes. */
export interface ZipTarget {
  readonly file: string;
  /** Folder inside the zip. */
  readonly name: string;
  /** Local time of the computer as `2026-11-22T09:30:05`. */
  readonly localTime: string;
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

interface Packing {
  crc: number;
  bytes: number;
  packedBytes: number;
}

async function* deflated(file: string, staged: StagedFile, count: Packing): AsyncGenerator<Uint8Array> {
  const source = createReadStream(file);
  const packer = createDeflateRaw();
  const sum = createHash('sha256');
  source.on('data', (chunk) => {
    count.crc = crc32(chunk, count.crc);
    count.bytes += chunk.length;
    sum.update(chunk);
  });
  source.on('error', (error) => packer.destroy(error));
  source.pipe(packer);
  for await (const chunk of packer as AsyncIterable<Uint8Array>) {
    count.packedBytes += chunk.length;
    yield chunk;
  }
  // What was looked at is what is saved, or nothing is.
  if (sum.digest('hex') !== staged.sha256) {
    throw new AppFailure(failure('support.changed', { file: staged.path }).error);
  }
}

/** Writes the zip file and answers with its size. Rejects with export.*, support.changed */
export const writeSupportZip = async (
  folder: string,
  files: readonly StagedFile[],
  { file, name, localTime, signal, onShare }: ZipTarget,
): Promise<number> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > mostBytes) throw new AppFailure(failure('export.not-writable', { file }, 'larger than 4 GiB').error);
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const entries: ZipEntry[] = [];
    let read = 0;
    const pass = (part: Uint8Array): Uint8Array => {
      bytes += part.length;
      return part;
    };
    for (const staged of files) {
      const path = `${name}/${staged.path}`;
      const offset = bytes;
      const count: Packing = { crc: 0, bytes: 0, packedBytes: 0 };
      yield pass(zipHeader({ name: path, localTime }));
      for await (const chunk of deflated(join(folder, staged.path), staged, count)) {
        yield pass(chunk);
        onShare(total === 0 ? 1 : Math.min(1, (read + count.bytes) / total));
      }
      read += count.bytes;
      const entry: ZipEntry = { name: path, offset, localTime, ...count };
      entries.push(entry);
      yield pass(zipDescriptor(entry));
    }
    yield pass(zipDirectory(entries, bytes));
  }
  await writeWholeFile(file, chunks(), signal);
  return bytes;
};
