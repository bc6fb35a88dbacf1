// Backups as a service: one thing at a time, with progress and a way to give up; everything is told in the log.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { attempt } from '../attempt.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { throttle } from '../throttle.ts';
import { backupFiles, isBackupName } from './backupFiles.ts';
import { isWritableFolder, ownBackupFolder } from './backupFolders.ts';
import { createBackupMaker } from './backupMaker.ts';
import type { Backups } from './backupServices.ts';
import { type BackupSettings, openBackupSettings } from './backupSettings.ts';
import { failedWords, folderWords, passphraseWords, planWords, removedWords } from './backupWords.ts';
import { nextDaily } from './dailyTime.ts';
import { keptStates, removeKept } from './keptStates.ts';
import type { MadeBackup } from './makeBackup.ts';
import { demandOutside } from './ownPlace.ts';
import { createRestoreDrafts } from './restoreDrafts.ts';
import { makeStandingKey, type Secret } from './secrets.ts';
import { createTurn } from './turn.ts';

/** What backups need. */
export interface BackupDeps extends ServiceDeps {
  readonly dataFolder: string;
  readonly version: string;
  /** Base-2 logarithm of the work of scrypt; default: the usual one. */
  readonly workFactor?: number;
}

/** With what only the engine calls. */
export interface BackupsWithin extends Backups {
  /** Makes a backup of the open shop's records before something is imported. Rejects with backup.*, store.*, export.* */
  beforeImport(): Promise<void>;
  /** Makes the daily one for the moment `dueAt` (ISO 8601). Never rejects. */
  daily(dueAt: string, isCaughtUp: boolean): Promise<void>;
  readonly settings: () => Promise<BackupSettings>;
  stop(): Promise<void>;
}

type State = CommandOutput<'backups.state'>;
type Done = CommandOutput<'backups.now'>;

