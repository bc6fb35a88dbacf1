// Puts a fetched AppImage in the place of the one that runs: beside it first, looked through there, then over it in one
// step of the file system. Whatever goes wrong before that step leaves the old program as it was.
import { createHash } from 'node:crypto';
import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const pieceBytes = 1 << 20;

/** SHA-512 of a file in base64, as feeds have it. */
export const sha512Of = (file: string): string => {
  const sum = createHash('sha512');
  const piece = Buffer.alloc(pieceBytes);
  const handle = openSync(file, 'r');
  try {
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece)) {
      sum.update(piece.subarray(0, count));
    }
  } finally {
    closeSync(handle);
  }
  return sum.digest('base64');
};

const settle = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Replaces `program` by `fetched`, whose checksum is `sha512`. The name stays, and with it every shortcut. Throws; nothing has changed then. */
export const replaceAppImage = (program: string, fetched: string, sha512: string): void => {
  const beside = join(dirname(program), `.${basename(program)}.new`);
  rmSync(beside, { force: true });
  try {
    copyFileSync(fetched, beside);
    chmodSync(beside, 0o755);
    settle(beside);
    // What lay in the cache since the download may have been changed since.
    if (sha512Of(beside) !== sha512) throw new Error('sha512 checksum mismatch before installing');
    renameSync(beside, program);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
};
