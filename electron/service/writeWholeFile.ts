// Writes a file whole or not at all: into a temporary file beside it, then renamed.
import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type ErrorCode, failure } from '../../shared/error/appError.ts';
import { applicationId } from '../store/migrate.ts';

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

/** Whether a file is a database that this program keeps its records in (SQLite file format, 1.3: magic and application id). */
const isOurDatabase = async (place: string): Promise<boolean> => {
  const handle = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(72), 0, 72, 0);
    return (
      bytesRead === 72 &&
      buffer.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
      buffer.readUInt32BE(68) === applicationId
    );
  } finally {
    await handle.close();
  }
};

const companion = /-(?:wal|shm|journal)$/;

/** Whether replacing a file would destroy records: the database itself, or what SQLite keeps beside it. */
const holdsRecords = async (place: string): Promise<boolean> => {
  const main = place.replace(companion, '');
  try {
    return await isOurDatabase(main);
  } catch {
    return false;
  }
};

/**
 * Where `file` leads. Only an ordinary file that may be written is replaced: never a device, a pipe or a folder, and
 * never the records of this program.
 */
export const placeOf = async (file: string): Promise<string> => {
  try {
    const place = await realpath(file);
    if (!(await stat(place)).isFile()) {
      throw new AppFailure(failure('export.not-writable', { file }, 'not an ordinary file').error);
    }
    await access(place, constants.W_OK);
    if (await holdsRecords(place)) {
      throw new AppFailure(failure('export.not-writable', { file }, 'records of this program').error);
    }
    return place;
  } catch (thrown) {
    if (isMissing(thrown)) return file;
    throw thrown;
  }
};

/** How a file is written. */
export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Looks at the whole file before it gets its name; what it throws leaves everything as it was. */
  readonly check?: (part: string) => Promise<void>;
}

/**
 * Writes the chunks to `file`. Between chunks everything else gets its turn. Cancelled, failed or killed, it leaves
 * `file` as it was. Rejects with export.not-writable, export.disk-full, exports.in-use,
 * export.cancelled, or what `chunks` throws.
 */
export const writeWholeFile = async (
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  options?: AbortSignal | WriteOptions,
): Promise<void> => {
  const { signal, check }: WriteOptions = options instanceof AbortSignal ? { signal: options } : (options ?? {});
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
    await check?.(part);
    if (signal?.aborted === true) throw new AppFailure(failure('export.cancelled', { file }).error);
    await rename(part, place);
  } catch (thrown) {
    if (part !== null) await rm(part, { force: true }).catch(() => undefined);
    throw asWriteFailure(thrown, file, part !== null);
  }
};
