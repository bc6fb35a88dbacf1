// The maintenance log as stored: the journal says what happened, an index made from it finds entries.
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { LogFacets, LogRow } from '../../shared/model/logRow.ts';
import type { Database } from './database.ts';
import { appendToJournal } from './journalStore.ts';
import { type LogPlace, newestNumber, placeOf, type RemovedSpan, readRows, removedWith } from './logEntries.ts';
import { countFacets } from './logFacets.ts';
import { createLogFold } from './logFold.ts';
import { createLogMarks } from './logMarks.ts';
import { createLogSelect } from './logSelect.ts';
import type { LogSelection } from './logSelection.ts';
import { promised } from './promised.ts';
import { withStore } from './storeOfTerminal.ts';

/** An entry before it has its number. */
export type NewLogEntry = Omit<LogEntry, 'number'>;

/** Appends an entry, inside whatever transaction is open, and answers with its number. */
export const writeLogEntry = (database: Database, entry: NewLogEntry): LogEntry => {
  const [sealed] = appendToJournal(database, [withStore(database, entry)]);
  if (sealed === undefined) throw new Error('nothing was appended');
  return sealed;
};

/** Where to look in the rows that match; `asOf` = the highest number that counts. */
export interface LogWindow {
  readonly asOf: number;
  readonly offset: number;
  readonly limit: number;
}

/** Numbers of entries, both included. */
export interface LogSpan {
  readonly from: number;
  readonly to: number;
}

/** The log of one database. */
export interface LogStore {
  append(entry: NewLogEntry): Promise<LogEntry>;
  /** Highest number so far; 0 for an empty log. */
  newestNumber(): Promise<number>;
  /** Rows by position, newest first; `newer` = matching entries above `asOf`. */
  rows(filter: LogFilter, window: LogWindow): Promise<{ rows: LogRow[]; total: number; newer: number }>;
  /** Position of the newest matching entry that is not later than `at` (ms) and not above `number`. */
  position(
    filter: LogFilter,
    where: { readonly asOf: number; readonly at: number | null; readonly number: number | null },
  ): Promise<{ offset: number | null; total: number }>;
  /** Entries that match, newest first, with numbers from `from` to `to`, both included. */
  between(filter: LogFilter, span: LogSpan, limit: number): Promise<readonly LogEntry[]>;
  /** How many entries match within the span. */
  countBetween(filter: LogFilter, span: LogSpan): Promise<number>;
  /** An entry with its place in the chain and what was said about it; null = there never was one. */
  place(number: number): Promise<LogPlace | null>;
  /** What retention took away together with this entry; null = it is not among that. */
  removedWith(number: number): Promise<RemovedSpan | null>;
  /** What occurs in the whole log. */
  facets(): Promise<LogFacets>;
  /** Makes the index again from the journal; answers with the number of entries. */
  rebuild(): Promise<number>;
  /** Takes into the index what the journal has more, in steps of a few milliseconds. */
  bringUp(): Promise<void>;
}

const earliestOf = (until: string | null | undefined, at: number): string => {
  const behind = new Date(at + 1).toISOString();
  return until == null || Date.parse(until) > at ? behind : until;
};

/** The log of one database; `canWrite` false = a connection that only reads. All methods reject with AppFailure store.* */
export const createLogStore = (database: Database, canWrite = true): LogStore => {
  const fold = createLogFold(database, canWrite);
  const selected = createLogSelect(database, fold);
  const find = (filter: LogFilter): Promise<LogSelection> => selected.find(filter);
  const marks = createLogMarks(database, fold);

  // Rows are shown at once also where the index of very many entries is still being made; notes and marks follow then.
  const near = async (): Promise<void> => {
    if (fold.missing() <= 1) await fold.bringUp();
    else fold.bringUp().catch(() => undefined);
  };

  return {
    ...promised<Pick<LogStore, 'append' | 'newestNumber' | 'removedWith'>>({
      append: (entry) => database.transaction(() => writeLogEntry(database, entry)),
      newestNumber: () => newestNumber(database),
      removedWith: (number) => removedWith(database, number),
    }),
    rows: async (filter, { asOf, offset, limit }) => {
      const found = await find(filter);
      await near();
      const newer = found.countAbove(asOf);
      const numbers = found.at(offset + newer, limit);
      return { rows: readRows(database, numbers, marks.about(numbers)), total: found.total - newer, newer };
    },
    position: async (filter, { asOf, at, number }) => {
      const found = await find(filter);
      const newer = found.countAbove(asOf);
      const total = found.total - newer;
      const highest = Math.min(asOf, number ?? asOf);
      if (at === null) {
        const offset = found.countAbove(highest) - newer;
        return { offset: offset < total ? offset : null, total };
      }
      const earlier = await find({ ...filter, until: earliestOf(filter.until, at) });
      const [newest] = earlier.upTo(highest, 1);
      return { offset: newest === undefined ? null : found.countAbove(newest) - newer, total };
    },
    between: async (filter, { from, to }, limit) => {
      const found = await find(filter);
      const numbers = found.upTo(to, Math.min(limit, found.countAbove(from - 1) - found.countAbove(to)));
      return readRows(database, numbers, []).map(({ entry }) => entry);
    },
    countBetween: async (filter, { from, to }) => {
      const found = await find(filter);
      return found.countAbove(from - 1) - found.countAbove(to);
    },
    place: async (number) => {
      await near();
      const about = marks.about([number]).map((each) => each.number);
      return placeOf(database, number, about);
    },
    facets: async () => {
      await fold.bringUp();
      return countFacets(database, fold, marks);
    },
    rebuild: async () => {
      await fold.forget();
      await fold.bringUp();
      return (await find({})).total;
    },
    bringUp: () => fold.bringUp(),
  };
};
