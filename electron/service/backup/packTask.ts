// Second half of a backup, in a thread: packs what was copied into one file, encrypted if wished, whole or not at all.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Task } from '../worker/task.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { encrypted, type Secret } from './secrets.ts';
import { writingFailure } from './space.ts';
import type { StagedFile } from './stageTask.ts';
import { zipOut } from './zipOut.ts';

/** Names of the page of contents and of its signature inside a backup. */
export const manifestName = 'manifest.json';
/** The signature of the page of contents, beside it. */
export const signatureName = 'manifest.sig.json';

/** What is packed, and where to. */
export interface PackInput {
  readonly file: string;
  readonly files: readonly StagedFile[];
  readonly manifest: string;
  /** Text of the signature's file; null = nobody could sign. */
  readonly signature: string | null;
  readonly secret: Secret | null;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* summed(chunks: AsyncIterable<Uint8Array>, sum: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    sum.update(chunk);
    yield chunk;
  }
}

/** Reads what was written once more: a failing stick shows now, not on the day when the backup is needed. */
const demandSame = async (part: string, sum: Hash): Promise<void> => {
  const read = createHash('sha256');
  for await (const chunk of createReadStream(part, { highWaterMark: 1_048_576 })) read.update(chunk as Buffer);
  if (read.digest('hex') === sum.digest('hex')) return;
  throw new AppFailure(failure('export.not-writable', { file: part }, 'what was written reads differently').error);
};

/** Packs, writes, reads it once more, and answers with the size. Rejects with export.*, backup.too-large, task.cancelled */
export const packTask: Task<PackInput, { readonly bytes: number }> = async (
  { file, files, manifest, signature, secret },
  { signal, progress },
) => {
  const text = (name: string, content: string) => ({ name, from: new Uint8Array(Buffer.from(content, 'utf8')) });
  const sources = [
    text(manifestName, manifest),
    ...(signature === null ? [] : [text(signatureName, signature)]),
    ...files.map(({ name, ...from }) => ({ name, from })),
  ];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const zipped = counted(zipOut(sources), (bytes) => {
    done += bytes;
    progress(Math.min(done, total), total);
  });
  try {
    const sum = createHash('sha256');
    const chunks = summed(secret === null ? zipped : encrypted(zipped, secret), sum);
    await writeWholeFile(file, chunks, {
      signal,
      check: (part) => demandSame(part, sum),
    });
  } catch (thrown) {
    throw writingFailure(thrown, file);
  }
  return { bytes: (await stat(file)).size };
};
