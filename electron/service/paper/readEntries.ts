// The entries that a paper carries, in steps short enough for the line.
import { setImmediate } from 'node:timers/promises';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { LogRow } from '../../../shared/model/logRow.ts';
import type { ChainedEntry } from '../../store/sealedEntryStore.ts';
import { comparable } from '../logPages.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

const rowsAtOnce = 200;

/** How many entries match, up to a number of the log. */
export interface Matching {
  readonly total: number;
  readonly asOf: number;
}

/** How many entries match now. Rejects with store.* */
export const countMatching = async ({ shops }: ServiceDeps, filter: LogFilter): Promise<Matching> => {
  const asOf = await shops.open.log.newestNumber();
  const { total } = await shops.open.log.rows(comparable(filter), { asOf, offset: 0, limit: 1 });
  return { total, asOf };
};

/** Which of the matching entries, from the oldest on. */
export interface EntrySpan extends Matching {
  readonly skip: number;
  readonly take: number;
}

/** A row with its place in the chain; null where it cannot be read or is missing. */
export type CarriedEntry = readonly [row: LogRow, chained: ChainedEntry | null];

/** Entries with their place in the chain, oldest first; those written meanwhile are left out. Rejects with store.* */
export async function* readEntries(
  { shops }: ServiceDeps,
  wanted: LogFilter,
  { skip, take, total, asOf }: EntrySpan,
): AsyncGenerator<readonly CarriedEntry[]> {
  const { log, sealedEntries } = shops.open;
  const filter = comparable(wanted);
  for (let from = skip; from < skip + take; from += rowsAtOnce) {
    const to = Math.min(skip + take, from + rowsAtOnce);
    // The log counts from the newest.
    const page = await log.rows(filter, { asOf, offset: total - to, limit: to - from });
    const rows = page.rows.toReversed();
    const whole = rows.filter(({ state }) => state === 'whole').map(({ entry }) => entry.number);
    const chained = new Map((await sealedEntries.byNumber(whole)).map((each) => [each.number, each]));
    yield rows.map((row) => [row, chained.get(row.entry.number) ?? null] as const);
    await setImmediate();
  }
}
