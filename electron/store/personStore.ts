// People of one database, and how often their PIN was wrong. The PIN is never stored, only what scrypt makes of it.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { type Person, personSchema } from '../../shared/people/person.ts';
import { settleGuard } from './accessGuard.ts';
import { json, numeric, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** What is kept of a PIN. */
export interface KeptPin {
  readonly hash: string;
  /** Wrong ones in a row. */
  readonly wrong: number;
  /** UTC text until which no further one is tried; null = now. */
  readonly waitUntil: string | null;
}

/** Decides about one more try on what is kept, and what is kept before the PIN is looked at. */
export type BeginTry = (kept: KeptPin) => Pick<KeptPin, 'wrong' | 'waitUntil'> & { readonly mayTry: boolean };

/** People of one database. */
export interface PersonStore {
  list(): Promise<readonly Person[]>;
  /** Those whose rows can be read: one that is damaged keeps nobody else from logging in. */
  readable(): Promise<readonly Person[]>;
  byId(id: string): Promise<Person | null>;
  /**
   * Keeps somebody together with the line of the log. Where the name is another one than before, open jobs, plans and
   * findings that are theirs stay theirs; what is done keeps the name that it was done under.
   */
  write(person: Person, line: NewLogEntry): Promise<LogEntry>;
  /** Sets (null takes away) the PIN together with the line of the log; tries begin anew. */
  setPin(personId: string, hash: string | null, line: NewLogEntry): Promise<LogEntry>;
  pin(personId: string): Promise<KeptPin | null>;
  /** Counts a try before it is made, in one piece, so that several at once are several; answers with what was kept before. */
  beginTry(personId: string, begin: BeginTry): Promise<{ readonly kept: KeptPin; readonly mayTry: boolean } | null>;
  /** The right one was typed: tries begin anew. */
  endTries(personId: string): Promise<void>;
}

const personFromRow = (row: Row): Person => ({
  ...json(personSchema, row, 'person_json'),
  hasPin: textOrNull(row, 'pin_hash') !== null,
});

const keptFrom = (row: Row | null): KeptPin | null => {
  const hash = row === null ? null : textOrNull(row, 'pin_hash');
  if (row === null || hash === null) return null;
  return { hash, wrong: numeric(row, 'pin_wrong'), waitUntil: textOrNull(row, 'pin_wait_until') };
};

const handOver = (database: Database, from: string, to: string): void => {
  if (from === to) return;
  database.run(
    "UPDATE job SET assignee = ? WHERE assignee = ? AND state IN ('open', 'inProgress', 'onHold')",
    to,
    from,
  );
  for (const [table, open] of [
    ['plan', 'removed_at'],
    ['finding', 'closed_at'],
  ]) {
    const column = `${table}_json`;
    database.run(
      `UPDATE ${table} SET ${column} = json_set(${column}, '$.assignee', ?)
       WHERE ${open} IS NULL AND json_extract(${column}, '$.assignee') = ?`,
      to,
      from,
    );
  }
};

const pinColumns = 'SELECT pin_hash, pin_wrong, pin_wait_until FROM person WHERE id = ?';

/** People of one database. All methods reject with AppFailure store.* */
export const createPersonStore = (database: Database): PersonStore =>
  promised<PersonStore>({
    list: () => database.all('SELECT pin_hash, person_json FROM person').map(personFromRow),
    readable: () =>
      database.all('SELECT pin_hash, person_json FROM person').flatMap((row) => {
        try {
          return [personFromRow(row)];
        } catch {
          return [];
        }
      }),
    byId: (id) => {
      const row = database.one('SELECT pin_hash, person_json FROM person WHERE id = ?', id);
      return row === null ? null : personFromRow(row);
    },
    write: (person, line) =>
      database.transaction(() => {
        const before = database.one('SELECT pin_hash, person_json FROM person WHERE id = ?', person.id);
        if (before !== null) handOver(database, personFromRow(before).name, person.name);
        database.run(
          `INSERT INTO person (id, person_json) VALUES (?, ?)
           ON CONFLICT (id) DO UPDATE SET person_json = excluded.person_json`,
          person.id,
          JSON.stringify(person),
        );
        settleGuard(database, line.at, false);
        return writeLogEntry(database, line);
      }),
    setPin: (personId, hash, line) =>
      database.transaction(() => {
        database.run(
          'UPDATE person SET pin_hash = ?, pin_wrong = 0, pin_wait_until = NULL WHERE id = ?',
          hash,
          personId,
        );
        settleGuard(database, line.at, hash === null);
        return writeLogEntry(database, line);
      }),
    pin: (personId) => keptFrom(database.one(pinColumns, personId)),
    beginTry: (personId, begin) =>
      database.transaction(() => {
        const kept = keptFrom(database.one(pinColumns, personId));
        if (kept === null) return null;
        const { wrong, waitUntil, mayTry } = begin(kept);
        database.run('UPDATE person SET pin_wrong = ?, pin_wait_until = ? WHERE id = ?', wrong, waitUntil, personId);
        return { kept, mayTry };
      }),
    endTries: (personId) => {
      database.run('UPDATE person SET pin_wrong = 0, pin_wait_until = NULL WHERE id = ?', personId);
    },
  });
