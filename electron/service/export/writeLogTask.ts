// Writes the rows of an exported log in a thread: everything but the end, which is signed where the key is.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { ZoneAt } from '../../export/log/entryTime.ts';
import type { LogForm, LogFormat } from '../../export/log/logForm.ts';
import { createLogDocument, createLogLines, documentHead, type JsonHead, linesHead } from '../../export/log/logJson.ts';
import { createLogCsv, createLogSheet, mostSheetRows, type TableForm } from '../../export/log/logTable.ts';
import { sheetPath, workbookParts } from '../../export/xlsx.ts';
import type { ZipEntry } from '../../export/zip.ts';
import type { SignedText } from '../../journal/exportSeal.ts';
import { Database } from '../../store/database.ts';
import { hashOfBytes, sha256 } from '../../store/journalStore.ts';
import { zipStream } from '../transfer/zipStream.ts';
import type { Task } from '../worker/task.ts';
import { asWriteFailure } from '../writeWholeFile.ts';
import { type JournalEnd, journalEnd, newestHead } from './journalRows.ts';
import { type Count, logPieces, pieceLength, textPieces } from './logPieces.ts';

/** What to write. */
export interface WriteLogInput {
  readonly database: string;
  /** A file that does not exist yet. */
  readonly part: string;
  readonly format: LogFormat;
  readonly filter: LogFilter;
  readonly table: TableForm;
  readonly head: JsonHead;
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  /** Local time for a workbook, `2026-11-22T09:30:05`. */
  readonly localTime: string;
  /** Minutes to add to the zone of the computer. */
  readonly zoneShift: number;
}

/** What was written. */
export interface WriteLogOutput {
  /** Entries. */
  readonly entries: number;
  readonly sealed: { readonly rows: number; readonly chain: string };
  readonly journal: JournalEnd;
  /** The newest signed head. */
  readonly head: SignedText | null;
  /** What a JSON file says about itself, as JSON. */
  readonly about: string;
  /** What a workbook holds so far. */
  readonly zip: { readonly entries: readonly ZipEntry[]; readonly offset: number };
}

const formOf = ({ format, table, head }: WriteLogInput, zoneHere: ZoneAt): LogForm => {
  const makers: Readonly<Record<LogFormat, () => LogForm>> = {
    csv: () => createLogCsv(table, sha256, zoneHere, hashOfBytes),
    xlsx: () => createLogSheet(table, sha256, zoneHere),
    json: () => createLogDocument(head, sha256),
    jsonl: () => createLogLines(head, sha256),
  };
  return makers[format]();
};

const writeBook = async (
  fd: number,
  sheet: Iterable<string>,
  { sheets, localTime }: WriteLogInput,
): Promise<WriteLogOutput['zip']> => {
  const small = workbookParts(sheets).map(([name, xml]) => ({ name, pieces: [xml] }));
  const zip = zipStream([...small, { name: sheetPath(0), pieces: sheet }], localTime, { isOpen: true, level: 3 });
  let offset = 0;
  for (;;) {
    const next = await zip.next();
    if (next.done === true) return { entries: next.value, offset };
    writeAll(fd, next.value);
    offset += next.value.length;
  }
};

/** Writes pieces through one piece of memory, so that nothing piles up until it is collected. */
const writePieces = (fd: number, pieces: Iterable<string | Uint8Array>): void => {
  const memory = Buffer.allocUnsafe(4 * pieceLength);
  for (const piece of pieces) {
    if (typeof piece !== 'string') writeAll(fd, piece);
    else if (piece.length * 3 > memory.length) writeAll(fd, Buffer.from(piece, 'utf8'));
    else writeAll(fd, memory.subarray(0, memory.write(piece)));
  }
};

const writeAll = (fd: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
};

/** Writes the rows. Throws exports.too-many-rows, task.cancelled, store.*, or the system's own error. */
export const writeLogTask: Task<WriteLogInput, WriteLogOutput> = async (input, context) => {
  const database = new Database(input.database, { readOnly: true });
  let fd = -1;
  try {
    fd = openSync(input.part, 'wx');
    const end = journalEnd(database);
    const zoneHere: ZoneAt = (at) => input.zoneShift - new Date(at).getTimezoneOffset();
    const form = formOf(input, zoneHere);
    const count: Count = { entries: 0 };
    const source = { database, end, filter: input.filter, context };
    let zip: WriteLogOutput['zip'] = { entries: [], offset: 0 };
    if (input.format === 'xlsx') zip = await writeBook(fd, textPieces(form, source, count, mostSheetRows), input);
    else writePieces(fd, logPieces(form, source, count));
    fsyncSync(fd);
    return {
      entries: count.entries,
      sealed: form.sealed(),
      journal: end,
      head: newestHead(database),
      about: JSON.stringify(jsonAbout(input)),
      zip,
    };
  } catch (thrown) {
    throw asWriteFailure(thrown, input.part);
  } finally {
    if (fd !== -1) closeSync(fd);
    database.close();
  }
};

const jsonAbout = ({ format, head }: WriteLogInput): unknown =>
  format === 'jsonl' ? linesHead(head) : documentHead(head);

/** Names of the two sheets of a workbook. */
export const sheetNames: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['维护日志', '说明'],
  en: ['Maintenance log', 'About'],
};
