// Knows in which store a terminal stands, so that every entry about it can say so.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { textOrNull } from './column.ts';
import type { Database } from './database.ts';

/** The entry with the store (place of business) of its terminal as the register has it, where it names none itself. */
export const withStore = <T extends Pick<LogEntry, 'terminalId' | 'store'>>(database: Database, entry: T): T => {
  if (entry.terminalId === null || (entry.store ?? null) !== null) return entry;
  const row = database.one('SELECT store FROM register_record WHERE terminal_id = ?', entry.terminalId);
  return row === null ? entry : { ...entry, store: textOrNull(row, 'store') };
};
