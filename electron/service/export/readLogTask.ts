// Reads an exported log in a thread: is it ours and unchanged, and which of its entries are not here yet?
import { closeSync, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import { type LogDraft, tableFormats } from '../../../shared/export/logExport.ts';
import type { Facts } from '../../../shared/model/bilingual.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import type { ReadRow } from '../../export/log/entryFromCells.ts';
import { maskEntry } from '../../export/log/maskEntry.ts';
import type { ExportSource } from '../../export/verify/exportSource.ts';
import { verifyExport } from '../../export/verify/verifyExport.ts';
import type { ExportVerdict } from '../../journal/exportVerdict.ts';
import { text } from '../../store/column.ts';
import { Database } from '../../store/database.ts';
import { withFileSource } from '../verify/fileSource.ts';
import { nodePlatform } from '../verify/nodePlatform.ts';
import type { Task, TaskContext } from '../worker/task.ts';
import { journalEnd } from './journalRows.ts';
import { readExport } from './readExport.ts';

/** What to read. */
export interface ReadLogInput {
  readonly file: string;
  readonly database: string;
  /** Where the new entries are put, one JSON a line; does not exist yet. */
  readonly draftFile: string;
  readonly draftId: string;
  readonly simulated: boolean;
}

/** What was found, and the first new entries. */
export interface ReadLogOutput {
  readonly draft: LogDraft;
  readonly first: readonly LogEntry[];
}

/** Largest file, and most entries, that are imported at once. */
export const importLimits = { bytes: 1024 * 1024 * 1024, entries: 500_000 } as const;
const firstShown = 50;
const askedAtOnce = 500;

const refuse = (code: ErrorCode, facts: Facts, details?: string): AppFailure =>
  new AppFailure(failure(code, facts, details).error);

type Statement = NonNullable<ExportVerdict['statement']>;

/** The verdict on a file that may be imported. */
const judged = async (
  { file, simulated }: ReadLogInput,
  source: ExportSource,
): Promise<{ verdict: ExportVerdict; said: Statement }> => {
  if (source.size > importLimits.bytes) {
    throw refuse('logimport.too-large', { file, most: importLimits.bytes / 1_048_576, unit: 'MB' });
  }
  const verdict = await verifyExport(source, nodePlatform);
  if ('kind' in verdict) {
    if (verdict.kind === 'tooLarge')
      throw refuse('logimport.too-large', { file, most: verdict.most / 1_048_576, unit: 'MB' });
    throw refuse('logimport.foreign', { file }, verdict.looksLike);
  }
  const { state, problems, problemCount, statement, format } = verdict;
  const [problem] = problems;
  if (state === 'broken') {
    const row = problem !== undefined && 'row' in problem ? { row: problem.row } : {};
    throw refuse('logimport.changed', { file, count: problemCount, ...row }, problem?.kind ?? '');
  }
  // What another program packed may hold other rows for us than for the verifier.
  if (verdict.isResaved === true) throw refuse('logimport.changed', { file, count: 1 }, 'resaved');
  if (statement === null || !tableFormats.some((known) => known === format))
    throw refuse('logimport.foreign', { file });
  if (statement.simulated !== simulated) throw refuse('logimport.simulated', { file });
  return { verdict, said: statement };
};

/** The entry as it is kept here: where it comes from, and nothing that is not masked. */
const imported = ({ entry, hash }: ReadRow, journal: string): LogEntry => ({
  ...maskEntry(entry),
  origin: entry.origin ?? {
    journal,
    number: entry.number,
    hash,
    ...(entry.source == null ? {} : { source: entry.source }),
    ...(entry.about == null ? {} : { about: entry.about }),
  },
  source: 'import',
});

const createKnown =
  (database: Database) =>
  (hashes: readonly string[]): ReadonlySet<string> => {
    const asked = JSON.stringify(hashes);
    const rows = database.all('SELECT hash FROM log_origin WHERE hash IN (SELECT value FROM json_each(?))', asked);
    return new Set(rows.map((row) => text(row, 'hash')));
  };

const isOwn = (database: Database, { entry, hash }: ReadRow): boolean => {
  const row = database.one('SELECT hash FROM journal WHERE number = ?', entry.number);
  return row !== null && row['hash'] === hash;
};

interface Sorting {
  entries: number;
  known: number;
  fresh: number;
  earliest: string | null;
  latest: string | null;
  readonly first: LogEntry[];
}

const note = (sorting: Sorting, entry: LogEntry): void => {
  sorting.fresh += 1;
  if (sorting.earliest === null || entry.at < sorting.earliest) sorting.earliest = entry.at;
  if (sorting.latest === null || entry.at > sorting.latest) sorting.latest = entry.at;
  if (sorting.first.length < firstShown) sorting.first.push(entry);
};

interface Parts {
  /** The bytes that were judged. */
  readonly source: ExportSource;
  readonly database: Database;
  readonly fd: number;
  readonly context: TaskContext;
  readonly total: number;
}

const sortOut = async (
  input: ReadLogInput,
  verdict: ExportVerdict,
  said: Statement,
  { source, database, fd, context, total }: Parts,
): Promise<Sorting> => {
  const sorting: Sorting = { entries: 0, known: 0, fresh: 0, earliest: null, latest: null, first: [] };
  const knownAmong = createKnown(database);
  const seen = new Set<string>();
  let waiting: ReadRow[] = [];
  const settle = (): void => {
    const known = knownAmong(waiting.map(({ entry, hash }) => entry.origin?.hash ?? hash));
    let lines = '';
    for (const row of waiting) {
      const hash = row.entry.origin?.hash ?? row.hash;
      if (known.has(hash) || seen.has(hash) || isOwn(database, row)) {
        sorting.known += 1;
        continue;
      }
      seen.add(hash);
      const entry = imported(row, said.journal.id);
      note(sorting, entry);
      lines += `${JSON.stringify(entry)}\n`;
    }
    waiting = [];
    if (lines !== '') writeSync(fd, lines);
  };
  const format = tableFormats.find((known) => known === verdict.format) ?? 'csv';
  for await (const row of readExport(source, format)) {
    if (row === null) throw refuse('logimport.unreadable', { file: input.file }, `row ${String(sorting.entries + 1)}`);
    sorting.entries += 1;
    if (sorting.entries > importLimits.entries) {
      throw refuse('logimport.too-large', { file: input.file, most: importLimits.entries, unit: '条 / entries' });
    }
    waiting.push(row);
    if (waiting.length < askedAtOnce) continue;
    if (context.isCancelled()) throw refuse('task.cancelled', {});
    context.progress(sorting.entries, total);
    settle();
  }
  settle();
  return sorting;
};

const unreadable = (thrown: unknown, file: string): unknown =>
  thrown instanceof AppFailure && thrown.appError.code !== 'verify.unreadable'
    ? thrown
    : refuse('logimport.unreadable', { file }, String(thrown));

/** Reads the file. Throws logimport.*, verify.changed-meanwhile, task.cancelled, store.* */
export const readLogTask: Task<ReadLogInput, ReadLogOutput> = async (input, context) => {
  const { file, draftId } = input;
  const database = new Database(input.database, { readOnly: true });
  const fd = openSync(input.draftFile, 'wx', 0o600);
  try {
    const { verdict, said, sorting } = await withFileSource(file, async (source) => {
      const found = await judged(input, source);
      const total = found.verdict.rows;
      return {
        ...found,
        sorting: await sortOut(input, found.verdict, found.said, { source, database, fd, context, total }),
      };
    });
    const { first, ...counts } = sorting;
    const draft: LogDraft = {
      id: draftId,
      fileName: basename(file),
      format: tableFormats.find((known) => known === verdict.format) ?? 'csv',
      journalId: said.journal.id,
      isOwnJournal: said.journal.id === journalEnd(database).id,
      exportedAt: said.at,
      exportedBy: said.by,
      keyId: verdict.signedBy?.keyId ?? null,
      ...counts,
    };
    return { draft, first };
  } catch (thrown) {
    throw unreadable(thrown, file);
  } finally {
    closeSync(fd);
    database.close();
  }
};
