// The text of an exported log piece by piece: the whole log quickly from its bytes, everything else entry by entry.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { entryFilter } from '../../export/log/entryFilter.ts';
import type { LogForm, QuickRow } from '../../export/log/logForm.ts';
import { longestQuickLine } from '../../export/log/quickCsv.ts';
import type { Database } from '../../store/database.ts';
import type { TaskContext } from '../worker/task.ts';
import { bodyBegin, type JournalPage, journalPages, lineRow, type RawRow } from './journalPages.ts';
import { type JournalEnd, journalRow, journalRows, markedEntries } from './journalRows.ts';

/** Entries so far. */
export interface Count {
  entries: number;
}

/** What is written. */
export interface PieceSource {
  readonly database: Database;
  readonly end: JournalEnd;
  readonly filter: LogFilter;
  readonly context: TaskContext;
}

/** About as many characters make one piece. */
export const pieceLength = 131_072;

const stepOf =
  ({ context, end }: PieceSource) =>
  (number: number): void => {
    if (context.isCancelled()) throw new AppFailure(failure('task.cancelled').error);
    context.progress(number, end.entries);
  };

/** Entry by entry; more than `most` reject with exports.too-many-rows. */
export function* textPieces(
  form: LogForm,
  source: PieceSource,
  count: Count,
  most = Number.POSITIVE_INFINITY,
): Generator<string, void> {
  const { database, end, filter } = source;
  const matches = entryFilter(filter, filter.marked === true ? markedEntries(database, end) : new Set());
  let text = form.start();
  for (const rows of journalRows(database, { end, matches, onStep: stepOf(source) })) {
    count.entries += rows.length;
    if (count.entries > most) throw new AppFailure(failure('exports.too-many-rows', { most }).error);
    for (const row of rows) {
      text += form.row(row);
      if (text.length < pieceLength) continue;
      yield text;
      text = '';
    }
  }
  yield text + form.end();
}

/** Memory that rows are written to until it is full. */
const createMemory = () => {
  const memory = Buffer.allocUnsafe(4 * pieceLength);
  let filled = 0;
  return {
    hasRoom: (bytes: number): boolean => filled + bytes <= memory.length,
    text: (text: string): void => {
      filled += memory.write(text, filled);
    },
    quick: (write: (to: Uint8Array, at: number) => number): boolean => {
      const next = write(memory, filled);
      if (next !== -1) filled = next;
      return next !== -1;
    },
    take: (): Uint8Array => {
      const taken = memory.subarray(0, filled);
      filled = 0;
      return taken;
    },
  };
};
type Memory = ReturnType<typeof createMemory>;

function* slowRow(form: LogForm, row: RawRow, memory: Memory): Generator<string | Uint8Array, void> {
  const text = form.row(journalRow(row, null));
  if (memory.hasRoom(3 * text.length)) {
    memory.text(text);
    return;
  }
  yield memory.take();
  yield text;
}

function* quickPage(
  form: LogForm,
  quick: QuickRow,
  { bytes, places, count, rows }: JournalPage,
  memory: Memory,
): Generator<string | Uint8Array, void> {
  if (bytes === null) {
    for (const row of rows()) yield* slowRow(form, row, memory);
    return;
  }
  const line = { bytes, hashAt: 0, begin: 0, end: -1 };
  const write = (to: Uint8Array, at: number): number => quick(line, to, at);
  for (let index = 0; index < count; index += 1) {
    const lineBegin = line.end + 1;
    line.hashAt = places[2 * index] as number;
    line.begin = bodyBegin(line.hashAt);
    line.end = places[2 * index + 1] as number;
    if (!memory.hasRoom(longestQuickLine)) yield memory.take();
    if (!memory.quick(write)) yield* slowRow(form, lineRow(bytes, lineBegin, line.end), memory);
  }
}

function* quickPieces(
  form: LogForm,
  quick: QuickRow,
  source: PieceSource,
  count: Count,
): Generator<string | Uint8Array, void> {
  const onStep = stepOf(source);
  const memory = createMemory();
  memory.text(form.start());
  for (const page of journalPages(source.database, source.end.entries)) {
    count.entries += page.count;
    yield* quickPage(form, quick, page, memory);
    onStep(page.last);
  }
  yield memory.take();
  yield form.end();
  onStep(source.end.entries);
}

const isWhole = (filter: LogFilter): boolean => Object.values(filter).every((wanted) => wanted == null);

/** Pieces of text, or of bytes that are used up before the next piece is asked for. */
export const logPieces = (form: LogForm, source: PieceSource, count: Count): Iterable<string | Uint8Array> =>
  form.quick !== null && isWhole(source.filter)
    ? quickPieces(form, form.quick, source, count)
    : textPieces(form, source, count);
