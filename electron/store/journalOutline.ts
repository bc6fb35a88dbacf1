// The outline of a journal for whoever checks it: which one it is, its ends, stubs and signed heads, as they are found.
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import { headsOf, type StoredHead, type StoredStub, stubsOf } from './headStore.ts';

/** What a journal is besides its entries. */
export interface JournalOutline {
  /** Its id; empty = the file says none. */
  readonly journal: string;
  /** The highest number of an entry, or of one that a stub stands for. */
  readonly newest: number;
  /** Numbers before the first that an entry can have: the lowest and the highest; null = there are none. */
  readonly strays: { readonly first: number; readonly last: number } | null;
  readonly heads: readonly StoredHead[];
  readonly stubs: readonly StoredStub[];
  /** Hash of an entry, or of the last one that a stub stands for; null = not there, or it cannot be read. */
  readonly hashOf: (number: number) => string | null;
}

const single = (database: Database, sql: string, name: string): unknown => {
  try {
    return database.one(sql)?.[name] ?? null;
  } catch {
    return null;
  }
};

/** Reads the outline; it can be used as long as the database is open. Codes: store.damaged */
export const readOutline = (database: Database): JournalOutline => {
  const journal = single(database, 'SELECT id FROM journal_identity', 'id');
  const newest = single(database, 'SELECT max(number) AS newest FROM journal', 'newest');
  const stubs = stubsOf(database);
  const [first, last] = ['min', 'max'].map((end) =>
    single(database, `SELECT ${end}(number) AS number FROM journal WHERE number < 1`, 'number'),
  );
  const lastHashes = new Map(stubs.map(({ last, lastHash }) => [last, lastHash]));
  return {
    journal: typeof journal === 'string' ? journal : '',
    newest: Math.max(typeof newest === 'number' ? newest : 0, ...stubs.map(({ last }) => last)),
    strays: typeof first === 'number' && typeof last === 'number' ? { first, last } : null,
    heads: headsOf(database),
    stubs,
    hashOf: (number) => {
      try {
        const row = database.one('SELECT number, hash FROM journal WHERE number = ?', number);
        if (row === null) return lastHashes.get(number) ?? null;
        return numeric(row, 'number') === number && typeof row['hash'] === 'string' ? row['hash'] : null;
      } catch {
        return null;
      }
    },
  };
};
