// Opens a shop's database by the opening rules: what cannot be used is put aside under a new name, never overwritten.
import { basename, dirname } from 'node:path';
import type { AppError, ErrorCode, Result } from '../../shared/error/appError.ts';
import { failure, success } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import { watchClock } from './clockWatch.ts';
import { Database } from './database.ts';
import type { Inspection } from './inspectDatabase.ts';
import { inspectDatabase } from './inspectDatabase.ts';
import { keepAside } from './keepAside.ts';
import { makeFolder } from './makeFolder.ts';
import { applicationId, migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { storeFailure } from './storeFailure.ts';
import { clearSuspicion } from './suspicion.ts';

/** An open database and what the person has to know about how it was opened. */
export interface OpenedDatabase {
  readonly database: Database;
  readonly notices: readonly AppError[];
}

/** What the opening needs besides the file. */
export interface OpenDeps {
  readonly log: Logger;
  /** Milliseconds since 1970, for the name of a file that is put aside. */
  readonly now: () => number;
  /** Milliseconds that nobody can set, sleep included; absent = not known. */
  readonly uptimeMs?: (() => number) | undefined;
  /** Called before the form of a database with records in it is changed; where it rejects, the form stays. */
  readonly beforeMigration?: (file: string) => Promise<void>;
}

const newestVersion = Math.max(...migrations.map(({ number }) => number));

const noticeCodes = {
  damaged: 'store.damaged',
  foreign: 'store.foreign-file',
  newer: 'store.newer-version',
} as const satisfies Record<Exclude<Inspection['kind'], 'new' | 'ours'>, ErrorCode>;

const putAside = async (file: string, { log, now }: OpenDeps): Promise<AppError | null> => {
  const inspection = await inspectDatabase(file, newestVersion);
  if (!('details' in inspection)) return null;
  const keptAs = await keepAside(file, now());
  const code = noticeCodes[inspection.kind];
  log('warn', 'database put aside', { code, keptAs, details: inspection.details });
  return failure(code, { file, keptAs: basename(keptAs), folder: dirname(file) }, inspection.details).error;
};

// WAL lets the window read while a check is stored and survives being killed. FULL costs one fsync per stored check
// (a shop has a few dozen a day) and in return a record that was reported as stored outlives a power cut.
const prepareFile = (database: Database): void => {
  database.script('PRAGMA busy_timeout = 2000');
  if (database.one('PRAGMA application_id')?.['application_id'] !== applicationId) {
    // Pages that retention empties can be given back bit by bit; this has to be chosen while the file is empty.
    database.script('PRAGMA auto_vacuum = INCREMENTAL');
    database.script(`PRAGMA application_id = ${applicationId}`);
  }
  database.all('PRAGMA journal_mode = WAL');
  database.script('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;');
  database.script('PRAGMA journal_size_limit = 16777216; PRAGMA cache_size = -8000;');
};

// A file from before is made ready once, while it is opened for the first time by this version.
const givePagesBack = (database: Database): void => {
  if (database.one('PRAGMA auto_vacuum')?.['auto_vacuum'] === 2) return;
  try {
    database.script('PRAGMA auto_vacuum = INCREMENTAL; VACUUM');
  } catch {
    // Another program uses the file, or there is no room for a copy of it: the next opening tries again.
  }
};

/**
 * Opens or begins the database `file`, whose folder is made when missing. Damaged, foreign and newer files are renamed
 * to `<file>.kept-<UTC time>` and told as notices. Codes: store.unavailable, store.disk-full
 */
export const openDatabase = async (file: string, deps: OpenDeps): Promise<Result<OpenedDatabase>> => {
  let database: Database | null = null;
  try {
    await makeFolder(dirname(file));
    const notice = await putAside(file, deps);
    clearSuspicion(file);
    database = new Database(file);
    watchClock(database, deps);
    prepareFile(database);
    const version = versionOf(database);
    if (version > 0 && version < newestVersion) await deps.beforeMigration?.(file);
    migrate(database, migrations);
    givePagesBack(database);
    return success({ database, notices: notice === null ? [] : [notice] });
  } catch (thrown) {
    database?.close();
    return { ok: false, error: storeFailure(thrown, file).appError };
  }
};
