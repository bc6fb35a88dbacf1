// Entries as the chain holds them, for exports: canonical text, hash, and the hash before.

import type { SignedText } from '../journal/exportSeal.ts';
import { genesisHash } from '../journal/journalChain.ts';
import { numeric, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { type JournalTip, journalId, journalTip, sha256 } from './journalStore.ts';
import { promised } from './promised.ts';

/** An entry with its place in the chain. */
export interface ChainedEntry {
  readonly number: number;
  /** Canonical text. */
  readonly body: string;
  readonly hash: string;
  /** Hash of the entry before; null where that one is gone and nothing is left of it. */
  readonly before: string | null;
}

/** What exports read of the journal. */
export interface SealedEntryStore {
  /** Which journal this is. */
  id(): Promise<string>;
  /** Its last link as it is now. */
  tip(): Promise<JournalTip>;
  /** The newest signed head; null if there is none. */
  head(): Promise<SignedText | null>;
  /** Entries by number, at most a few hundred at once, in the order of their numbers. */
  byNumber(numbers: readonly number[]): Promise<readonly ChainedEntry[]>;
}

const fromRow = (row: Row, genesis: string): ChainedEntry => {
  const number = numeric(row, 'number');
  const before = number === 1 ? genesis : (textOrNull(row, 'before') ?? textOrNull(row, 'stub'));
  return { number, body: text(row, 'body'), hash: text(row, 'hash'), before };
};

/** Entries of one database. All methods reject with AppFailure store.* */
export const createSealedEntryStore = (database: Database): SealedEntryStore =>
  promised<SealedEntryStore>({
    id: () => journalId(database),
    tip: () => journalTip(database),
    head: () => {
      const row = database.one(
        `SELECT h.body, h.signature, k.key FROM journal_head h JOIN journal_key k ON k.id = h.key_id
         ORDER BY h.number DESC LIMIT 1`,
      );
      return row === null
        ? null
        : { text: text(row, 'body'), signature: text(row, 'signature'), key: text(row, 'key') };
    },
    byNumber: (numbers) => {
      if (numbers.length === 0) return [];
      const genesis = genesisHash(journalId(database), sha256);
      return database
        .all(
          `SELECT j.number, j.body, j.hash,
                  (SELECT p.hash FROM journal p WHERE p.number = j.number - 1) AS before,
                  (SELECT s.last_hash FROM journal_stub s WHERE s.last = j.number - 1) AS stub
           FROM journal j WHERE j.number IN (SELECT value FROM json_each(?)) ORDER BY j.number`,
          JSON.stringify(numbers),
        )
        .map((row) => fromRow(row, genesis));
    },
  });
