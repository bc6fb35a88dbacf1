// Entries as the journal has them: pages show its text, whatever an index remembers.

import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { LogRow } from '../../shared/model/logRow.ts';
import { entryFromText } from '../journal/entryText.ts';
import { genesisHash } from '../journal/journalChain.ts';
import { numeric, text, textOrNull } from './column.ts';
import type { Database } from './database.ts';
import { highestNumber, journalId, sha256 } from './journalStore.ts';

/** An entry with its place in the chain and what was said about it, oldest first. */
export interface LogPlace {
  readonly row: LogRow;
  /** Empty where the entry is missing. */
  readonly body: string;
  readonly hash: string;
  readonly previousHash: string;
  readonly notes: LogEntry[];
}

/** Entries that retention took away together. */
export interface RemovedSpan {
  readonly first: number;
  readonly last: number;
  readonly at: string;
}

const wrong = {
  unreadable: {
    zh: '这条记录的内容在程序之外被改动过，已经读不出来。请到“日志 › 保管”验证日志，查看是哪几条。',
    en: 'The text of this entry was changed outside the program and cannot be read. Verify the log under “Log › Keeping” to see which entries it concerns.',
  },
  missing: {
    zh: '这条记录在程序之外被删除了。请到“日志 › 保管”验证日志，查看缺少哪几条。',
    en: 'This entry was deleted outside the program. Verify the log under “Log › Keeping” to see which entries are missing.',
  },
} as const;

/** What stands in the place of an entry that cannot be read. */
const standIn = (number: number, state: 'unreadable' | 'missing'): LogEntry => ({
  number,
  at: '1970-01-01T00:00:00.000Z',
  kind: 'journal',
  operator: '',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  checkId: null,
  simulated: false,
  summary: wrong[state],
});

/** The entry of a text under its number, or what stands in for it; `body` null = there is no such row. */
export const readEntry = (
  number: number,
  body: string | null,
): { readonly entry: LogEntry; readonly state: LogRow['state'] } => {
  if (body === null) return { entry: standIn(number, 'missing'), state: 'missing' };
  try {
    // The row's own number counts: an entry that was copied to another place must not open the other one.
    return { entry: { ...entryFromText(body), number }, state: 'whole' };
  } catch {
    return { entry: standIn(number, 'unreadable'), state: 'unreadable' };
  }
};

const atOnce = 500;

/** Texts of the journal by number; what is missing is not in the map. */
export const bodiesOf = (database: Database, numbers: readonly number[]): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (let from = 0; from < numbers.length; from += atOnce) {
    const some = JSON.stringify(numbers.slice(from, from + atOnce));
    const rows = database.all(
      'SELECT number, body FROM journal WHERE number IN (SELECT value FROM json_each(?))',
      some,
    );
    for (const row of rows) found.set(numeric(row, 'number'), String(row['body']));
  }
  return found;
};

/** The span that retention took away with this entry; null = it did not. */
export const removedWith = (database: Database, number: number): RemovedSpan | null => {
  const row = database.one(
    'SELECT first, last, at FROM journal_stub WHERE first <= ? AND last >= ? ORDER BY first DESC LIMIT 1',
    number,
    number,
  );
  return row === null ? null : { first: numeric(row, 'first'), last: numeric(row, 'last'), at: text(row, 'at') };
};

/** The hash before an entry: that of the entry before, of the stub that ends there, or the journal's beginning. */
const hashBefore = (database: Database, number: number): string => {
  if (number === 1) return genesisHash(journalId(database), sha256);
  const row = database.one('SELECT hash FROM journal WHERE number = ?', number - 1);
  if (row !== null) return text(row, 'hash');
  const stub = database.one('SELECT last_hash FROM journal_stub WHERE last = ?', number - 1);
  return stub === null ? '' : (textOrNull(stub, 'last_hash') ?? '');
};

/** The highest number that the journal has given, removed entries included; 0 for an empty one. */
export const newestNumber = (database: Database): number => {
  const row = database.one(
    `SELECT max((SELECT coalesce(max(number), 0) FROM journal WHERE number <= ?),
       (SELECT coalesce(max(last), 0) FROM journal_stub)) AS newest`,
    highestNumber,
  );
  return Number(row?.['newest'] ?? 0);
};

/** Whether an entry puts a mark (true), takes one away (false), or is a note (null). */
export const markOf = ({ kind, after }: LogEntry): boolean | null => {
  if (kind !== 'note' || typeof after !== 'object' || after === null || Array.isArray(after)) return null;
  const { marked } = after as Readonly<Record<string, unknown>>;
  return typeof marked === 'boolean' ? marked : null;
};

const nearestTime = (rows: readonly LogRow[], index: number): string | undefined =>
  [...rows.slice(index + 1), ...rows.slice(0, index).reverse()].find(({ state }) => state === 'whole')?.entry.at;

/** Rows of these entries in this order; what stands in for an entry takes the time of the next one that can be read. */
export const readRows = (
  database: Database,
  numbers: readonly number[],
  abouts: readonly { readonly about: number; readonly mark: boolean | null }[],
): LogRow[] => {
  const bodies = bodiesOf(database, numbers);
  const rows = numbers.map((number): LogRow => {
    const said = abouts.filter(({ about }) => about === number);
    const marks = said.filter(({ mark }) => mark !== null);
    return {
      ...readEntry(number, bodies.get(number) ?? null),
      isMarked: marks.at(-1)?.mark ?? false,
      notes: said.length - marks.length,
    };
  });
  return rows.map((row, index) => {
    const at = row.state === 'whole' ? undefined : nearestTime(rows, index);
    return at === undefined ? row : { ...row, entry: { ...row.entry, at } };
  });
};

/** An entry with its place and everything said about it in `about`; null = the journal never had that number. */
export const placeOf = (database: Database, number: number, about: readonly number[]): LogPlace | null => {
  if (number > newestNumber(database)) return null;
  const row = database.one('SELECT body, hash FROM journal WHERE number = ?', number);
  const body = row === null ? null : String(row['body']);
  const bodies = bodiesOf(database, about);
  const notes = about.map((each) => readEntry(each, bodies.get(each) ?? null).entry);
  const marks = notes.map(markOf).filter((mark) => mark !== null);
  return {
    row: { ...readEntry(number, body), isMarked: marks.at(-1) ?? false, notes: notes.length - marks.length },
    body: body ?? '',
    hash: row === null ? '' : text(row, 'hash'),
    previousHash: hashBefore(database, number),
    notes,
  };
};
