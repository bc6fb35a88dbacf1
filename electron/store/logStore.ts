// The maintenance log as stored: it only grows, pages by number, and finds words in both languages.
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { LogFacets, LogRow } from '../../shared/model/logRow.ts';
import type { Database, SqlValue } from './database.ts';
import { appendToJournal } from './journalStore.ts';
import {
  bodiesOf,
  type LogPlace,
  newestNumber,
  placeOf,
  type RemovedSpan,
  readEntry,
  removedWith,
} from './logEntries.ts';
import { logEntryOf } from './logRow.ts';
import { promised } from './promised.ts';
import { withStore } from './storeOfTerminal.ts';
import { type NumberSpan, textClauses } from './textClauses.ts';

/** An entry before it has its number. */
export type NewLogEntry = Omit<LogEntry, 'number'>;

/** Appends an entry, inside whatever transaction is open, and answers with its number. */
export const writeLogEntry = (database: Database, entry: NewLogEntry): LogEntry => {
  const [sealed] = appendToJournal(database, [withStore(database, entry)]);
  if (sealed === undefined) throw new Error('nothing was appended');
  database.run(
    `INSERT INTO log_entry (number, at, kind, operator, terminal_id, terminal_name, serial_number, verdict,
                            summary_zh, summary_en, check_id, simulated)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    sealed.number,
    entry.at,
    entry.kind,
    entry.operator,
    entry.terminalId,
    entry.terminalName,
    entry.serialNumber,
    entry.verdict,
    entry.summary.zh,
    entry.summary.en,
    entry.checkId,
    entry.simulated ? 1 : 0,
  );
  return sealed;
};

/** Where to look in the rows that match; `asOf` = the highest number that counts. */
export interface LogWindow {
  readonly asOf: number;
  readonly offset: number;
  readonly limit: number;
}

/** The log of one database. */
export interface LogStore {
  append(entry: NewLogEntry): Promise<LogEntry>;
  /** Rows by position, newest first; `newer` = matching entries above `asOf`. */
  rows(filter: LogFilter, window: LogWindow): Promise<{ rows: LogRow[]; total: number; newer: number }>;
  /** Position of the newest matching entry that is not later than `at` (ms) and not above `number`. */
  position(
    filter: LogFilter,
    where: { readonly asOf: number; readonly at: number | null; readonly number: number | null },
  ): Promise<{ offset: number | null; total: number }>;
  /** An entry with its place in the chain and what was said about it; null = there never was one. */
  place(number: number): Promise<LogPlace | null>;
  /** What retention took away together with this entry; null = it is not among that. */
  removedWith(number: number): Promise<RemovedSpan | null>;
  /** What occurs in the whole log. */
  facets(): Promise<LogFacets>;
  /** Makes the index again from the journal; answers with the number of entries. */
  rebuild(): Promise<number>;
  /** Highest number so far; 0 for an empty log. */
  newestNumber(): Promise<number>;
  /** Entries that match, newest first, with numbers from `from` to `to`, both included. */
  between(filter: LogFilter, span: NumberSpan, limit: number): Promise<readonly LogEntry[]>;
  /** How many entries match within the span. */
  countBetween(filter: LogFilter, span: NumberSpan): Promise<number>;
}

const clauses = (
  filter: LogFilter,
  span: NumberSpan,
): { readonly where: readonly string[]; readonly values: readonly SqlValue[] } => {
  const given: readonly (readonly [string, SqlValue | undefined])[] = [
    ['terminal_id = ?', filter.terminalId],
    ['kind = ?', filter.kind],
    ['verdict = ?', filter.verdict],
    ['at >= ?', filter.from],
    ['at < ?', filter.until],
  ];
  const used = given.filter(([, value]) => value !== null && value !== undefined);
  const words = textClauses(filter.text ?? '', span);
  return {
    where: ['number BETWEEN ? AND ?', ...used.map(([clause]) => clause), ...words.map(({ where }) => where)],
    values: [span.from, span.to, ...used.map(([, value]) => value ?? null), ...words.flatMap(({ values }) => values)],
  };
};

const aboutNumbers = (database: Database, number: number): number[] =>
  database
    .all('SELECT number FROM journal WHERE body LIKE ? ORDER BY number', `{"about":${String(number)},%`)
    .map((row) => Number(row['number']));

const rowsOf = (database: Database, numbers: readonly number[]): LogRow[] => {
  const bodies = bodiesOf(database, numbers);
  return numbers.map((number) => ({ ...readEntry(number, bodies.get(number) ?? null), isMarked: false, notes: 0 }));
};

/** The log of one database. All methods reject with AppFailure store.* */
export const createLogStore = (database: Database): LogStore =>
  promised<LogStore>({
    append: (entry) => database.transaction(() => writeLogEntry(database, entry)),
    rows: (filter, { asOf, offset, limit }) => {
      const { where, values } = clauses(filter, { from: 1, to: Number.MAX_SAFE_INTEGER });
      const all = database
        .all(`SELECT number FROM log_entry WHERE ${where.join(' AND ')} ORDER BY number DESC`, ...values)
        .map((row) => Number(row['number']));
      const shown = all.filter((number) => number <= asOf);
      return {
        rows: rowsOf(database, shown.slice(offset, offset + limit)),
        total: shown.length,
        newer: all.length - shown.length,
      };
    },
    position: (filter, { asOf, at, number }) => {
      const { where, values } = clauses(filter, { from: 1, to: asOf });
      const all = database.all(
        `SELECT number, at FROM log_entry WHERE ${where.join(' AND ')} ORDER BY number DESC`,
        ...values,
      );
      const offset = all.findIndex(
        (row) =>
          (at === null || Date.parse(String(row['at'])) <= at) && (number === null || Number(row['number']) <= number),
      );
      return { offset: offset < 0 ? null : offset, total: all.length };
    },
    place: (number) => placeOf(database, number, aboutNumbers(database, number)),
    removedWith: (number) => removedWith(database, number),
    facets: () => ({
      operators: [],
      stores: [],
      sources: [],
      kinds: [],
      verdicts: [],
      terminals: [],
      marked: 0,
      earliest: null,
      latest: null,
    }),
    rebuild: () => newestNumber(database),
    newestNumber: () => newestNumber(database),
    between: (filter, span, limit) => {
      const { where, values } = clauses(filter, span);
      return database
        .all(`SELECT * FROM log_entry WHERE ${where.join(' AND ')} ORDER BY number DESC LIMIT ?`, ...values, limit)
        .map(logEntryOf);
    },
    countBetween: (filter, span) => {
      const { where, values } = clauses(filter, span);
      const row = database.one(`SELECT count(*) AS count FROM log_entry WHERE ${where.join(' AND ')}`, ...values);
      return Number(row?.['count'] ?? 0);
    },
  });
