// Knows in which store a terminal stands, so that every entry about it can say so.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { textOrNull } from './column.ts';
import type { Database } from './database.ts';

/** The entry with the store (place of business) of its terminal as the register has it, where it names none itself. */
export const withStore = <T extends Pick<LogEntry, 'terminalId' | 'serialNumber' | 'store'>>(
  database: Database,
  entry: T,
): T => {
  const { terminalId, serialNumber, store } = entry;
  if ((terminalId === null && serialNumber === null) || (store ?? null) !== null) return entry;
  // At its first check the record does not know yet that it is this terminal's.
  const row =
    database.one('SELECT store FROM register_record WHERE terminal_id = ?', terminalId) ??
    database.one('SELECT store FROM register_record WHERE serial = ? AND terminal_id IS NULL', serialNumber);
  return row === null ? entry : { ...entry, store: textOrNull(row, 'store') };
};
