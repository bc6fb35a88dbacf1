// Takes the entries of a log from before the chain into the journal, in their order and under their numbers.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { Database } from './database.ts';
import { appendToJournal } from './journalStore.ts';
import { logEntryOf } from './logRow.ts';

const atOnce = 1000;

/** Seals every entry of `log_entry` that the journal does not have. */
export const sealEarlierEntries = (database: Database): void => {
  for (let from = 0; ; ) {
    const rows = database.all('SELECT * FROM log_entry WHERE number > ? ORDER BY number LIMIT ?', from, atOnce);
    if (rows.length === 0) return;
    const entries: readonly LogEntry[] = rows.map((row) => ({ ...logEntryOf(row), source: 'earlier' }));
    appendToJournal(database, entries);
    from = entries.at(-1)?.number ?? from;
  }
};
