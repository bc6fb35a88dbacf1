// Exports of the log one by one: each is known while it runs, can be given up, and is remembered with what became of it.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure, failure, toAppError } from '../../../shared/error/appError.ts';
import type { ExportRecord, LogExport } from '../../../shared/export/logExport.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { utcText } from '../isoTime.ts';
import { isProcessRunning } from '../isProcessRunning.ts';
import { writeLine } from '../logWriter.ts';
import { asWriteFailure, placeOf } from '../writeWholeFile.ts';
import { writeLogFile } from './logFile.ts';
import type { LogFileDeps } from './logFileDeps.ts';
import { saveVerifier } from './saveVerifier.ts';

/** What to export, and where to. */
export interface RunWish extends LogExport {
  readonly file: string;
  /** The schedule that asks for it; null = a person. */
  readonly scheduleId: string | null;
}

/** What an export made. */
export interface RunDone {
  readonly file: string;
  readonly rows: number;
}

/** Writes a file; told how far it is. */
type Work = (watch: {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}) => Promise<Pick<ExportRecord, 'rows' | 'filters' | 'journal' | 'keyId'>>;

/** The exports of a shop. */
export interface ExportRuns {
  /** Writes the log. Rejects with export.*, exports.*, store.* */
  log(wish: RunWish, signal?: AbortSignal): Promise<RunDone>;
  /** Remembers another export while `work` writes it. */
  follow(about: Pick<ExportRecord, 'file' | 'what' | 'format' | 'scheduleId'>, work: Work): Promise<RunDone>;
  list(): Promise<readonly ExportRecord[]>;
  /** Rejects with exports.unknown */
  cancel(id: string): void;
  /** Removes what exports left that were cut short when the program last ended. */
  recover(): Promise<void>;
  /** Gives up everything. */
  stop(): Promise<void>;
}

interface Running {
  readonly controller: AbortController;
  record: ExportRecord;
  readonly ended: Promise<unknown>;
}

const said = (record: ExportRecord, done: Pick<ExportRecord, 'rows'>): { zh: string; en: string } => ({
  zh: `导出维护日志 ${String(done.rows)} 行到 ${basename(record.file)}`,
  en: `Maintenance log exported, ${String(done.rows)} rows, to ${basename(record.file)}`,
});

/** The exports of the open shop. */
export const createExportRuns = (deps: LogFileDeps): ExportRuns => {
  const running = new Map<string, Running>();
  const store = deps.shops.open.exports;

  const tell = (id: string | null): void => deps.publish('exports.changed', { exportId: id });
  const keep = async (record: ExportRecord, part: string | null): Promise<void> => {
    // A place is kept without the card number that may stand in it; then it only does not open from the list.
    const kept = { ...record, file: redactText(record.file) };
    await store.put({ record: kept, part: part === null ? null : redactText(part), processId: process.pid });
    tell(record.id);
  };

  const begin = (about: Pick<ExportRecord, 'file' | 'what' | 'format' | 'scheduleId'>): ExportRecord => ({
    ...about,
    id: randomUUID(),
    at: utcText(deps.clock.now()),
    by: deps.operator.current(),
    state: 'running',
    rows: 0,
    filters: [],
    journal: null,
    keyId: null,
    problem: null,
    share: 0,
  });

  const run = async (first: ExportRecord, part: string | null, work: Work, signal?: AbortSignal): Promise<RunDone> => {
    const controller = new AbortController();
    const giveUp = (): void => controller.abort();
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted === true) giveUp();
    const onProgress = (share: number): void => {
      const state = running.get(first.id);
      if (state !== undefined) state.record = { ...state.record, share };
      deps.publish('exports.progress', { exportId: first.id, rows: 0, share });
    };
    const carry = async (): Promise<RunDone> => {
      await keep(first, part);
      try {
        const done = await work({ signal: controller.signal, onProgress });
        await keep({ ...first, ...done, state: 'done', share: null }, null);
        return { file: first.file, rows: done.rows };
      } catch (thrown) {
        const { code } = toAppError(thrown);
        const state = code === 'export.cancelled' ? 'cancelled' : 'failed';
        await keep({ ...first, state, problem: code, share: null }, null).catch(() => undefined);
        throw thrown;
      }
    };
    const ended = carry();
    running.set(first.id, { controller, record: first, ended: ended.catch(() => undefined) });
    try {
      return await ended;
    } finally {
      running.delete(first.id);
      signal?.removeEventListener('abort', giveUp);
      tell(first.id);
    }
  };

  const log = async (wish: RunWish, signal?: AbortSignal): Promise<RunDone> => {
    const place = await placeOf(wish.file).catch((thrown: unknown) => {
      throw asWriteFailure(thrown, wish.file);
    });
    const first = begin({ file: wish.file, what: 'log', format: wish.format, scheduleId: wish.scheduleId });
    const part = `${place}.${first.id.slice(0, 8)}.part`;
    const work: Work = async (watch) => {
      const done = await writeLogFile(deps, { ...wish, file: place, part, exportId: first.id }, watch);
      if (wish.withVerifier) await saveVerifier(deps, place, wish.language);
      await writeLine(deps, {
        kind: 'export',
        summary: said(first, done),
        after: { file: basename(wish.file), format: wish.format, rows: done.rows, export: first.id },
      });
      return {
        rows: done.rows,
        filters: done.filters.map(([name, value]) => [name, value]),
        journal: { entries: done.statement.journal.entries, hash: done.statement.journal.hash },
        keyId: deps.signer?.keyId ?? null,
      };
    };
    return await run(first, part, work, signal);
  };

  return {
    log,
    follow: (about, work) => run(begin(about), null, work),
    list: async () => {
      const stored = await store.list(200);
      return stored.map((record) => running.get(record.id)?.record ?? record);
    },
    cancel: (id) => {
      const found = running.get(id);
      if (found === undefined) throw new AppFailure(failure('exports.unknown').error);
      found.controller.abort();
    },
    recover: async () => {
      for (const { record, part, processId } of await store.unfinished()) {
        if (running.has(record.id) || part === null) continue;
        if (processId !== process.pid && isProcessRunning(processId)) continue;
        await rm(part, { force: true }).catch(() => undefined);
        await keep({ ...record, state: 'failed', problem: 'export.interrupted', share: null }, null);
      }
    },
    stop: async () => {
      for (const { controller } of running.values()) controller.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
};
