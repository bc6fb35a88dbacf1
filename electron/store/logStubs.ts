// Which numbers of the journal retention took away.
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import { blockEntries, keepSpan, type LogMask } from './logMask.ts';

/** Numbers from `first` to `last`, both included. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
}

/** Spans that were taken away, ascending, none touching another. */
export const readStubs = (database: Database): readonly NumberSpan[] => {
  const spans: { first: number; last: number }[] = [];
  for (const row of database.all('SELECT first, last FROM journal_stub ORDER BY first')) {
    const [first, last] = [numeric(row, 'first'), numeric(row, 'last')];
    const before = spans.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans;
};

/** The part of each span that lies in a block, as places in it, the last one excluded. */
const placesIn = (stubs: readonly NumberSpan[], block: number): readonly (readonly [number, number])[] => {
  const begin = block * blockEntries;
  return stubs
    .map(({ first, last }) => [Math.max(0, first - 1 - begin), Math.min(blockEntries, last - begin)] as const)
    .filter(([from, to]) => from < to);
};

/** How many entries of a block were taken away. */
export const removedIn = (stubs: readonly NumberSpan[], block: number): number =>
  placesIn(stubs, block).reduce((sum, [from, to]) => sum + to - from, 0);

/** Takes what was removed out of a set. */
export const dropRemoved = (mask: LogMask, stubs: readonly NumberSpan[], block: number): void => {
  for (const [from, to] of placesIn(stubs, block)) {
    const behind = mask.slice();
    keepSpan(behind, to, blockEntries);
    keepSpan(mask, 0, from);
    for (let at = 0; at < mask.length; at += 1) mask[at] = (mask[at] ?? 0) | (behind[at] ?? 0);
  }
};
