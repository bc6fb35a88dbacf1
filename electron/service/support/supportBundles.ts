// Support bundles: gathered and hidden into a folder of their own, looked at, saved as one file, forgotten.
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppFailure, failure, toAppError } from '../../../shared/error/appError.ts';
import type { PrivateInput } from '../../../shared/ipc/engineContract.ts';
import { hiddenTotals } from '../../../shared/support/hiddenTotals.ts';
import { createRedactor } from '../../../shared/support/redactor.ts';
import type {
  SupportChoice,
  SupportDraft,
  SupportOffer,
  SupportProgress,
} from '../../../shared/support/supportBundle.ts';
import { supportParts } from '../../../shared/support/supportParts.ts';
import type { CaptureStore } from '../../store/captureStore.ts';
import { attempt } from '../attempt.ts';
import { demandNoneReplaced } from '../backup/ownPlace.ts';
import { createTurns } from '../inTurn.ts';
import { localText, offsetText, utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { CaptureService } from '../services.ts';
import { shopFile } from '../shops.ts';
import type { TrafficWords } from '../trafficWords.ts';
import { runTask } from '../worker/runTask.ts';
import { asDiskFull } from './asDiskFull.ts';
import { draftsFolder, ownDrafts, sweepDrafts } from './drafts.ts';
import { findInStaged, stagedLines } from './readStaged.ts';
import type { StagedFile } from './stagedFile.ts';
import type { StageFile } from './stageTask.ts';
import { copyCapture } from './supportCaptures.ts';
import { type GatherDeps, gatherPart, knownValues } from './supportGather.ts';
import type { SupportBundles } from './supportServices.ts';
import { writeSupportZip } from './supportZip.ts';

/** What support bundles need. */
export interface SupportDeps extends GatherDeps {
  readonly captures: Pick<CaptureService, 'list'>;
  readonly captureStore: CaptureStore;
  readonly words: TrafficWords;
}

interface Kept {
  readonly draft: SupportDraft;
  readonly files: readonly StagedFile[];
  readonly folder: string;
}

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** Support bundles of one data folder. */
export const createSupportBundles = (deps: SupportDeps): SupportBundles => {
  const { dataFolder, clock, shops, version } = deps;
  const inTurn = createTurns();
  const place = join(dataFolder, draftsFolder, ownDrafts(shops.kind));
  let kept: Kept | null = null;
  let running: AbortController | null = null;

  const tell = (step: SupportProgress['step'], share: number): void => {
    deps.publish('support.progress', { step, share: Math.min(1, Math.max(0, share)) });
  };
  const forget = async (): Promise<void> => {
    kept = null;
    await rm(place, { recursive: true, force: true, maxRetries: 3 });
  };
  const known = (draftId: string): Kept => (kept?.draft.id === draftId ? kept : refuse('support.gone'));
  const fileOf = ({ files }: Kept, path: string): StagedFile =>
    files.find((file) => file.path === path) ?? refuse('support.gone');

  const offer = async (): Promise<SupportOffer> => {
    const listed = await deps.captures.list();
    const latest = await deps.doctor.latest();
    const captures = listed.ok ? listed.value.captures : [];
    return {
      captures: captures.map(({ id, startedAt, note, messages, bytes, simulated }) => ({
        id,
        startedAt,
        note,
        messages,
        bytes,
        simulated,
      })),
      logEntries: await shops.open.log.newestNumber(),
      hasDoctorRun: latest.ok && latest.value !== null,
      draft: kept?.draft ?? null,
    };
  };

  const capturesOf = async (
    folder: string,
    choice: SupportChoice,
    { signal, problems }: { readonly signal: AbortSignal; readonly problems: SupportDraft['problems'] },
  ): Promise<StageFile[]> => {
    if (!choice.parts.includes('captures')) return [];
    const redactor = createRedactor({ shown: choice.shown, known: await knownValues(deps, choice.words) });
    const listed = await deps.captures.list();
    const found: StageFile[] = [];
    for (const [index, id] of choice.captureIds.entries()) {
      tell('captures', index / choice.captureIds.length);
      const capture = listed.ok ? listed.value.captures.find((one) => one.id === id) : undefined;
      try {
        if (capture === undefined) return refuse('capture.unknown');
        const time = (at: number): string =>
          `${localText(clock, at).slice(11)}.${String(Math.floor(at % 1000)).padStart(3, '0')}`;
        const from = { store: deps.captureStore, words: deps.words, redactor, time, signal };
        found.push(...(await copyCapture(folder, capture, from)));
      } catch (thrown) {
        const error = toAppError(thrown);
        if (error.code === 'task.cancelled' || error.code.startsWith('export.')) throw thrown;
        problems.push({ path: `captures/${id}`, error: { ...error, facts: {} } });
      }
    }
    return found;
  };

  const gather = async (choice: SupportChoice, signal: AbortSignal): Promise<StageFile[]> => {
    const files: StageFile[] = [];
    for (const part of supportParts) {
      if (part === 'captures' || !choice.parts.includes(part)) continue;
      if (signal.aborted) refuse('task.cancelled');
      tell(part === 'doctor' ? 'doctor' : 'gathering', files.length / 10);
      files.push(...(await gatherPart(part, deps, { choice, signal })));
    }
    return files;
  };

  const prepare = async (choice: SupportChoice, signal: AbortSignal): Promise<SupportDraft> => {
    await forget();
    await sweepDrafts(join(dataFolder, draftsFolder));
    const id = randomUUID();
    const folder = join(place, id);
    const madeAt = utcText(clock.now());
    const problems: SupportDraft['problems'] = [];
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const files = [...(await gather(choice, signal)), ...(await capturesOf(folder, choice, { signal, problems }))];
      const staged = await runTask(
        'support.stage',
        {
          folder,
          files,
          known: await knownValues(deps, choice.words),
          journal: shopFile(dataFolder, shops.kind),
          readme: {
            madeAt: offsetText(clock, clock.now()),
            program: `Terminal Steward ${version}`,
            shop: shops.kind,
            language: choice.language,
            parts: supportParts.filter((part) => choice.parts.includes(part)),
            shown: choice.shown,
            words: choice.words.length,
            note: choice.note === '' ? null : choice.note,
          },
        },
        { signal, onProgress: (done, total) => tell('hiding', total === 0 ? 1 : done / total) },
      );
      const draft: SupportDraft = {
        id,
        madeAt,
        choice,
        files: staged.files.map(({ path, bytes, lines, hidden }) => ({
          path,
          bytes,
          lines,
          hidden: hidden.map(({ kind, count }) => ({ kind, count })),
        })),
        problems: [...problems, ...staged.problems],
      };
      kept = { draft, files: staged.files, folder };
      return draft;
    } catch (thrown) {
      await forget();
      throw asDiskFull(thrown, folder);
    }
  };

  const write = async ({ draftId, file }: PrivateInput<'support.write'>, signal: AbortSignal) => {
    const { files, folder, draft } = known(draftId);
    await demandNoneReplaced(dataFolder, file);
    const localTime = localText(clock, clock.now()).replace(' ', 'T');
    const name = `support-${localTime.replace(/\D/g, '').slice(0, 12)}`;
    const bytes = await writeSupportZip(folder, files, {
      file,
      name,
      localTime,
      signal,
      onShare: (share) => tell('saving', share),
    });
    const hidden = hiddenTotals(files).reduce((sum, { count }) => sum + count, 0);
    await writeLine(deps, {
      kind: 'export',
      summary: {
        zh: `保存支持包 ${basename(file)}：${files.length} 个文件，遮盖 ${hidden} 处，抓取 ${draft.choice.captureIds.length} 个`,
        en: `Support bundle saved as ${basename(file)}: ${files.length} files, ${hidden} places hidden, ${draft.choice.captureIds.length} captures`,
      },
    });
    return { file, bytes, files: files.length };
  };

  /** One piece of work at a time that can be given up. */
  const cancellable = <T>(work: (signal: AbortSignal) => Promise<T>, outer?: AbortSignal): Promise<T> =>
    inTurn(async () => {
      const mine = new AbortController();
      running = mine;
      const stop = (): void => mine.abort();
      outer?.addEventListener('abort', stop, { once: true });
      if (outer?.aborted === true) stop();
      try {
        return await work(mine.signal);
      } finally {
        outer?.removeEventListener('abort', stop);
        running = null;
      }
    });

  return {
    offer: () => attempt(offer),
    prepare: (choice) => attempt(() => cancellable((signal) => prepare(choice, signal))),
    cancel: () => {
      running?.abort();
      return Promise.resolve({ ok: true, value: {} });
    },
    lines: ({ draftId, path, from, limit }) =>
      attempt(async () => {
        const one = known(draftId);
        const file = fileOf(one, path);
        return { lines: await stagedLines(one.folder, file, { from, limit }), total: file.lines };
      }),
    find: ({ draftId, path, from, text }) =>
      attempt(async () => {
        const one = known(draftId);
        return { line: await findInStaged(one.folder, fileOf(one, path), { from, text }) };
      }),
    discard: () =>
      attempt(async () => {
        running?.abort();
        await inTurn(forget);
        return {};
      }),
    write: (input, outer) => attempt(() => cancellable((signal) => write(input, signal), outer)),
    stop: async () => {
      running?.abort();
      await attempt(() => inTurn(forget));
    },
  };
};
