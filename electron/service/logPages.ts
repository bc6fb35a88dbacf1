// Reads the log in short steps, so that a search through many entries never holds up anything else.
import { setImmediate } from 'node:timers/promises';
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { LogStore } from '../store/logStore.ts';
import { storedForm } from './isoTime.ts';

// One step of a text search compares this many entries, a few milliseconds; other filters have an index.
const searchedAtOnce = 4000;
const indexedAtOnce = 100_000;

const hasText = ({ text }: LogFilter): boolean => (text ?? '').trim() !== '';

const isUnfiltered = (filter: LogFilter): boolean =>
  !hasText(filter) &&
  [filter.terminalId, filter.kind, filter.verdict, filter.from, filter.until].every((part) => part == null);

const stepOf = (filter: LogFilter): number => (hasText(filter) ? searchedAtOnce : indexedAtOnce);

/** The filter with its times in the stored form. */
export const comparable = (filter: LogFilter): LogFilter => ({
  ...filter,
  from: filter.from == null ? null : storedForm(filter.from),
  until: filter.until == null ? null : storedForm(filter.until),
});

/** Up to `limit` matching entries with numbers up to `highest`, newest first. Rejects with store.* */
export const entriesBefore = async (
  store: LogStore,
  filter: LogFilter,
  { highest, limit }: { readonly highest: number; readonly limit: number },
): Promise<LogEntry[]> => {
  const found: LogEntry[] = [];
  for (let to = highest; to > 0 && found.length < limit; to -= stepOf(filter)) {
    const from = Math.max(1, to - stepOf(filter) + 1);
    found.push(...(await store.between(filter, { from, to }, limit - found.length)));
    await setImmediate();
  }
  return found;
};

/** How many entries match in all. Rejects with store.* */
export const countEntries = async (store: LogStore, filter: LogFilter): Promise<number> => {
  const newest = await store.newestNumber();
  // Numbers rise by one and nothing is ever taken away.
  if (isUnfiltered(filter)) return newest;
  let total = 0;
  for (let from = 1; from <= newest; from += stepOf(filter)) {
    total += await store.countBetween(filter, { from, to: from + stepOf(filter) - 1 });
    await setImmediate();
  }
  return total;
};