/** Backups of one data folder. */
export const createBackups = (deps: BackupDeps): BackupsWithin => {
  const { dataFolder, clock, publish } = deps;
  const file = openBackupSettings(dataFolder, () => clock.now());
  const turn = createTurn();
  const own = ownBackupFolder(dataFolder);
  const factor = deps.workFactor === undefined ? {} : { workFactor: deps.workFactor };

  const changed = (): void => publish('backups.changed', { at: utcText(clock.now()) });
  const reading = throttle(clock, 100, (told: { done: number; total: number }) =>
    publish('backups.progress', { work: 'reading', ...told }),
  );
  const maker = createBackupMaker(deps);
  const drafts = createRestoreDrafts(deps, (done, total) => reading.push({ done, total }));

  const folderOf = (settings: BackupSettings): string => settings.folder ?? own;

  const listed = async (settings: BackupSettings): Promise<State['files']> => {
    const folder = folderOf(settings);
    const there = (await backupFiles(folder)).map((each) => ({ ...each, place: 'folder' as const }));
    if (folder === own) return there;
    return [...there, ...(await backupFiles(own)).map((each) => ({ ...each, place: 'program' as const }))];
  };

  const state = async (): Promise<State> => {
    const settings = await file.read();
    const { plan, folder, standing, last } = settings;
    const local = clock.now() + clock.zoneMinutes(clock.now()) * 60_000;
    const next = momentOfLocal(clock, nextDaily(plan.time, local));
    return {
      plan,
      folder: folderOf(settings),
      isOwnFolder: folder === null,
      isFolderThere: folder === null || (await isWritableFolder(folder)),
      isEncrypted: standing !== null,
      nextAt: plan.daily ? utcText(next) : null,
      last: last === null ? null : { at: last.at, file: last.file, error: last.error, isCaughtUp: last.isCaughtUp },
      files: await listed(settings),
      kept: [...(await keptStates(dataFolder))],
      isBusy: turn.isTaken(),
    };
  };

  const asDone = ({ file: written, bytes, shops }: MadeBackup): Done => ({ file: written, bytes, shops });

  const standingSecret = ({ standing }: BackupSettings): Secret | null =>
    standing === null ? null : { kind: 'standing', standing };

  const changeSettings = async (change: Partial<BackupSettings>, summary: ReturnType<typeof planWords>, about = {}) => {
    await file.change(change);
    await writeLine(deps, { kind: 'setting', summary, ...about });
    changed();
    return state();
  };

  const listedFile = async ({ name, place }: { readonly name: string; readonly place: 'folder' | 'program' }) => {
    const found = join(place === 'program' ? own : folderOf(await file.read()), name);
    if (!isBackupName(name) || !existsSync(found))
      throw new AppFailure(failure('backup.unknown', { file: name }).error);
    return found;
  };

  const looked = <T>(work: (signal: AbortSignal) => Promise<T>, outer?: AbortSignal): Promise<T> =>
    turn.take(work, outer).finally(() => reading.flush());

  return {
    settings: () => file.read(),
    state: () => attempt(state),
    setPlan: ({ plan }) =>
      attempt(async () => {
        const { plan: before } = await file.read();
        return changeSettings({ plan, since: utcText(clock.now()) }, planWords(plan), { before, after: plan });
      }),
    useOwnFolder: () => attempt(() => changeSettings({ folder: null }, folderWords(null))),
    setFolder: ({ folder }) =>
      attempt(async () => {
        if (isAbsolute(folder)) await demandOutside(dataFolder, folder);
        if (!isAbsolute(folder) || !(await isWritableFolder(folder))) {
          throw new AppFailure(failure('backup.folder', { folder }).error);
        }
        return changeSettings({ folder: folder === own ? null : folder }, folderWords(folder));
      }),
    setPassphrase: ({ passphrase }) =>
      attempt(async () => {
        const standing = passphrase === null ? null : await makeStandingKey(passphrase, deps.workFactor);
        return changeSettings({ standing }, passphraseWords(standing !== null));
      }),
    now: () =>
      attempt(() =>
        turn.take(async (signal) => {
          const settings = await file.read();
          const secret = standingSecret(settings);
          const made = await maker.makeNamed(settings, {
            reason: 'asked',
            folder: folderOf(settings),
            keep: null,
            secret,
            signal,
          });
          return asDone(made);
        }),
      ).finally(changed),
    write: ({ file: wanted, passphrase }, outer) =>
      attempt(() =>
        turn.take(async (signal) => {
          await demandOutside(dataFolder, wanted);
          const secret: Secret | null = passphrase === null ? null : { kind: 'passphrase', passphrase, ...factor };
          const made = await maker.make({ file: wanted, reason: 'asked', secret, signal });
          await maker.tell('asked', made, 0);
          return asDone(made);
        }, outer),
      ).finally(changed),
    cancel: () =>
      attempt(async () => {
        turn.cancel();
        return Promise.resolve({});
      }),
    remove: (which) =>
      attempt(async () => {
        await rm(await listedFile(which), { force: true });
        await writeLine(deps, { kind: 'backup', summary: removedWords(which.name, false) });
        changed();
        return state();
      }),
    look: (which) =>
      attempt(async () => {
        const found = await listedFile(which);
        return looked((signal) => drafts.open(found, null, signal));
      }),
    inspect: ({ file: chosen, passphrase }, outer) =>
      attempt(() => looked((signal) => drafts.open(chosen, passphrase, signal), outer)),
    unlock: ({ draftId, passphrase }) => attempt(() => looked((signal) => drafts.unlock(draftId, passphrase, signal))),
    discard: () =>
      attempt(async () => {
        await drafts.discard();
        return {};
      }),
    prepareRestore: ({ draftId, parts }) =>
      attempt(async () => {
        await drafts.plan(draftId, parts);
        return {};
      }),
    prepareUndo: ({ keptId }) =>
      attempt(async () => {
        await drafts.planUndo(keptId);
        return {};
      }),
    removeKept: ({ keptId }) =>
      attempt(async () => {
        if (!(await keptStates(dataFolder)).some(({ id }) => id === keptId)) {
          throw new AppFailure(failure('backup.unknown', { file: keptId }).error);
        }
        await removeKept(dataFolder, keptId);
        await writeLine(deps, { kind: 'backup', summary: removedWords(keptId, true) });
        changed();
        return state();
      }),
    beforeImport: async () => {
      const part = deps.shops.kind;
      await turn.wait(async (signal) => {
        const settings = await file.read();
        const { keepBefore } = settings.plan;
        const secret = standingSecret(settings);
        await maker.makeNamed(settings, {
          reason: 'import',
          folder: own,
          keep: keepBefore,
          secret,
          parts: [part],
          signal,
        });
      });
      changed();
    },
    daily: async (dueAt, isCaughtUp) => {
      const settings = await file.read();
      const folder = folderOf(settings);
      const done = await attempt(() =>
        turn.wait((signal) =>
          maker.makeNamed(settings, {
            reason: 'daily',
            folder,
            keep: settings.plan.keep,
            secret: standingSecret(settings),
            signal,
          }),
        ),
      );
      if (!done.ok && done.error.code === 'task.cancelled' && turn.isStopped()) return;
      const error = done.ok ? null : done.error;
      const name = done.ok ? basename(done.value.file) : '';
      await attempt(() => file.change({ last: { dueAt, at: utcText(clock.now()), file: name, error, isCaughtUp } }));
      if (error !== null) {
        // Said once at the top of the window, wherever a person is, and not again for each new try.
        if (settings.last?.error?.code !== error.code) publish('journal.notice', error);
        await attempt(() => writeLine(deps, { kind: 'backup', summary: failedWords('daily', error) }));
      }
      changed();
    },
    stop: async () => {
      await turn.stop();
      await drafts.discard();
    },
  };
};
