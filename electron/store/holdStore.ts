// Legal holds, and taking away entries of the journal behind signed stubs.

import { type Hold, holdSchema } from '../../shared/journal/hold.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { Stub } from '../journal/heads.ts';
import { json, numeric } from './column.ts';
import type { Database } from './database.ts';
import { writeStub } from './headStore.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** A stub with its signature. */
export interface SignedStub {
  readonly stub: Stub;
  readonly text: string;
  readonly signature: string;
  readonly keyId: string;
}

/** Holds of one database, and what is done with entries that no hold covers. */
export interface HoldStore {
  /** Newest first, lifted ones included. */
  list(): Promise<readonly Hold[]>;
  byId(id: string): Promise<Hold | null>;
  /** Stores a hold as it is now, together with the line that says so. */
  write(hold: Hold, line: NewLogEntry): Promise<LogEntry>;
  /** Puts stubs in place of entries, with the line that says so: all or nothing. The entries go by `removeSome`. */
  putStubs(stubs: readonly SignedStub[], line: NewLogEntry): Promise<LogEntry>;
  /** Takes away at most `most` entries that stubs stand for; answers how many. */
  removeSome(most: number): Promise<number>;
  /** Gives back at most `pages` free pages of the file to the system; answers how many are left. */
  giveBack(pages: number): Promise<number>;
}

const holdOf = (row: Parameters<typeof json>[1]): Hold => json(holdSchema, row, 'hold_json');

const remainingSql = `SELECT entry.number AS number FROM journal_stub AS stub
  JOIN journal AS entry ON entry.number BETWEEN stub.first AND stub.last LIMIT ?`;

/** Whether the ends of what a stub stands for are still as it says. */
const stillFits = (database: Database, { last, lastHash }: Stub): boolean =>
  database.one('SELECT hash FROM journal WHERE number = ?', last)?.['hash'] === lastHash;

/** Holds of one database. All methods reject with AppFailure store.* */
export const createHoldStore = (database: Database): HoldStore =>
  promised<HoldStore>({
    list: () => database.all('SELECT hold_json FROM journal_hold ORDER BY made_at DESC, id').map(holdOf),
    byId: (id) => {
      const row = database.one('SELECT hold_json FROM journal_hold WHERE id = ?', id);
      return row === null ? null : holdOf(row);
    },
    write: (hold, line) =>
      database.transaction(() => {
        database.run(
          `INSERT INTO journal_hold (id, hold_json, made_at, lifted_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET hold_json = excluded.hold_json, lifted_at = excluded.lifted_at`,
          hold.id,
          JSON.stringify(hold),
          hold.madeAt,
          hold.liftedAt,
        );
        return writeLogEntry(database, line);
      }),
    putStubs: (stubs, line) =>
      database.transaction(() => {
        for (const { stub, ...signed } of stubs) {
          if (!stillFits(database, stub)) throw new Error(`entry ${String(stub.last)} is not what was looked at`);
          writeStub(database, stub, signed);
        }
        return writeLogEntry(database, line);
      }),
    removeSome: (most) =>
      database.transaction(() => {
        const numbers = database.all(remainingSql, most).map((row) => numeric(row, 'number'));
        for (const number of numbers) database.run('DELETE FROM journal WHERE number = ?', number);
        return numbers.length;
      }),
    giveBack: (pages) => {
      database.script(`PRAGMA incremental_vacuum(${String(Math.floor(pages))})`);
      return Number(database.one('PRAGMA freelist_count')?.['freelist_count'] ?? 0);
    },
  });
