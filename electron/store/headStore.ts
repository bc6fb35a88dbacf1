// Signed heads, keys and stubs of a journal, and what they are made from.
import type { SignedText } from '../journal/exportSeal.ts';
import { type Head, headText, type Stub } from '../journal/heads.ts';
import { numeric, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { genesisOf, type JournalTip, journalId, journalTip } from './journalStore.ts';
import { promised } from './promised.ts';

/** A head as stored; columns may say something else than the text after somebody has been at the file. */
export interface StoredHead {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  readonly text: string;
  readonly signature: string;
  readonly keyId: string;
}

/** A public key that signed heads or stubs of this journal; base64 of 32 bytes. */
export interface StoredKey {
  readonly id: string;
  readonly key: string;
  readonly since: string;
}

/** A stub as stored. */
export interface StoredStub {
  readonly first: number;
  readonly last: number;
  readonly previousHash: string;
  readonly lastHash: string;
  readonly at: string;
  readonly text: string;
  readonly signature: string | null;
  readonly keyId: string | null;
}

/** Where the journal stands. */
export interface JournalPlace extends JournalTip {
  readonly journal: string;
}

/** What is kept of a journal besides its entries. */
export interface HeadStore {
  /** The database file, for tasks in threads. */
  file(): Promise<string>;
  place(): Promise<JournalPlace>;
  /** The hash before entry 1. */
  genesis(): Promise<string>;
  /** Hash of an entry; null = it is not there. */
  hashOf(number: number): Promise<string | null>;
  newestHead(): Promise<SignedText | null>;
  heads(): Promise<readonly StoredHead[]>;
  /** Keeps a head and the key that signed it; one about the same entry takes its place. */
  addHead(head: Head, signature: string, keyId: string): Promise<void>;
  keys(): Promise<readonly StoredKey[]>;
  addKey(key: StoredKey): Promise<void>;
  stubs(): Promise<readonly StoredStub[]>;
}

const headOf = (row: Row): StoredHead => ({
  number: numeric(row, 'number'),
  hash: text(row, 'hash'),
  at: text(row, 'at'),
  text: text(row, 'body'),
  signature: text(row, 'signature'),
  keyId: text(row, 'key_id'),
});

const stubOf = (row: Row): StoredStub => ({
  first: numeric(row, 'first'),
  last: numeric(row, 'last'),
  previousHash: text(row, 'previous_hash'),
  lastHash: text(row, 'last_hash'),
  at: text(row, 'at'),
  text: text(row, 'body'),
  signature: textOrNull(row, 'signature'),
  keyId: textOrNull(row, 'key_id'),
});

const keyOf = (row: Row): StoredKey => ({ id: text(row, 'id'), key: text(row, 'key'), since: text(row, 'since') });

/** All heads, in the order of their numbers. */
export const headsOf = (database: Database): readonly StoredHead[] =>
  database.all('SELECT * FROM journal_head ORDER BY number').map(headOf);

/** All stubs, in the order of the entries they stand for. */
export const stubsOf = (database: Database): readonly StoredStub[] =>
  database.all('SELECT * FROM journal_stub ORDER BY first').map(stubOf);

const addKey = (database: Database, { id, key, since }: StoredKey): void => {
  database.run('INSERT INTO journal_key (id, key, since) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING', id, key, since);
};

/** Stores a stub inside whatever transaction is open; `key` is kept with it. */
export const writeStub = (
  database: Database,
  stub: Stub,
  signed: { readonly text: string; readonly signature: string | null; readonly keyId: string | null },
): void => {
  if (stub.key !== null && signed.keyId !== null) addKey(database, { id: signed.keyId, key: stub.key, since: stub.at });
  database.run(
    `INSERT INTO journal_stub (first, last, previous_hash, last_hash, at, body, signature, key_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    stub.first,
    stub.last,
    stub.previousHash,
    stub.lastHash,
    stub.at,
    signed.text,
    signed.signature,
    signed.keyId,
  );
};

const newestHead = (database: Database): SignedText | null => {
  const row = database.one(
    `SELECT head.body, head.signature, known.key FROM journal_head AS head
     JOIN journal_key AS known ON known.id = head.key_id ORDER BY head.number DESC LIMIT 1`,
  );
  if (row === null) return null;
  return { text: text(row, 'body'), signature: text(row, 'signature'), key: text(row, 'key') };
};

/** What is kept of the journal of one database. All methods reject with AppFailure store.* */
export const createHeadStore = (database: Database): HeadStore =>
  promised<HeadStore>({
    file: () => database.file,
    place: () => ({ ...journalTip(database), journal: journalId(database) }),
    genesis: () => genesisOf(database),
    hashOf: (number) => {
      const row = database.one('SELECT hash FROM journal WHERE number = ?', number);
      return row === null ? null : text(row, 'hash');
    },
    newestHead: () => newestHead(database),
    heads: () => headsOf(database),
    addHead: (head, signature, keyId) => {
      database.transaction(() => {
        addKey(database, { id: keyId, key: head.key, since: head.at });
        database.run(
          `INSERT INTO journal_head (number, hash, at, body, signature, key_id) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (number) DO NOTHING`,
          head.entries,
          head.hash,
          head.at,
          headText(head),
          signature,
          keyId,
        );
      });
    },
    keys: () => database.all('SELECT * FROM journal_key ORDER BY since, id').map(keyOf),
    addKey: (key) => {
      addKey(database, key);
    },
    stubs: () => stubsOf(database),
  });
