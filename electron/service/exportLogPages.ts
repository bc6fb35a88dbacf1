// Entries of the log that match, in steps, for reports that are made of them.
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import { comparable } from './logPages.ts';
import type { ServiceDeps } from './serviceDeps.ts';

const rowsAtOnce = 200;

/** Entries that match, oldest first, in steps short enough for the line; entries written meanwhile are left out. */
export async function* matchingEntries({ shops }: ServiceDeps, wanted: LogFilter): AsyncGenerator<readonly LogEntry[]> {
  const store = shops.open.log;
  const filter = comparable(wanted);
  const newest = await store.newestNumber();
  for (let from = 1; from <= newest; from += rowsAtOnce) {
    const to = Math.min(newest, from + rowsAtOnce - 1);
    yield [...(await store.between(filter, { from, to }, rowsAtOnce))].reverse();
  }
}
