// The journal in pages of bytes, as it lies in the database: as texts, entry by entry, it would take several times as long.
import { isUtf8 } from 'node:buffer';
import { numeric, text } from '../../store/column.ts';
import type { Database } from '../../store/database.ts';

/** An entry as it is stored. */
export interface RawRow {
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** Some entries one after the other. */
export interface JournalPage {
  readonly count: number;
  /** Number of the last one. */
  readonly last: number;
  /** Line by line number, blank, hash, blank, body; null = something in it is damaged, `rows` has it nevertheless. */
  readonly bytes: Buffer | null;
  /** Where the hash of each line begins, and where the line ends. */
  readonly places: Int32Array;
  readonly rows: () => readonly RawRow[];
}

const rowsAtOnce = 500;
const hashLength = 64;
const [lineFeed, blank] = [0x0a, 0x20];

const plainRows = (database: Database, after: number, entries: number): RawRow[] =>
  database
    .all(
      'SELECT number, body, hash FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT ?',
      after,
      entries,
      rowsAtOnce,
    )
    .map((row) => ({ number: numeric(row, 'number'), body: text(row, 'body'), hash: text(row, 'hash') }));

/** Null = a line is not what it should be. */
const placesIn = (bytes: Buffer, count: number): Int32Array | null => {
  const places = new Int32Array(2 * count);
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const hashAt = bytes.indexOf(blank, at) + 1;
    const end = bytes.indexOf(lineFeed, at);
    if (hashAt === 0 || end <= hashAt + hashLength || bytes[hashAt + hashLength] !== blank) return null;
    places[2 * line] = hashAt;
    places[2 * line + 1] = end;
    at = end + 1;
  }
  return at === bytes.length ? places : null;
};

const rowOf = (line: string): RawRow => {
  const at = line.indexOf(' ') + 1;
  return {
    number: Number(line.slice(0, at - 1)),
    hash: line.slice(at, at + hashLength),
    body: line.slice(at + hashLength + 1),
  };
};

/** Where the body of a line begins. */
export const bodyBegin = (hashAt: number): number => hashAt + hashLength + 1;

/** One line of a page as texts. */
export const lineRow = (bytes: Buffer, begin: number, end: number): RawRow => rowOf(bytes.toString('utf8', begin, end));

const damaged = (rows: readonly RawRow[]): JournalPage => ({
  count: rows.length,
  last: rows.at(-1)?.number ?? 0,
  bytes: null,
  places: new Int32Array(),
  rows: () => rows,
});

/** The entries behind number `after` up to number `entries`; null = there is none. */
const nextPage = (database: Database, after: number, entries: number): JournalPage | null => {
  const found = database.one(
    `SELECT count(*) AS count, max(number) AS last,
       CAST(group_concat(number || ' ' || hash || ' ' || body || char(10), '') AS BLOB) AS page
     FROM (SELECT number, body, hash FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT ?)`,
    after,
    entries,
    rowsAtOnce,
  );
  const [count, last, page] = [found?.['count'], found?.['last'], found?.['page']];
  if (typeof count !== 'number' || typeof last !== 'number' || count === 0) return null;
  if (!(page instanceof Uint8Array)) return damaged(plainRows(database, after, entries));
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  const places = isUtf8(bytes) ? placesIn(bytes, count) : null;
  if (places === null) return damaged(plainRows(database, after, entries));
  return { count, last, bytes, places, rows: () => bytes.toString('utf8').split('\n', count).map(rowOf) };
};

/** All entries up to number `entries`, oldest first. */
export function* journalPages(database: Database, entries: number): Generator<JournalPage, void> {
  for (let after = 0; after < entries; ) {
    const page = nextPage(database, after, entries);
    if (page === null) return;
    yield page;
    after = page.last;
  }
}
