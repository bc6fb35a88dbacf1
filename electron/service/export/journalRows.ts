// Entries of the journal one after the other, straight from the file, for whatever is written of them.

import type { LogEntry } from '../../../shared/model/logEntry.ts';
import type { JournalRow } from '../../export/log/logForm.ts';
import { maskEntry } from '../../export/log/maskEntry.ts';
import { readEntry, unreadableEntry } from '../../export/log/readEntry.ts';
import { entryText } from '../../journal/entryText.ts';
import type { SignedText } from '../../journal/exportSeal.ts';
import { genesisHash } from '../../journal/journalChain.ts';
import { numeric, text } from '../../store/column.ts';
import type { Database } from '../../store/database.ts';
import { sha256 } from '../../store/journalStore.ts';
import { journalPages, type RawRow } from './journalPages.ts';

/** The journal as it stands: which one, its newest number and that entry's hash (0 and the hash before entry 1). */
export interface JournalEnd {
  readonly id: string;
  readonly entries: number;
  readonly hash: string;
}

/** Reads where the journal ends. */
export const journalEnd = (database: Database): JournalEnd => {
  const known = database.one('SELECT id FROM journal_identity');
  const id = known === null ? '' : text(known, 'id');
  const last = database.one('SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1');
  return last === null
    ? { id, entries: 0, hash: genesisHash(id, sha256) }
    : { id, entries: numeric(last, 'number'), hash: text(last, 'hash') };
};

/** The newest signed head of the journal; null = there is none yet. */
export const newestHead = (database: Database): SignedText | null => {
  const row = database.one(
    `SELECT h.body, h.signature, k.key FROM journal_head h JOIN journal_key k ON k.id = h.key_id
     ORDER BY h.number DESC LIMIT 1`,
  );
  return row === null ? null : { text: text(row, 'body'), signature: text(row, 'signature'), key: text(row, 'key') };
};

/** Entries that are marked: a note about each says so, the newest one counts. */
export const markedEntries = (database: Database, { entries }: JournalEnd): ReadonlySet<number> => {
  const marked = new Set<number>();
  const rows = database.all(
    `SELECT body FROM journal WHERE number <= ? AND instr(body, '"marked":') > 0 ORDER BY number`,
    entries,
  );
  for (const row of rows) {
    const entry = readEntry(text(row, 'body'));
    const after: unknown = entry?.after;
    if (entry?.kind !== 'note' || entry.about == null || typeof after !== 'object' || after === null) continue;
    const isMarked: unknown = Reflect.get(after, 'marked');
    if (isMarked === true) marked.add(entry.about);
    else if (isMarked === false) marked.delete(entry.about);
  }
  return marked;
};

const hashBefore = (database: Database, { id }: JournalEnd, number: number): string | null => {
  if (number === 1) return genesisHash(id, sha256);
  const row =
    database.one('SELECT hash FROM journal WHERE number = ?', number - 1) ??
    database.one('SELECT last_hash AS hash FROM journal_stub WHERE last = ?', number - 1);
  return row === null ? null : text(row, 'hash');
};

/** A row of an export from what is stored; free text is masked. */
export const journalRow = ({ number, body, hash }: RawRow, previous: string | null): JournalRow => {
  const entry = readEntry(body);
  if (entry === null) {
    const unreadable = unreadableEntry(number);
    return { entry: unreadable, body: entryText(unreadable), hash, previous };
  }
  const clean = maskEntry(entry);
  return { entry: clean, body: clean === entry ? body : entryText(clean), hash, previous };
};

/** What to read. */
export interface Reading {
  readonly end: JournalEnd;
  readonly matches: (entry: LogEntry) => boolean;
  /** Told after every step: the number up to which was looked. */
  readonly onStep: (number: number) => void;
}

/** Groups of entries that match, oldest first; entries written meanwhile are left out. */
export function* journalRows(database: Database, { end, matches, onStep }: Reading): Generator<JournalRow[], void> {
  let last = 0;
  let lastHash: string | null = null;
  let lastGiven = 0;
  for (const page of journalPages(database, end.entries)) {
    const found: JournalRow[] = [];
    for (const row of page.rows()) {
      const { number } = row;
      const isNext = number === last + 1;
      const made = journalRow(row, null);
      if (matches(made.entry)) {
        const before = isNext && lastHash !== null ? lastHash : hashBefore(database, end, number);
        found.push(lastGiven === number - 1 && lastGiven > 0 ? made : { ...made, previous: before });
        lastGiven = number;
      }
      last = number;
      lastHash = made.hash;
    }
    onStep(last);
    if (found.length > 0) yield found;
  }
  onStep(end.entries);
}
