// Whether roles are in force in one database, what an owner set about locking, and the recovery code's hash.

import type { LogEntry } from '../../shared/model/logEntry.ts';
import { ownersWithPin, settleGuard } from './accessGuard.ts';
import { numeric, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import type { BeginTry, KeptPin } from './personStore.ts';
import { promised } from './promised.ts';

/** What is kept about access. */
export interface KeptAccess {
  readonly isGuarded: boolean;
  readonly mayLook: boolean;
  readonly idleMinutes: number;
  readonly hasRecovery: boolean;
}

/** Access of one database. */
export interface AccessStore {
  /** What holds now. Where the row is lost, an owner's PIN alone decides, and nothing is left open. */
  read(): Promise<KeptAccess>;
  setSettings(settings: Pick<KeptAccess, 'mayLook' | 'idleMinutes'>, line: NewLogEntry): Promise<LogEntry>;
  setRecovery(hash: string, line: NewLogEntry): Promise<LogEntry>;
  /** What is kept of the code; null = there is none. */
  recovery(): Promise<KeptPin | null>;
  /** Counts a try of the code before it is made; null = there is no code. */
  beginTry(begin: BeginTry): Promise<{ readonly kept: KeptPin; readonly mayTry: boolean } | null>;
  /** The code was right: a new PIN, the code used up, in one piece with the line of the log. */
  recover(personId: string, pinHash: string, line: NewLogEntry): Promise<LogEntry>;
}

const keptFrom = (row: Row | null, hasOwner: boolean): KeptAccess => {
  if (row === null) return { isGuarded: hasOwner, mayLook: false, idleMinutes: 10, hasRecovery: false };
  return {
    isGuarded: hasOwner || textOrNull(row, 'guarded_since') !== null,
    mayLook: numeric(row, 'may_look') === 1,
    idleMinutes: numeric(row, 'idle_minutes'),
    hasRecovery: textOrNull(row, 'recovery_hash') !== null,
  };
};

const recoveryFrom = (row: Row | null): KeptPin | null => {
  const hash = row === null ? null : textOrNull(row, 'recovery_hash');
  if (row === null || hash === null) return null;
  return { hash, wrong: numeric(row, 'recovery_wrong'), waitUntil: textOrNull(row, 'recovery_wait_until') };
};

const theRow = 'SELECT * FROM access WHERE id = 1';

/** Access of one database. All methods reject with AppFailure store.* */
export const createAccessStore = (database: Database): AccessStore =>
  promised<AccessStore>({
    read: () => keptFrom(database.one(theRow), database.one(ownersWithPin) !== null),
    setSettings: ({ mayLook, idleMinutes }, line) =>
      database.transaction(() => {
        database.run('INSERT OR IGNORE INTO access (id) VALUES (1)');
        database.run('UPDATE access SET may_look = ?, idle_minutes = ? WHERE id = 1', mayLook ? 1 : 0, idleMinutes);
        return writeLogEntry(database, line);
      }),
    setRecovery: (hash, line) =>
      database.transaction(() => {
        database.run('INSERT OR IGNORE INTO access (id) VALUES (1)');
        database.run(
          'UPDATE access SET recovery_hash = ?, recovery_wrong = 0, recovery_wait_until = NULL WHERE id = 1',
          hash,
        );
        return writeLogEntry(database, line);
      }),
    recovery: () => recoveryFrom(database.one(theRow)),
    beginTry: (begin) =>
      database.transaction(() => {
        const kept = recoveryFrom(database.one(theRow));
        if (kept === null) return null;
        const { wrong, waitUntil, mayTry } = begin(kept);
        database.run('UPDATE access SET recovery_wrong = ?, recovery_wait_until = ? WHERE id = 1', wrong, waitUntil);
        return { kept, mayTry };
      }),
    recover: (personId, pinHash, line) =>
      database.transaction(() => {
        database.run(
          'UPDATE person SET pin_hash = ?, pin_wrong = 0, pin_wait_until = NULL WHERE id = ?',
          pinHash,
          personId,
        );
        settleGuard(database, line.at, false);
        database.run(
          'UPDATE access SET recovery_hash = NULL, recovery_wrong = 0, recovery_wait_until = NULL WHERE id = 1',
        );
        return writeLogEntry(database, line);
      }),
  });
