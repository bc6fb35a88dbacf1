// Reads the journal in blocks for whoever checks it: fast as bytes, or row by row where something is wrong.
import type { FoundRow } from '../journal/findFaults.ts';
import { numeric } from './column.ts';
import type { Database, Row } from './database.ts';

/** Many entries at once: `body LF hash` of each, directly behind each other, behind the 64 digits that were given. */
export interface JournalBlock {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: Uint8Array;
}

const blockSql = `SELECT count(*) AS count, min(number) AS first, max(number) AS last,
    cast(? || coalesce(group_concat(body || char(10) || hash, ''), '') AS BLOB) AS bytes
  FROM (SELECT number, body, hash FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT ?)`;

/** Up to `most` entries after `after` up to `until`, behind `lead`; null = there are none. Codes: store.damaged */
export const readBlock = (
  database: Database,
  lead: string,
  { after, until, most }: { readonly after: number; readonly until: number; readonly most: number },
): JournalBlock | null => {
  const row = database.one(blockSql, lead, after, until, most);
  if (row === null || numeric(row, 'count') === 0) return null;
  const bytes = row['bytes'];
  return {
    count: numeric(row, 'count'),
    first: numeric(row, 'first'),
    last: numeric(row, 'last'),
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(),
  };
};

const rowSql = `SELECT number, cast(body AS BLOB) AS body, cast(hash AS BLOB) AS hash FROM journal`;

const decoder = new TextDecoder();
const textIn = (value: Row[string] | undefined): string | null =>
  value instanceof Uint8Array ? decoder.decode(value) : null;

const found = (row: Row): FoundRow => ({
  number: numeric(row, 'number'),
  body: textIn(row['body']),
  hash: textIn(row['hash']),
});

/** The same entries one by one. Codes: store.damaged */
export const readRows = (
  database: Database,
  { after, until, most }: { readonly after: number; readonly until: number; readonly most: number },
): readonly FoundRow[] =>
  database.all(`${rowSql} WHERE number > ? AND number <= ? ORDER BY number LIMIT ?`, after, until, most).map(found);

/** One entry; one that cannot be read for damage is there without text and hash. Null = there is none. */
export const readRow = (database: Database, number: number): FoundRow | null => {
  try {
    const row = database.one(`${rowSql} WHERE number = ?`, number);
    return row === null ? null : found(row);
  } catch {
    return { number, body: null, hash: null };
  }
};
