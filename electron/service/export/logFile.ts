// Writes one export of the log: its rows in a thread, its end here where it can be signed; whole or not at all.
import { open, rename, rm } from 'node:fs/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { LogExport } from '../../../shared/export/logExport.ts';
import { cellText, csvRows } from '../../export/csv.ts';
import { filterWords } from '../../export/log/filterWords.ts';
import type { SignedStatement } from '../../export/log/logForm.ts';
import { documentEnd, linesEnd } from '../../export/log/logJson.ts';
import { aboutLines, aboutTexts, statementLine } from '../../export/log/tableEnd.ts';
import { sheetEnd, sheetPath, sheetRow, sheetStart, sheetValue } from '../../export/xlsx.ts';
import type { Plain } from '../../journal/canonicalText.ts';
import { aboutHash, type ExportStatement, signedForm, statementText } from '../../journal/exportSeal.ts';
import { redactText } from '../../log/redact.ts';
import { sha256 } from '../../store/journalStore.ts';
import { localText, offsetText } from '../isoTime.ts';
import { signHead } from '../journal/signHead.ts';
import { nameOf } from '../nameOf.ts';
import { zipStream } from '../transfer/zipStream.ts';
import { runTask } from '../worker/runTask.ts';
import { asWriteFailure } from '../writeWholeFile.ts';
import type { LogFileDeps } from './logFileDeps.ts';
import { sheetNames, type WriteLogInput, type WriteLogOutput } from './writeLogTask.ts';

/** One export to write. */
export interface LogFileWish extends LogExport {
  readonly exportId: string;
  /** Where it goes; may be there already. */
  readonly file: string;
  /** The unfinished file beside it. */
  readonly part: string;
}

/** Progress and the way to give up. */
export interface ExportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** What was written. */
export interface LogFileDone {
  readonly rows: number;
  readonly filters: readonly (readonly [string, string])[];
  readonly statement: ExportStatement;
}

const localTimeOf = (deps: LogFileDeps): string => localText(deps.clock, deps.clock.now()).replace(' ', 'T');

/** Restrictions in the language of the file. */
const filtersOf = async (deps: LogFileDeps, { filter, language }: LogExport): Promise<[string, string][]> => {
  const terminal = filter.terminalId == null ? null : await deps.shops.open.terminals.byId(filter.terminalId);
  return filterWords(filter, language, {
    terminalName: terminal === null ? null : redactText(nameOf(terminal)),
    time: (utc) => offsetText(deps.clock, Date.parse(utc)),
    mask: redactText,
  });
};

const inputOf = (deps: LogFileDeps, wish: LogFileWish, at: string): WriteLogInput => {
  const now = deps.clock.now();
  const { exportId, language, isPlain, hasKeys, hasMark, format, filter, part } = wish;
  const text = filter.text == null ? {} : { text: redactText(filter.text) };
  return {
    database: deps.databaseFile,
    part,
    format,
    filter,
    table: { exportId, language, isPlain, hasKeys, hasMark: hasMark && !isPlain },
    head: {
      exportId,
      program: `Terminal Steward ${deps.version}`,
      exportedAt: at,
      exportedBy: deps.operator.current(),
      simulated: deps.shops.kind === 'simulated',
      filter: { ...filter, ...text },
    },
    sheets: sheetNames[language],
    localTime: localTimeOf(deps),
    zoneShift: deps.clock.zoneMinutes(now) + new Date(now).getTimezoneOffset(),
  };
};

const signed = (deps: LogFileDeps, statement: ExportStatement): SignedStatement => {
  const text = statementText(statement);
  return { statement, text, signature: deps.signer?.sign(signedForm(text)) ?? null };
};

type Lines = ReturnType<typeof aboutLines>;

/** What the file says about itself outside its rows, as a verifier reads it. */
const aboutOf = (wish: LogFileWish, written: WriteLogOutput, lines: Lines): string => {
  if (wish.format === 'csv') return aboutHash(aboutTexts(lines, cellText), sha256);
  if (wish.format === 'xlsx') return aboutHash(aboutTexts(lines, sheetValue), sha256);
  return aboutHash(JSON.parse(written.about) as Plain, sha256);
};

interface Ending {
  readonly lines: Lines;
  readonly written: WriteLogOutput;
  readonly end: SignedStatement;
  /** The same for all parts of a workbook. */
  readonly localTime: string;
}

const endOf = (
  wish: LogFileWish,
  { lines, written, end, localTime }: Ending,
): AsyncIterable<Uint8Array | string> | Iterable<string> => {
  const all = [...lines, statementLine(end)];
  if (wish.format === 'csv') return [`\r\n${csvRows(all)}`];
  if (wish.format === 'json') return [documentEnd(end)];
  if (wish.format === 'jsonl') return [linesEnd(end)];
  const sheet = [sheetStart([26, 80, 40, 40], 0), ...all.map((row, at) => sheetRow(at + 1, row)), sheetEnd];
  const { entries: before, offset } = written.zip;
  return zipStream([{ name: sheetPath(1), pieces: sheet }], localTime, { before, offset, level: 6 });
};

const append = async (part: string, pieces: AsyncIterable<Uint8Array | string> | Iterable<string>): Promise<void> => {
  const handle = await open(part, 'a');
  try {
    for await (const piece of pieces) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const cancelledOr = (thrown: unknown, file: string): unknown =>
  thrown instanceof AppFailure && thrown.appError.code === 'task.cancelled'
    ? new AppFailure(failure('export.cancelled', { file }).error)
    : thrown instanceof AppFailure && thrown.appError.facts['file'] !== undefined
      ? new AppFailure({ ...thrown.appError, facts: { ...thrown.appError.facts, file } })
      : asWriteFailure(thrown, file, true);

/** Writes the file. Cancelled, failed or killed, it leaves `file` as it was. Rejects with export.*, exports.*, store.* */
export const writeLogFile = async (deps: LogFileDeps, wish: LogFileWish, watch: ExportWatch): Promise<LogFileDone> => {
  const { file, part, format, exportId } = wish;
  const at = offsetText(deps.clock, deps.clock.now());
  const filters = await filtersOf(deps, wish);
  await deps.shops.open.exports.journalId();
  await signHead(deps, deps.shops.open);
  const input = inputOf(deps, wish, at);
  try {
    const written = await runTask('export.log', input, {
      signal: watch.signal,
      heapMb: 64,
      onProgress: (done, total) => watch.onProgress(total === 0 ? 1 : done / total),
    });
    const said: Omit<ExportStatement, 'about'> = {
      v: 1,
      export: exportId,
      format,
      at,
      by: input.head.exportedBy,
      program: input.head.program,
      simulated: input.head.simulated,
      filters,
      rows: written.sealed.rows,
      chain: written.sealed.chain,
      journal: written.journal,
      head: written.head,
      key: deps.signer?.publicKey ?? null,
    };
    const lines = aboutLines(said, written.entries, wish.language);
    const statement: ExportStatement = { ...said, about: aboutOf(wish, written, lines) };
    await append(part, endOf(wish, { lines, written, end: signed(deps, statement), localTime: input.localTime }));
    if (watch.signal.aborted) throw new AppFailure(failure('export.cancelled', { file }).error);
    await rename(part, file);
    return { rows: written.entries, filters, statement };
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => undefined);
    throw cancelledOr(thrown, file);
  }
};
