// Makes backups for the service: with progress for the window, names, the number to keep, and a line in the log.
import { basename, join } from 'node:path';
import type { BackupReason } from '../../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { localText } from '../isoTime.ts';
import { signHead } from '../journal/signHead.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { throttle } from '../throttle.ts';
import { backupName, freeBackupName, thinOut } from './backupFiles.ts';
import { isWritableFolder, ownBackupFolder } from './backupFolders.ts';
import type { BackupSettings } from './backupSettings.ts';
import { madeWords } from './backupWords.ts';
import { type BackupOrder, type MadeBackup, makeBackup } from './makeBackup.ts';

type Order = Pick<BackupOrder, 'file' | 'reason' | 'secret' | 'parts' | 'signal'>;

/** A backup under a name of its own; `keep` null = none of its kind has to go for it. */
export interface NamedOrder extends Omit<Order, 'file'> {
  readonly folder: string;
  readonly keep: number | null;
}

/** Makes backups. */
export interface BackupMaker {
  /** Rejects with backup.*, export.*, store.*, task.cancelled */
  make(order: Order): Promise<MadeBackup>;
  /** Makes one in a folder, lets the oldest of its kind go, and tells the log. Rejects as above */
  makeNamed(settings: BackupSettings, order: NamedOrder): Promise<MadeBackup>;
  /** Tells the log. Rejects with store.* */
  tell(reason: BackupReason, made: MadeBackup, removed: number): Promise<unknown>;
}

/** Makes backups of one data folder. */
export const createBackupMaker = (
  deps: ServiceDeps & { readonly dataFolder: string; readonly version: string },
): BackupMaker => {
  const { dataFolder, clock, publish } = deps;
  const own = ownBackupFolder(dataFolder);

  const make = async (order: Order): Promise<MadeBackup> => {
    const told = throttle(clock, 100, (done: number) =>
      publish('backups.progress', { work: 'making', done, total: 1 }),
    );
    try {
      for (const shop of await deps.shops.all()) await signHead(deps, shop);
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

  const makeNamed = async (settings: BackupSettings, { folder, keep, ...order }: NamedOrder): Promise<MadeBackup> => {
    if (folder === own) await makeFolder(own);
    else if (!(await isWritableFolder(folder))) throw new AppFailure(failure('backup.folder', { folder }).error);
    const { mark } = settings;
    const localTime = localText(clock, clock.now()).replace(' ', 'T');
    const naming = { reason: order.reason, mark, localTime, isEncrypted: order.secret !== null };
    const named = (isWhole: boolean): string => freeBackupName(folder, backupName({ ...naming, isBroken: !isWhole }));
    const made = await make({ ...order, file: (isWhole) => join(folder, named(isWhole)) });
    const about = { reason: order.reason, mark, made: basename(made.file) };
    const removed = keep === null ? [] : await thinOut(folder, { ...about, keep });
    await tell(order.reason, made, removed.length);
    return made;
  };

  return { make, makeNamed, tell };
};
