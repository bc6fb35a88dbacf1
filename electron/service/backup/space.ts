// Whether a folder has room, and what the system's refusals mean for a backup.
import { statfs } from 'node:fs/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';

const megabyte = 1_048_576;

const megabytes = (bytes: number): number => Math.ceil(bytes / megabyte);

/** Ends with backup.no-space where the disk of `folder` has fewer than `bytes` left; one that cannot say has enough. */
export const demandSpace = async (folder: string, bytes: number): Promise<void> => {
  let free: number;
  try {
    const { bavail, bsize } = await statfs(folder);
    free = bavail * bsize;
  } catch {
    return;
  }
  if (free >= bytes) return;
  throw new AppFailure(
    failure('backup.no-space', { folder, need: megabytes(bytes), free: Math.floor(free / megabyte) }).error,
  );
};

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

const meaning = (text: string): 'backup.too-large' | null =>
  /\bEFBIG\b|file too large/i.test(text) ? 'backup.too-large' : null;

/** What was thrown while `file` was written, with the codes of a backup where they say more. */
export const writingFailure = (thrown: unknown, file: string): unknown => {
  if (!(thrown instanceof AppFailure)) {
    const code = meaning(codeOf(thrown));
    return code === null ? thrown : new AppFailure(failure(code, { file }, String(thrown)).error);
  }
  const { details = '' } = thrown.appError;
  const code = meaning(details);
  return code === null ? thrown : new AppFailure(failure(code, { file }, details).error);
};

/** What was thrown while `file` was read: the system's refusals become backup.not-readable. */
export const readingFailure = (thrown: unknown, file: string): unknown => {
  if (thrown instanceof AppFailure) return thrown;
  const code = codeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppFailure(failure('store.disk-full', { file }).error);
  return 'syscall' in Object(thrown)
    ? new AppFailure(failure('backup.not-readable', { file }, String(thrown)).error)
    : thrown;
};
