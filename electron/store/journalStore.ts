// Appends to the journal: the entry gets its number, its canonical text and its link in the chain.
import { hash, randomUUID } from 'node:crypto';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { entryFromText, entryText } from '../journal/entryText.ts';
import { genesisHash, linkHash } from '../journal/journalChain.ts';
import { clockDoubt } from './clockWatch.ts';
import { numeric, text } from './column.ts';
import type { Database } from './database.ts';

/** SHA-256 of a text as hex. */
export const sha256 = (plain: string): string => hash('sha256', plain);

/** SHA-256 of bytes as hex. */
export const hashOfBytes = (bytes: Uint8Array): string => hash('sha256', bytes);

/** The last link of the chain. */
export interface JournalTip {
  /** 0 before the first entry. */
  readonly number: number;
  readonly hash: string;
}

/** Which journal this is; made up at the first call. */
export const journalId = (database: Database): string => {
  const known = database.one('SELECT id FROM journal_identity');
  if (known !== null) return text(known, 'id');
  const id = randomUUID();
  database.run('INSERT INTO journal_identity VALUES (1, ?, ?)', id, new Date().toISOString());
  return id;
};

/** The hash before entry 1. */
export const genesisOf = (database: Database): string => genesisHash(journalId(database), sha256);

// Where everything was taken away, what stands for it is the end.
const tipOfStubs = (database: Database): JournalTip => {
  const row = database.one('SELECT last, last_hash FROM journal_stub ORDER BY first DESC LIMIT 1');
  return row === null
    ? { number: 0, hash: genesisOf(database) }
    : { number: numeric(row, 'last'), hash: text(row, 'last_hash') };
};

/** No log gets so long: what stands under a higher number was put there, and nothing goes on behind it. */
export const highestNumber = 2 ** 27;

/** The last link, from the file: another process may have appended since. */
export const journalTip = (database: Database): JournalTip => {
  const row = database.one(
    'SELECT number, hash FROM journal WHERE number <= ? ORDER BY number DESC LIMIT 1',
    highestNumber,
  );
  return row === null ? tipOfStubs(database) : { number: numeric(row, 'number'), hash: text(row, 'hash') };
};

const timeOf = (body: string): string | null => {
  try {
    const { at, source } = entryFromText(body);
    // What came from elsewhere has the time of another clock.
    return source === 'import' || source === 'earlier' ? null : at;
  } catch {
    return null;
  }
};

const previousTime = (database: Database): string | null => {
  const row = database.one('SELECT body FROM journal ORDER BY number DESC LIMIT 1');
  return row === null || typeof row['body'] !== 'string' ? null : timeOf(row['body']);
};

/** Appends entries in their order inside the transaction that is open, and answers with them as numbered. */
export const appendToJournal = (
  database: Database,
  entries: readonly Omit<LogEntry, 'number'>[],
): readonly LogEntry[] => {
  let tip = journalTip(database);
  const isOwn = entries[0]?.source !== 'import' && entries[0]?.source !== 'earlier';
  const doubt = isOwn ? clockDoubt(database, previousTime(database)) : null;
  return entries.map((entry, index) => {
    const clock = entry.clock ?? (index === 0 ? doubt : null);
    const numbered: LogEntry = { ...entry, ...(clock === null ? {} : { clock }), number: tip.number + 1 };
    const body = entryText(numbered);
    tip = { number: numbered.number, hash: linkHash(tip.hash, body, sha256) };
    database.run('INSERT INTO journal (number, body, hash) VALUES (?, ?, ?)', tip.number, body, tip.hash);
    return numbered;
  });
};
