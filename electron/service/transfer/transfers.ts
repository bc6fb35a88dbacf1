// Import, undo and export of the register as a service: one thing at a time, with progress and cancel.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { ImportDraft, ImportRow, PastImport, TransferProgress } from '../../../shared/register/importDraft.ts';
import { attempt } from '../attempt.ts';
import type { ExportDeps } from '../exportOrigin.ts';
import { utcText } from '../isoTime.ts';
import { isProcessRunning } from '../isProcessRunning.ts';
import { writeLine, writeLineWith } from '../logWriter.ts';
import type { Transfers } from '../services.ts';
import { throttle } from '../throttle.ts';
import { applyDraft, forgetImport } from './applyDraft.ts';
import { exportRegister } from './exportRegister.ts';
import { labelsOf } from './labelsOf.ts';
import { type Draft, makeDraft, type Watch } from './makeDraft.ts';
import { takeBack } from './takeBack.ts';

const mostImports = 200;

type RowFilter = Parameters<Transfers['rows']>[0]['show'];

const isShown = ({ outcome, issues }: ImportRow, show: RowFilter): boolean => {
  if (show === 'all') return true;
  if (show === 'warned') return issues.some(({ severity }) => severity === 'warning');
  return outcome === show;
};

const asPast = ({ id, at, by, fileName, added, changed, undoneAt }: PastImport): PastImport => ({
  id,
  at,
  by,
  fileName,
  added,
  changed,
  undoneAt,
});

/** Transfers of the open shop. */
export const createTransfers = (
  deps: ExportDeps,
  isRunning: (processId: number) => boolean = isProcessRunning,
): Transfers => {
  const { shops, publish, clock } = deps;
  let draft: Draft | null = null;
  let running: AbortController | null = null;

  /** Runs one job; a second one is refused until it has ended. */
  const alone = async <T>(work: (watch: Watch) => Promise<T>, outer?: AbortSignal): Promise<T> => {
    if (running !== null) throw new AppFailure(failure('import.busy').error);
    const own = new AbortController();
    running = own;
    const stop = (): void => own.abort();
    outer?.addEventListener('abort', stop, { once: true });
    if (outer?.aborted === true) stop();
    const told = throttle(clock, 100, (progress: TransferProgress) => publish('transfer.progress', progress));
    try {
      return await work({ signal: own.signal, onProgress: (progress) => told.push(progress) });
    } finally {
      told.flush();
      outer?.removeEventListener('abort', stop);
      running = null;
    }
  };
  const mustBeDraft = (draftId: string): Draft => {
    if (draft?.shown.id !== draftId) throw new AppFailure(failure('import.unknown').error);
    return draft;
  };
  const announce = async (importId: string): Promise<void> => {
    publish('register.changed', { recordId: null });
    publish('register.tasksChanged', { open: await shops.open.register.openTasks() });
    publish('transfer.importsChanged', { importId });
  };

  return {
    read: ({ file }, signal) =>
      attempt(() =>
        alone(async (watch): Promise<ImportDraft> => {
          draft = null;
          draft = await makeDraft(shops.open.transfers, file, utcText(clock.now()), watch);
          return draft.shown;
        }, signal),
      ),
    draft: () => Promise.resolve({ ok: true, value: { draft: draft?.shown ?? null } }),
    rows: ({ draftId, show, from, limit }) =>
      attempt(async () => {
        const shown = mustBeDraft(draftId)
          .rows.map((row) => row.shown)
          .filter((row) => isShown(row, show));
        return await Promise.resolve({ rows: shown.slice(from, from + limit), total: shown.length });
      }),
    apply: ({ draftId, goodRowsOnly }, signal) =>
      attempt(async () => {
        const held = mustBeDraft(draftId);
        const { bad, new: added, changed } = held.shown.counts;
        if (bad > 0 && !goodRowsOnly) throw new AppFailure(failure('import.has-errors', { count: bad }).error);
        if (added + changed === 0) throw new AppFailure(failure('import.nothing-to-do').error);
        const past = await alone(async (watch) => {
          // Within the job, so that whoever cancels during the backup has cancelled the import.
          await deps.beforeImport?.();
          if (watch.signal.aborted) throw new AppFailure(failure('import.cancelled').error);
          return await applyDraft(deps, held, watch);
        }, signal);
        draft = null;
        await announce(past.id);
        return past;
      }),
    discard: () => {
      draft = null;
      return Promise.resolve({ ok: true, value: {} });
    },
    cancel: () => {
      running?.abort();
      return Promise.resolve({ ok: true, value: {} });
    },
    imports: () => attempt(async () => ({ imports: (await shops.open.transfers.list(mostImports)).map(asPast) })),
    undo: ({ importId }) =>
      attempt(async () => {
        const past = await shops.open.transfers.byId(importId);
        if (past === null || !past.isFinished) throw new AppFailure(failure('import.unknown').error);
        if (past.undoneAt !== null)
          throw new AppFailure(failure('import.undone-already', { file: past.fileName }).error);
        const done = await alone(({ onProgress }) => takeBack(deps, past, onProgress));
        const undoneAt = utcText(clock.now());
        const { removed, restored, refused } = done;
        const [gone, back, left] = [String(removed), String(restored), String(refused.length)];
        await writeLineWith(deps, () => shops.open.transfers.undone(past.number, undoneAt), {
          kind: 'import',
          record: { kind: 'import', id: past.id },
          summary: {
            zh: `撤销从 ${past.fileName} 的导入：删去新增的 ${gone} 台，恢复 ${back} 台，保留之后又改过的 ${left} 台`,
            en: `Import from ${past.fileName} undone: ${gone} removed, ${back} restored, ${left} left as edited since`,
          },
        });
        await announce(importId);
        return { import: asPast({ ...past, undoneAt }), removed, restored, refused: [...refused] };
      }),
    export: (input, signal) => attempt(() => alone((watch) => exportRegister(deps, input, watch), signal)),
    labels: (which) => attempt(() => labelsOf(shops.open, which, clock.now())),
    recover: async () => {
      for (const unfinished of await shops.open.transfers.unfinished()) {
        // Another program may be storing it this very moment.
        if (unfinished.processId !== process.pid && isRunning(unfinished.processId)) continue;
        await forgetImport(deps, unfinished);
        await writeLine(deps, {
          kind: 'import',
          record: { kind: 'import', id: unfinished.id },
          summary: {
            zh: `从 ${unfinished.fileName} 的导入没有完成，已全部撤回`,
            en: `The import from ${unfinished.fileName} was cut short and has been taken back whole`,
          },
        });
      }
    },
  };
};
