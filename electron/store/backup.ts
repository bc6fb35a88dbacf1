// Copies of a shop's database: made from a living one by SQLite's backup interface, and described by what is in them.
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { BackupShop } from '../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { genesisHash } from '../journal/journalChain.ts';
import { numeric, text } from './column.ts';
import { Database } from './database.ts';
import { applicationId, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { storeFailure } from './storeFailure.ts';

/** The newest form of the database that this program knows. */
export const newestSchema = Math.max(...migrations.map(({ number }) => number));

const pagesAtOnce = 256;
const rowsAtOnce = 2000;

/** Lets a long look give up in between. */
export interface Patience {
  /** Throws when the caller has given up. */
  readonly check: () => void;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Copies `file` as it is at this moment to the new file `to`, in one state however long it takes, as a single file
 * without companions. Others may write meanwhile. Rejects with store.*, or what `patience.check` throws.
 */
export const copyDatabase = async (file: string, to: string, patience: Patience): Promise<void> => {
  const source = new Database(file, { readOnly: true });
  try {
    source.script('PRAGMA busy_timeout = 5000');
    // An open read transaction holds one state; without it every write of others would begin the copy anew.
    source.script('BEGIN');
    source.one('SELECT count(*) AS count FROM sqlite_schema');
    await source.copyTo(to, pagesAtOnce, patience.progress);
    patience.check();
    source.script('ROLLBACK');
  } finally {
    source.close();
  }
  const copy = new Database(to);
  try {
    copy.all('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
  for (const ending of ['-wal', '-shm']) await rm(`${to}${ending}`, { force: true });
};

const has = (database: Database, table: string): boolean =>
  database.one("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table) !== null;

const countOf = (database: Database, table: string): number =>
  has(database, table) ? numeric(database.one(`SELECT count(*) AS count FROM ${table}`) ?? {}, 'count') : 0;

/** Hash that stands before the entry `number` where it does not follow on the one before; null = nothing says so. */
const hashBefore = (database: Database, number: number, journal: string): string | null => {
  if (number === 1) return genesisHash(journal, (plain) => hash('sha256', plain));
  const stub = has(database, 'journal_stub')
    ? database.one('SELECT last_hash FROM journal_stub WHERE last = ?', number - 1)
    : null;
  return stub === null ? null : text(stub, 'last_hash');
};

/** Number of the first entry that does not follow on the one before it; null = the chain is whole. */
const firstBreak = (database: Database, journal: string, patience: Patience): number | null => {
  let after = 0;
  let previous = '';
  const total = countOf(database, 'journal');
  for (let done = 0; ; ) {
    const rows = database.all(
      `SELECT number, body, hash FROM journal WHERE number > ? ORDER BY number LIMIT ${rowsAtOnce}`,
      after,
    );
    if (rows.length === 0) return null;
    for (const row of rows) {
      const number = numeric(row, 'number');
      const before = number === after + 1 && after > 0 ? previous : hashBefore(database, number, journal);
      const own = text(row, 'hash');
      if (before === null || hash('sha256', before + text(row, 'body')) !== own) return number;
      previous = own;
      after = number;
    }
    done += rows.length;
    patience.check();
    patience.progress(done, total);
  }
};

const damaged = (file: string, details: string): AppFailure =>
  new AppFailure(failure('backup.damaged', { file }, details).error);

/** Ends with a failure unless the file is a whole database of ours in a form that this program knows. */
const demandOurs = (database: Database, name: string): void => {
  const id = Number(database.one('PRAGMA application_id')?.['application_id'] ?? 0);
  if (id !== applicationId) {
    throw new AppFailure(failure('backup.foreign', { file: name }, `application_id ${String(id)}`).error);
  }
  const version = versionOf(database);
  if (version > newestSchema) {
    const facts = { file: name, found: version, expected: newestSchema };
    throw new AppFailure(failure('backup.newer-version', facts).error);
  }
  const answer = String(database.one('PRAGMA integrity_check(1)')?.['integrity_check'] ?? 'no answer');
  if (answer !== 'ok') throw damaged(name, answer);
};

const newestEntry = (database: Database): Pick<BackupShop, 'newest' | 'hash' | 'newestAt'> => {
  const row = database.one('SELECT number, body, hash FROM journal ORDER BY number DESC LIMIT 1');
  if (row === null) return { newest: 0, hash: null, newestAt: null };
  const at: unknown = (JSON.parse(text(row, 'body')) as Readonly<Record<string, unknown>>)['at'];
  return {
    newest: numeric(row, 'number'),
    hash: text(row, 'hash'),
    newestAt: typeof at === 'string' ? at.slice(0, 60) : null,
  };
};

const describe = (database: Database, shop: BackupShop['shop'], patience: Patience | null): BackupShop => {
  const counts = {
    shop,
    schema: versionOf(database),
    terminals: countOf(database, 'terminal'),
    attachments: countOf(database, 'attachment'),
  };
  if (!has(database, 'journal')) {
    const entries = countOf(database, 'log_entry');
    return { ...counts, journal: null, entries, newest: entries, hash: null, newestAt: null, brokenAt: null };
  }
  const identity = database.one('SELECT id FROM journal_identity');
  const journal = identity === null ? null : text(identity, 'id');
  return {
    ...counts,
    journal,
    entries: countOf(database, 'journal'),
    ...newestEntry(database),
    brokenAt: patience === null ? null : firstBreak(database, journal ?? '', patience),
  };
};

/**
 * Looks through a copy: it opens, every page is whole, the log's chain is followed from end to end. `name` stands in
 * the failures. Codes: backup.foreign, backup.newer-version, backup.damaged
 */
export const examineCopy = (
  file: string,
  { shop, name, patience }: { readonly shop: BackupShop['shop']; readonly name: string; readonly patience: Patience },
): BackupShop => {
  let database: Database | null = null;
  try {
    database = new Database(file, { readOnly: true });
    database.script('PRAGMA trusted_schema = OFF');
    demandOurs(database, name);
    return describe(database, shop, patience);
  } catch (thrown) {
    const { appError } = storeFailure(thrown, file);
    throw appError.code === 'store.damaged' ? damaged(name, appError.details ?? '') : thrown;
  } finally {
    database?.close();
  }
};

/** What the database in use holds, without following its chain; null = there is none. Rejects with store.* */
export const describeInUse = (file: string, shop: BackupShop['shop']): BackupShop | null => {
  if (!existsSync(file)) return null;
  let database: Database | null = null;
  try {
    database = new Database(file, { readOnly: true });
    database.script('PRAGMA busy_timeout = 2000');
    return describe(database, shop, null);
  } catch (thrown) {
    throw storeFailure(thrown, file);
  } finally {
    database?.close();
  }
};

const hashOf = (database: Database, number: number): string | null => {
  const row = database.one('SELECT hash FROM journal WHERE number = ?', number);
  return row === null ? null : text(row, 'hash');
};

/**
 * Number of the newest entry up to `upTo` that two databases have in common: where a chain has the same hash, everything
 * before is the same. Entries that retention has taken away count as the same. Rejects with store.*
 */
export const lastCommonEntry = (one: string, other: string, upTo: number): number => {
  const first = new Database(one, { readOnly: true });
  const second = new Database(other, { readOnly: true });
  try {
    const isSame = (number: number): boolean => {
      const [left, right] = [hashOf(first, number), hashOf(second, number)];
      return left === null || right === null || left === right;
    };
    let low = 0;
    let high = upTo;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isSame(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  } finally {
    first.close();
    second.close();
  }
};
