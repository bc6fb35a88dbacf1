// Backups as a service: one thing at a time, with progress and a way to give up; everything is told in the log.
import { existsSync } from 'node:fs';
import { access, constants, rm, stat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import type { BackupReason } from '../../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { attempt } from '../attempt.ts';
import { localText, utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { throttle } from '../throttle.ts';
import { backupFiles, backupName, freeBackupName, isBackupName, thinOut } from './backupFiles.ts';
import type { Backups } from './backupServices.ts';
import { type BackupSettings, openBackupSettings } from './backupSettings.ts';
import { failedWords, folderWords, madeWords, passphraseWords, planWords, removedWords } from './backupWords.ts';
import { nextDaily } from './dailyTime.ts';
import { keptStates, removeKept } from './keptStates.ts';
import { type MadeBackup, makeBackup } from './makeBackup.ts';
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

/** The program's own folder of backups. */
export const ownBackupFolder = (dataFolder: string): string => join(dataFolder, 'backups');

const isWritableFolder = async (folder: string): Promise<boolean> => {
  try {
    if (!(await stat(folder)).isDirectory()) return false;
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

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
    const next = nextDaily(plan.time, local) - clock.zoneMinutes(clock.now()) * 60_000;
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

  const make = async (
    order: Pick<Parameters<typeof makeBackup>[0], 'file' | 'reason' | 'secret'> &
      Partial<Parameters<typeof makeBackup>[0]>,
  ): Promise<MadeBackup> => {
    const told = throttle(clock, 100, (done: number) =>
      publish('backups.progress', { work: 'making', done, total: 1 }),
    );
    try {
      return await makeBackup({
        dataFolder,
        signer: deps.signer ?? null,
        by: deps.operator.current(),
        program: deps.version,
        now: clock.now(),
        onProgress: (done) => told.push(done),
        ...order,
      });
    } finally {
      told.flush();
    }
  };

  const tell = (reason: BackupReason, made: MadeBackup, removed: number): Promise<unknown> =>
    writeLine(deps, { kind: 'backup', summary: madeWords(reason, made, removed) });

  const asDone = ({ file: written, bytes, shops }: MadeBackup): Done => ({ file: written, bytes, shops });

  const standingSecret = ({ standing }: BackupSettings): Secret | null =>
    standing === null ? null : { kind: 'standing', standing };

  /** Makes one in `folder` under a name of its own and lets the oldest of its kind go. */
  const makeNamed = async (
    settings: BackupSettings,
    {
      reason,
      folder,
      keep,
      ...rest
    }: {
      readonly reason: BackupReason;
      readonly folder: string;
      readonly keep: number | null;
      readonly secret: Secret | null;
      readonly parts?: Parameters<typeof makeBackup>[0]['parts'];
      readonly signal?: AbortSignal;
    },
  ): Promise<MadeBackup> => {
    if (folder === own) await makeFolder(own);
    else if (!(await isWritableFolder(folder))) throw new AppFailure(failure('backup.folder', { folder }).error);
    const localTime = localText(clock, clock.now()).replace(' ', 'T');
    const wanted = backupName({ reason, mark: settings.mark, localTime, isEncrypted: rest.secret !== null });
    const name = freeBackupName(folder, wanted);
    const made = await make({ ...rest, reason, file: join(folder, name) } as Parameters<typeof make>[0]);
    const removed = keep === null ? [] : await thinOut(folder, { reason, mark: settings.mark, keep, made: name });
    await tell(reason, made, removed.length);
    return made;
  };

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
          const made = await makeNamed(settings, {
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
          const secret: Secret | null = passphrase === null ? null : { kind: 'passphrase', passphrase, ...factor };
          const made = await make({ file: wanted, reason: 'asked', secret, signal });
          await tell('asked', made, 0);
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
        await makeNamed(settings, { reason: 'import', folder: own, keep: keepBefore, secret, parts: [part], signal });
      });
      changed();
    },
    daily: async (dueAt, isCaughtUp) => {
      const settings = await file.read();
      const folder = folderOf(settings);
      const done = await attempt(() =>
        turn.wait((signal) =>
          makeNamed(settings, {
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
