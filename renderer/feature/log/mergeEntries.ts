// Joins pages of the log that were asked for at different times.
import type { LogEntry } from '../../../shared/model/logEntry.ts';

/** Both lists as one, newest first, each entry once. */
export const mergeEntries = (known: readonly LogEntry[], more: readonly LogEntry[]): LogEntry[] => {
  const byNumber = new Map([...known, ...more].map((entry) => [entry.number, entry]));
  return [...byNumber.values()].sort((one, other) => other.number - one.number);
};
