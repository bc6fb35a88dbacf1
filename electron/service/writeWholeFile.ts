// Writes a file whole or not at all: into a temporary file beside it, then renamed.
import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type ErrorCode, failure } from '../../shared/error/appError.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'export.disk-full',
  EDQUOT: 'export.disk-full',
  EBUSY: 'exports.in-use',
  ETXTBSY: 'exports.in-use',
};

const codeOf = (thrown: unknown, isPlaceKnown: boolean): ErrorCode => {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  // Windows refuses to replace a file that another program has open in these words.
  if (isPlaceKnown && process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES')) return 'exports.in-use';
  return codes[String(code)] ?? 'export.not-writable';
};

const isSystemError = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && 'syscall' in thrown;

/** What the system said about writing `file` as a failure; `isPlaceKnown` = the file was there and could be opened before. */
export const asWriteFailure = (thrown: unknown, file: string, isPlaceKnown = false): unknown =>
  isSystemError(thrown) && thrown instanceof Error
    ? new AppFailure(failure(codeOf(thrown, isPlaceKnown), { file }, thrown.message).error)
    : thrown;

const isMissing = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** Where `file` leads. Only an ordinary file that may be written is replaced: never a device, a pipe or a folder. */
export const placeOf = async (file: string): Promise<string> => {
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
 * `file` as it was. Rejects with export.not-writable, export.disk-full, exports.in-use,
 * export.cancelled, or what `chunks` throws.
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
    throw asWriteFailure(thrown, file, part !== null);
  }
};
