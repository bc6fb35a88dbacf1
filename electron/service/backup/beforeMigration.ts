// A backup of a shop's records before their form is changed: nothing is changed without one.
import { basename, join, relative, sep } from 'node:path';
import { makeFolder } from '../../store/makeFolder.ts';
import { localText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';
import { backupName, freeBackupName, thinOut } from './backupFiles.ts';
import { ownBackupFolder } from './backupFolders.ts';
import { openBackupSettings } from './backupSettings.ts';
import { databaseParts, partPaths } from './contents.ts';
import { type MadeBackup, makeBackup } from './makeBackup.ts';

/** What it needs. */
export interface MigrationBackupDeps {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly by: string;
  readonly version: string;
}

/** Backups that were made on this start, for the log, which can be written only afterwards. */
export interface MigrationBackups {
  /** Makes one of the records in `file`. Rejects with backup.*, export.*, store.*: the form stays as it is then */
  readonly make: (file: string) => Promise<void>;
  readonly made: readonly { readonly backup: MadeBackup; readonly removed: number }[];
}

/** Backups before a change of form. */
export const createMigrationBackups = (deps: MigrationBackupDeps): MigrationBackups => {
  const { dataFolder, clock, by, version } = deps;
  const made: { readonly backup: MadeBackup; readonly removed: number }[] = [];
  return {
    made,
    make: async (file) => {
      const path = relative(dataFolder, file).split(sep).join('/');
      const part = databaseParts.find((each) => partPaths[each] === path);
      if (part === undefined) return;
      const now = clock.now();
      const { mark, plan, standing } = await openBackupSettings(dataFolder, () => now).read();
      const folder = ownBackupFolder(dataFolder);
      await makeFolder(folder);
      const isEncrypted = standing !== null;
      const localTime = localText(clock, now).replace(' ', 'T');
      const named = (isWhole: boolean): string =>
        freeBackupName(folder, backupName({ reason: 'migration', mark, localTime, isEncrypted, isBroken: !isWhole }));
      const backup = await makeBackup({
        dataFolder,
        file: (isWhole) => join(folder, named(isWhole)),
        reason: 'migration',
        parts: [part],
        secret: standing === null ? null : { kind: 'standing', standing },
        // The key is opened later: a folder without records has none.
        signer: null,
        by,
        program: version,
        now,
      });
      const gone = await thinOut(folder, {
        reason: 'migration',
        mark,
        keep: plan.keepBefore,
        made: basename(backup.file),
      });
      made.push({ backup, removed: gone.length });
    },
  };
};
