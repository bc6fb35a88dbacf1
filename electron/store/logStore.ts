// The maintenance log as stored: it only grows, pages by number, and finds words in both languages.
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { Database, SqlValue } from './database.ts';
import { appendToJournal } from './journalStore.ts';
import { logEntryOf } from './logRow.ts';
import { promised } from './promised.ts';
import { type NumberSpan, textClauses } from './textClauses.ts';

/** An entry before it has its number. */
export type NewLogEntry = Omit<LogEntry, 'number'>;

/** Appends an entry, inside whatever transaction is open, and answers with its number. */
export const writeLogEntry = (database: Database, entry: NewLogEntry): LogEntry => {
  const [sealed] = appendToJournal(database, [entry]);
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

/** The log of one database. */
export interface LogStore {
  append(entry: NewLogEntry): Promise<LogEntry>;
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

/** The log of one database. All methods reject with AppFailure store.* */
export const createLogStore = (database: Database): LogStore =>
  promised<LogStore>({
    append: (entry) => database.transaction(() => writeLogEntry(database, entry)),
    newestNumber: () => Number(database.one('SELECT max(number) AS newest FROM log_entry')?.['newest'] ?? 0),
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
