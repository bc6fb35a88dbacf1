// What SQLite or the file system complains about, in the product's codes.
import { AppFailure, failure } from '../../shared/error/appError.ts';

const number = (thrown: unknown, name: string): number | null => {
  if (typeof thrown !== 'object' || thrown === null) return null;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'number' ? value : null;
};

/** SQLite's primary result code (https://sqlite.org/rescode.html), null when it was not SQLite that complained. */
export const sqliteCode = (thrown: unknown): number | null => {
  const code = number(thrown, 'sqliteCode') ?? number(thrown, 'errcode');
  return code === null ? null : code & 0xff;
};

const systemCode = (thrown: unknown): string | null => {
  if (typeof thrown !== 'object' || thrown === null) return null;
  const value: unknown = Reflect.get(thrown, 'code');
  return typeof value === 'string' ? value : null;
};

const corrupt = 11;
const full = 13;
const notADatabase = 26;
// SQLITE_IOERR_SHMSIZE: the index of the write-ahead log cannot grow, which is how a full disk shows there.
const sharedMemorySize = 4874;
const noSpace = 28;

/** Whether the content of the file, not its surroundings, is at fault. */
export const isDamage = (thrown: unknown): boolean => [corrupt, notADatabase].includes(sqliteCode(thrown) ?? -1);

/** Whether there is no space left. */
export const isDiskFull = (thrown: unknown): boolean =>
  sqliteCode(thrown) === full ||
  number(thrown, 'sqliteExtendedCode') === sharedMemorySize ||
  number(thrown, 'systemErrno') === noSpace ||
  ['ENOSPC', 'EDQUOT'].includes(systemCode(thrown) ?? '');

/** Any complaint about `file` as a failure: store.disk-full, store.damaged or store.unavailable (facts: file, keptAs). */
export const storeFailure = (thrown: unknown, file: string): AppFailure => {
  if (thrown instanceof AppFailure) return thrown;
  const details = thrown instanceof Error ? thrown.message : String(thrown);
  if (isDiskFull(thrown)) return new AppFailure(failure('store.disk-full', { file }, details).error);
  if (isDamage(thrown)) return new AppFailure(failure('store.damaged', { file, keptAs: file }, details).error);
  return new AppFailure(failure('store.unavailable', { file }, details).error);
};
