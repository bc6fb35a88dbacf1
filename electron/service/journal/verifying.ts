// Checks the whole journal in threads, one check at a time, and keeps what the newest one found.
import { failure, type Result } from '../../../shared/error/appError.ts';
import { faultWords } from '../../../shared/journal/faultWords.ts';
import { type Verification, verificationSchema } from '../../../shared/journal/verification.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import { runTask } from '../worker/runTask.ts';
import { readAnchor } from './anchorFile.ts';
import type { KeepingDeps } from './keepingDeps.ts';
import { readTrust } from './trusting.ts';

const settingName = 'journal.verification';

/** How far a check is. */
export interface VerifyProgress {
  readonly done: number;
  readonly total: number;
}

/** Checks of one journal. */
export interface Verifying {
  /** Starts a check or joins the one that is going on. `isAsked` = a person wants it: then it is noted in the log. */
  verify(isAsked: boolean): Promise<Result<Verification>>;
  cancel(): void;
  /** What the newest check found; null = there was none. Rejects with store.* */
  newest(): Promise<Verification | null>;
  running(): VerifyProgress | null;
  stop(): Promise<void>;
}

const sameFaults = (one: Verification | null, other: Verification): boolean =>
  JSON.stringify(one?.faults ?? []) === JSON.stringify(other.faults);

/** Checks of the journal of the open shop. */
export const createVerifying = (deps: KeepingDeps): Verifying => {
  const { shops, clock, operator, signer, dataFolder } = deps;
  let run: Promise<Result<Verification>> | null = null;
  let controller: AbortController | null = null;
  let progress: VerifyProgress | null = null;

  const newest = async (): Promise<Verification | null> => {
    const stored = await shops.open.settings.shopSetting(settingName);
    return verificationSchema.safeParse(stored?.value).data ?? null;
  };
  const note = async (found: Verification, isAsked: boolean): Promise<void> => {
    const before = await newest();
    await shops.open.settings.setShopSetting(settingName, {
      value: found,
      changedBy: operator.current(),
      changedAt: found.at,
    });
    const [first] = found.faults;
    const isNews = first !== undefined && !sameFaults(before, found);
    if (!isNews && !isAsked) return;
    const words = first === undefined ? null : faultWords(first);
    const [entries, count] = [String(found.entries), String(found.faultCount)];
    await writeLine(deps, {
      kind: 'journal',
      summary:
        words === null
          ? {
              zh: `检查了维护日志：${entries} 条，前后相接，没有改动`,
              en: `The log was checked: ${entries} entries, nothing changed`,
            }
          : {
              zh: `检查维护日志发现 ${count} 处不对：${words.zh}`,
              en: `Checking the log found ${count} places that are wrong: ${words.en}`,
            },
      after: { entries: found.entries, hash: found.hash, faults: found.faultCount },
    });
    if (isNews && words !== null)
      deps.tell?.(failure('journal.broken', { count: found.faultCount, zhFault: words.zh, enFault: words.en }).error);
  };
  const start = (isAsked: boolean): Promise<Result<Verification>> =>
    attempt(async () => {
      controller = new AbortController();
      const { head, earlier, trust } = await readAnchor(dataFolder, shops.kind);
      const input = {
        file: await shops.open.heads.file(),
        at: utcText(clock.now()),
        ownKey: signer?.publicKey ?? null,
        anchor: head,
        earlier,
        trust: readTrust(trust, signer?.publicKey ?? null),
      };
      const found = await runTask('journal.verify', input, {
        signal: controller.signal,
        onProgress: (done, total) => {
          progress = { done, total };
          deps.publish('journal.progress', progress);
        },
      });
      await note(found, isAsked);
      return found;
    });
  const verify = (isAsked: boolean): Promise<Result<Verification>> => {
    if (run !== null) return run;
    progress = { done: 0, total: 0 };
    run = start(isAsked).finally(() => {
      run = null;
      progress = null;
      deps.publish('journal.progress', null);
      deps.publish('journal.changed', {});
    });
    return run;
  };
  return {
    verify,
    newest,
    running: () => progress,
    cancel: () => {
      controller?.abort();
    },
    stop: async () => {
      controller?.abort();
      await run;
    },
  };
};
