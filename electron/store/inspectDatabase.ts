// Looks at a database file before it is used, without changing it: ours, foreign, newer or damaged.
import { open, stat } from 'node:fs/promises';
import { Database } from './database.ts';
import { applicationId, versionOf } from './migrate.ts';
import { isDamage, isDiskFull, storeFailure } from './storeFailure.ts';
import { isSuspect } from './suspicion.ts';

/** What a file turned out to be; `new` = there is nothing in it yet. */
export type Inspection =
  | { readonly kind: 'new' | 'ours' }
  | { readonly kind: 'damaged' | 'foreign' | 'newer'; readonly details: string };

// A whole check reads the file once: 16 MB take about 100 ms. Above that only the small tables are looked through;
// damage elsewhere shows when it is read (store.damaged), and then the next opening looks at everything.
const wholeCheckBytes = 16 * 1024 * 1024;
const smallTables = ['terminal', 'limit_version', 'manual_port'] as const;

const unreadable = (thrown: unknown): Inspection | null => {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  return typeof code === 'string' && ['EACCES', 'EPERM', 'EIO', 'EISDIR'].includes(code)
    ? { kind: 'damaged', details: thrown instanceof Error ? thrown.message : code }
    : null;
};

const readHead = async (file: string): Promise<Buffer> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const judgeHead = (head: Buffer): Inspection | null => {
  if (head.length === 0) return { kind: 'new' };
  if (head.every((byte) => byte === 0)) return { kind: 'damaged', details: 'the file begins with zeros' };
  if (head.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0') {
    return { kind: 'foreign', details: `the file begins with ${head.subarray(0, 16).toString('hex')}` };
  }
  return head.length < 100 ? { kind: 'damaged', details: 'the file ends within its header' } : null;
};

const count = (database: Database, sql: string): number => Number(database.one(sql)?.['count'] ?? 0);

const checkPages = (database: Database, bytes: number): string => {
  const tables = bytes <= wholeCheckBytes || isSuspect(database.file) ? [null] : smallTables;
  for (const table of tables) {
    const found = database.one(table === null ? 'PRAGMA quick_check(1)' : `PRAGMA quick_check('${table}')`);
    const answer = String(found?.['quick_check'] ?? 'no answer');
    if (answer !== 'ok') return answer;
  }
  return 'ok';
};

const judgeContent = (database: Database, bytes: number, newestVersion: number): Inspection => {
  const id = Number(database.one('PRAGMA application_id')?.['application_id'] ?? 0);
  const tables = count(database, 'SELECT count(*) AS count FROM sqlite_schema');
  if (id !== applicationId && tables + id > 0)
    return { kind: 'foreign', details: `application_id ${id}, ${tables} tables` };
  if (tables === 0) return { kind: 'new' };
  const version = versionOf(database);
  if (version > newestVersion) return { kind: 'newer', details: `version ${version}, known up to ${newestVersion}` };
  const pages = checkPages(database, bytes);
  return pages === 'ok' ? { kind: 'ours' } : { kind: 'damaged', details: pages };
};

const look = (file: string, bytes: number, newestVersion: number, readOnly: boolean): Inspection => {
  const database = new Database(file, { readOnly });
  try {
    database.script('PRAGMA busy_timeout = 2000');
    return judgeContent(database, bytes, newestVersion);
  } finally {
    database.close();
  }
};

const damageIn = (thrown: unknown): Inspection | null =>
  isDamage(thrown) || storeFailure(thrown, '').appError.code === 'store.damaged'
    ? { kind: 'damaged', details: thrown instanceof Error ? thrown.message : String(thrown) }
    : null;

/**
 * What `file` holds; a missing file is new. The file is opened for reading only; should that not work (a log that has
 * to be recovered first) it is opened once more as SQLite recovers it. Codes: store.unavailable, store.disk-full
 */
export const inspectDatabase = async (file: string, newestVersion: number): Promise<Inspection> => {
  let bytes: number;
  try {
    bytes = (await stat(file)).size;
    const early = judgeHead(await readHead(file));
    if (early !== null) return early;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return { kind: 'new' };
    const inspection = unreadable(thrown);
    if (inspection !== null) return inspection;
    throw storeFailure(thrown, file);
  }
  for (const readOnly of [true, false]) {
    try {
      return look(file, bytes, newestVersion, readOnly);
    } catch (thrown) {
      const inspection = damageIn(thrown);
      if (inspection !== null) return inspection;
      if (!readOnly || isDiskFull(thrown)) throw storeFailure(thrown, file);
    }
  }
  return { kind: 'ours' };
};
