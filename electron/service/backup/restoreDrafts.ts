// Backups that were looked into: unpacked, checked and compared, until they are brought back or given up.
import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupPart } from '../../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { utcText } from '../isoTime.ts';
import { keyIdOf } from '../journal/createSigner.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { runTask } from '../worker/runTask.ts';
import { keptStates, newKeptId } from './keptStates.ts';
import { newWorkName } from './makeBackup.ts';
import type { ReadBackup } from './readTask.ts';
import { workFolder, writePlan } from './restorePlan.ts';

type Shown = CommandOutput<'backups.look'>;

interface Draft {
  readonly shown: Shown;
  readonly file: string;
  readonly folder: string;
}

/** At most one backup is looked into at a time. */
export interface RestoreDrafts {
  /** Rejects with backup.*, task.cancelled */
  open(file: string, passphrase: string | null, signal: AbortSignal): Promise<Shown>;
  /** Rejects with backup.wrong-passphrase, backup.* */
  unlock(draftId: string, passphrase: string, signal: AbortSignal): Promise<Shown>;
  /** Settles that these parts are brought back by whoever opens the records next. Rejects with backup.unknown, input.invalid */
  plan(draftId: string, parts: readonly BackupPart[]): Promise<void>;
  /** The same for what was kept aside. Rejects with backup.unknown */
  planUndo(keptId: string): Promise<void>;
  discard(): Promise<void>;
}

/** Drafts in the work folder of a data folder. */
export const createRestoreDrafts = (
  deps: Pick<ServiceDeps, 'clock' | 'operator' | 'signer'> & { readonly dataFolder: string },
  onProgress: (done: number, total: number) => void,
): RestoreDrafts => {
  const { dataFolder, clock } = deps;
  let draft: Draft | null = null;

  const placeOf = (folder: string): string => join(dataFolder, workFolder, folder);

  const discard = async (): Promise<void> => {
    const given = draft;
    draft = null;
    if (given !== null) await rm(placeOf(given.folder), { recursive: true, force: true }).catch(() => undefined);
  };

  const shownOf = (read: ReadBackup, { id, file, bytes }: { id: string; file: string; bytes: number }): Shown => {
    const about = { id, fileName: basename(file), bytes };
    if (read.isLocked) {
      return { ...about, isLocked: true, manifest: null, fileCount: 0, shops: [], signedBy: null };
    }
    const { files, ...manifest } = read.manifest;
    const { publicKey } = read;
    return {
      ...about,
      isLocked: false,
      manifest,
      fileCount: files.length,
      shops: [...read.shops],
      signedBy:
        publicKey === null
          ? null
          : { keyId: keyIdOf(publicKey), isOurs: publicKey === (deps.signer?.publicKey ?? null) },
    };
  };

  const read = async (
    file: string,
    passphrase: string | null,
    { id, signal }: { readonly id: string; readonly signal: AbortSignal },
  ): Promise<Shown> => {
    const folder = newWorkName();
    await makeFolder(join(dataFolder, workFolder));
    try {
      const found = await runTask(
        'backup.read',
        { file, passphrase, work: placeOf(folder), dataFolder },
        { signal, onProgress },
      );
      const bytes = (await stat(file)).size;
      const shown = shownOf(found, { id, file, bytes });
      await discard();
      draft = { shown, file, folder };
      return shown;
    } catch (thrown) {
      await rm(placeOf(folder), { recursive: true, force: true }).catch(() => undefined);
      throw thrown;
    }
  };

  const demand = (draftId: string): Draft => {
    if (draft === null || draft.shown.id !== draftId) throw new AppFailure(failure('backup.unknown').error);
    return draft;
  };

  return {
    discard,
    open: (file, passphrase, signal) => read(file, passphrase, { id: randomUUID(), signal }),
    unlock: (draftId, passphrase, signal) => read(demand(draftId).file, passphrase, { id: draftId, signal }),
    plan: async (draftId, parts) => {
      const { shown, folder } = demand(draftId);
      const { manifest } = shown;
      if (manifest === null || parts.some((part) => !manifest.parts.includes(part))) {
        throw new AppFailure(failure('input.invalid', { field: 'parts' }).error);
      }
      const now = clock.now();
      await writePlan(dataFolder, {
        format: 'terminal-steward-restore',
        version: 1,
        stage: 'ready',
        kind: 'restore',
        at: utcText(now),
        by: deps.operator.current(),
        source: shown.fileName,
        madeAt: manifest.madeAt,
        incoming: folder,
        kept: newKeptId(dataFolder, now),
        parts: [...parts],
        moves: [],
        before: shown.shops.flatMap(({ here }) => (here === null || !parts.includes(here.shop) ? [] : [here])),
      });
      // From now on it belongs to the plan.
      draft = null;
    },
    planUndo: async (keptId) => {
      const found = (await keptStates(dataFolder)).find(({ id }) => id === keptId);
      if (found === undefined) throw new AppFailure(failure('backup.unknown').error);
      const now = clock.now();
      await writePlan(dataFolder, {
        format: 'terminal-steward-restore',
        version: 1,
        stage: 'ready',
        kind: 'undo',
        at: utcText(now),
        by: deps.operator.current(),
        source: found.replacedBy,
        madeAt: null,
        incoming: keptId,
        kept: newKeptId(dataFolder, now),
        parts: found.parts,
        moves: [],
        before: [],
      });
    },
  };
};
