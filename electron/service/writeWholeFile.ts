// Writes a file whole or not at all: into a temporary file beside it, then renamed.
import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type ErrorCode, failure } from '../../shared/error/appError.ts';

const codeOf = (thrown: unknown): ErrorCode => {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'export.disk-full' : 'export.not-writable';
};

const isSystemError = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && 'syscall' in thrown;

const asFailure = (thrown: unknown, file: string): unknown =>
  isSystemError(thrown) && thrown instanceof Error
    ? new AppFailure(failure(codeOf(thrown), { file }, thrown.message).error)
    : thrown;

const isMissing = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** Where `file` leads. Only an ordinary file that may be written is replaced: never a device, a pipe or a folder. */
const placeOf = async (file: string): Promise<string> => {
  try {
    const place = await realpath(file);
    if (!(await stat(place)).isFile()) {
      throw new AppFailure(failure('export.not-writable', { file }, 'not an ordinary file').error);
    }
    await access(place, constants.W_OK);
    return place;
  } catch (thrown) {
    if (isMissing(thrown)) return file;
    throw thrown;
  }
};

/**
 * Writes the chunks to `file`. Between chunks everything else gets its turn. Cancelled, failed or killed, it leaves
 * `file` as it was. Rejects with export.not-writable, export.disk-full, export.cancelled, or what `chunks` throws.
 */
export const writeWholeFile = async (
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal?: AbortSignal,
): Promise<void> => {
  let part: string | null = null;
  try {
    const place = await placeOf(file);
    part = `${place}.${randomUUID().slice(0, 8)}.part`;
    const handle = await open(part, 'wx');
    try {
      for await (const chunk of chunks) {
        if (signal?.aborted === true) throw new AppFailure(failure('export.cancelled', { file }).error);
        await handle.writeFile(chunk);
        await setImmediate();
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (signal?.aborted === true) throw new AppFailure(failure('export.cancelled', { file }).error);
    await rename(part, place);
  } catch (thrown) {
    if (part !== null) await rm(part, { force: true }).catch(() => undefined);
    throw asFailure(thrown, file);
  }
};
