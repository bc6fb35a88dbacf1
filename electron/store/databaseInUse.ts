// Whether another program has a database open, found out without harming what cannot be read.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { Database } from './database.ts';
import { storeFailure } from './storeFailure.ts';

const beginsLikeOurs = (file: string): boolean => {
  const opened = openSync(file, 'r');
  try {
    const head = Buffer.alloc(16);
    return readSync(opened, head) === 16 && head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(opened);
  }
};

const isReadable = (file: string): boolean => {
  let database: Database | null = null;
  try {
    if (!beginsLikeOurs(file)) return false;
    database = new Database(file, { readOnly: true });
    database.one('SELECT count(*) AS count FROM sqlite_schema');
    return true;
  } catch {
    return false;
  } finally {
    database?.close();
  }
};

/**
 * Whether another program has the database open: only a program that is alone may leave the write-ahead log, which also
 * leaves a single file behind. Without such a log nobody has it open. False for a file that cannot be read as a
 * database: it is left as it is, for its log may hold what can still be saved.
 */
export const isInUse = (file: string): boolean => {
  if (!existsSync(`${file}-wal`) || !isReadable(file)) return false;
  let database: Database | null = null;
  try {
    database = new Database(file);
    database.script('PRAGMA busy_timeout = 0');
    return database.one('PRAGMA journal_mode = DELETE')?.['journal_mode'] !== 'delete';
  } catch (thrown) {
    return (storeFailure(thrown, file).appError.details ?? '').includes('locked');
  } finally {
    database?.close();
  }
};
