// A file on a disk for the verifier: opened once, so that what is judged and what is used are the same bytes.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { ExportSource } from '../../export/verify/exportSource.ts';

const piece = 1024 * 1024;

const look = async (handle: FileHandle) => {
  const found = await handle.stat({ bigint: true });
  return { size: found.size, isFile: found.isFile(), mark: [found.size, found.mtimeNs, found.ctimeNs].join(' ') };
};

async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(piece), 0, piece, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * What `use` makes of the file. Rejects with what `use` rejects with, and with AppFailure verify.unreadable,
 * verify.changed-meanwhile (somebody wrote to it, or put another in its place, before `use` had ended).
 */
export const withFileSource = async <T>(file: string, use: (source: ExportSource) => Promise<T>): Promise<T> => {
  const unreadable = (thrown: unknown): AppFailure =>
    new AppFailure(failure('verify.unreadable', { file }, String(thrown)).error);
  const orUnreadable = <V>(asked: Promise<V>): Promise<V> =>
    asked.catch((thrown: unknown) => {
      throw unreadable(thrown);
    });
  // A pipe that nobody writes to would be waited for. Windows has no such flag, which counts as none.
  const handle = await orUnreadable(open(file, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const before = await orUnreadable(look(handle));
    if (!before.isFile) throw unreadable('not a file');
    const source: ExportSource = {
      name: basename(file),
      size: Number(before.size),
      read: async function* () {
        try {
          yield* piecesOf(handle);
        } catch (thrown) {
          throw unreadable(thrown);
        }
      },
    };
    // Half of one file and half of another look like a file that somebody has tampered with.
    const [made] = await Promise.allSettled([use(source)]);
    const after = await orUnreadable(look(handle));
    if (after.mark !== before.mark) throw new AppFailure(failure('verify.changed-meanwhile', { file }).error);
    if (made.status === 'rejected') throw made.reason;
    return made.value;
  } finally {
    await handle.close();
  }
};
