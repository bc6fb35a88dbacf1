// Where the lines of a bundle come from: log files, the journal, the database itself. Read in the thread of the task.
import { open, stat } from 'node:fs/promises';
import { supportLimits } from '../../../shared/support/supportBundle.ts';
import { entryFromText } from '../../journal/entryText.ts';
import { numeric, text } from '../../store/column.ts';
import { Database } from '../../store/database.ts';

const blockBytes = 65_536;
const longestBlock = 4 * blockBytes;
const rowsAtOnce = 500;

/** A block ends behind a line, but not in the middle of a number that goes on in the next one. */
const blockEnd = (waiting: string): number => {
  for (let end = waiting.lastIndexOf('\n'); end > 0; end = waiting.lastIndexOf('\n', end - 1)) {
    const isInNumber =
      /[0-9]\s*$/.test(waiting.slice(Math.max(0, end - 20), end)) && /^\s*[0-9]/.test(waiting.slice(end + 1, end + 20));
    if (!isInNumber) return end;
  }
  return -1;
};

/** The last `most` bytes of a text file in blocks of whole lines; a file that is not there has none. */
export async function* fileBlocks(file: string, most: number): AsyncGenerator<string> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file);
  } catch {
    return;
  }
  try {
    const { size } = await stat(file);
    const from = Math.max(0, size - most);
    if (from > 0) yield `… ${from} bytes`;
    const decoder = new TextDecoder();
    let waiting = '';
    let isFirst = from > 0;
    for (let at = from; at < size; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(blockBytes), 0, Math.min(blockBytes, size - at), at);
      if (bytesRead === 0) break;
      at += bytesRead;
      waiting += decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
      // The line that was cut at the beginning is left out: half a number may stand in it.
      if (isFirst) waiting = waiting.slice(waiting.indexOf('\n') + 1);
      isFirst = false;
      const end = waiting.length > longestBlock ? waiting.lastIndexOf('\n') : blockEnd(waiting);
      if (end <= 0) continue;
      yield waiting.slice(0, end);
      waiting = waiting.slice(end + 1);
    }
    waiting = (waiting + decoder.decode()).replace(/\r?\n$/, '');
    if (waiting !== '') yield waiting;
  } finally {
    await handle.close();
  }
}

/** Which entries of a journal. */
export interface LogSource {
  readonly database: string;
  readonly from: string | null;
  readonly until: string | null;
}

const openReadOnly = (file: string): Database => {
  const database = new Database(file, { readOnly: true });
  database.script('PRAGMA busy_timeout = 2000');
  return database;
};

const isWithin = (at: string, { from, until }: LogSource): boolean =>
  (from === null || at >= from) && (until === null || at < until);

/** Number behind which the newest entries that fit begin, and how many earlier ones do not. */
const startOf = (
  database: Database,
  { from, until }: LogSource,
): { readonly after: number; readonly leftOut: number } => {
  const where = `json_extract(body, '$.at') >= ? AND json_extract(body, '$.at') < ?`;
  const span = [from ?? '', until ?? '9'] as const;
  const count = numeric(database.one(`SELECT count(*) AS count FROM journal WHERE ${where}`, ...span) ?? {}, 'count');
  const leftOut = Math.max(0, count - supportLimits.logEntries);
  if (leftOut === 0) return { after: 0, leftOut };
  const sql = `SELECT number FROM journal WHERE ${where} ORDER BY number LIMIT 1 OFFSET ?`;
  const row = database.one(sql, ...span, leftOut - 1);
  return { after: row === null ? 0 : numeric(row, 'number'), leftOut };
};

/** Entries of the period in steps, oldest first; hashes are left out, for with them anybody could try what was hidden. */
export function* logSteps(
  source: LogSource,
): Generator<{ readonly leftOut: number; readonly entries: readonly unknown[] }> {
  const database = openReadOnly(source.database);
  try {
    let { after, leftOut } = startOf(database, source);
    for (;;) {
      const rows = database.all(
        'SELECT number, body FROM journal WHERE number > ? ORDER BY number LIMIT ?',
        after,
        rowsAtOnce,
      );
      if (rows.length === 0) return;
      after = numeric(rows.at(-1) ?? {}, 'number');
      const entries = rows.map((row) => readEntry(numeric(row, 'number'), text(row, 'body')));
      yield { leftOut, entries: entries.filter(({ at }) => at === null || isWithin(at, source)) };
      leftOut = 0;
    }
  } finally {
    database.close();
  }
}

const readEntry = (
  number: number,
  body: string,
): { readonly at: string | null } & Readonly<Record<string, unknown>> => {
  try {
    const entry = entryFromText(body);
    return Object.fromEntries(
      Object.entries(entry).filter(([, value]) => value !== null && value !== undefined),
    ) as unknown as { readonly at: string };
  } catch (thrown) {
    return { at: null, number, unreadable: thrown instanceof Error ? thrown.name : 'unreadable' };
  }
};

/** Names of people and stores that occur in a journal. */
export const namesInJournal = (
  file: string,
): { readonly people: readonly string[]; readonly stores: readonly string[] } => {
  const database = openReadOnly(file);
  const texts = (field: string): string[] =>
    database
      .all(`SELECT DISTINCT json_extract(body, '$.${field}') AS name FROM journal LIMIT 5000`)
      .flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  try {
    return { people: texts('operator'), stores: texts('store') };
  } finally {
    database.close();
  }
};

const sizeOf = async (file: string): Promise<number | null> => {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
};

/** What a database file is like, without anything of what it holds. */
export const databaseState = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  const sizes = { bytes: await sizeOf(file), walBytes: await sizeOf(`${file}-wal`) };
  if (sizes.bytes === null) return { exists: false };
  const database = openReadOnly(file);
  try {
    const pragma = (name: string): unknown => Object.values(database.one(`PRAGMA ${name}`) ?? {})[0] ?? null;
    const tables = database
      .all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
      .map((row) => text(row, 'name'));
    const rows = tables.map((table) => {
      try {
        return [
          table,
          database.one(`SELECT count(*) AS count FROM "${table.replaceAll('"', '""')}"`)?.['count'] ?? null,
        ];
      } catch {
        return [table, 'unreadable'];
      }
    });
    return {
      exists: true,
      ...sizes,
      sqlite: database.one('SELECT sqlite_version() AS version')?.['version'] ?? null,
      migration: pragma('user_version'),
      pageSize: pragma('page_size'),
      pages: pragma('page_count'),
      freePages: pragma('freelist_count'),
      journalMode: pragma('journal_mode'),
      integrity: database.all('PRAGMA quick_check(20)').map((row) => Object.values(row)[0]),
      rows: Object.fromEntries(rows),
    };
  } finally {
    database.close();
  }
};
