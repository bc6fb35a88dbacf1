// Appends to the journal: the entry gets its number, its canonical text and its link in the chain.
import { hash, randomUUID } from 'node:crypto';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { entryText } from '../journal/entryText.ts';
import { genesisHash, linkHash } from '../journal/journalChain.ts';
import { numeric, text } from './column.ts';
import type { Database } from './database.ts';

/** SHA-256 of a text as hex. */
export const sha256 = (plain: string): string => hash('sha256', plain);

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

/** The last link, from the file: another process may have appended since. */
export const journalTip = (database: Database): JournalTip => {
  const row = database.one('SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1');
  return row === null
    ? { number: 0, hash: genesisHash(journalId(database), sha256) }
    : { number: numeric(row, 'number'), hash: text(row, 'hash') };
};

/** Appends entries in their order inside the transaction that is open, and answers with them as numbered. */
export const appendToJournal = (
  database: Database,
  entries: readonly Omit<LogEntry, 'number'>[],
): readonly LogEntry[] => {
  let tip = journalTip(database);
  return entries.map((entry) => {
    const numbered: LogEntry = { ...entry, number: tip.number + 1 };
    const body = entryText(numbered);
    tip = { number: numbered.number, hash: linkHash(tip.hash, body, sha256) };
    database.run('INSERT INTO journal (number, body, hash) VALUES (?, ?, ?)', tip.number, body, tip.hash);
    return numbered;
  });
};
