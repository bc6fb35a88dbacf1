// What a backup holds and where it lies in the data folder. What is not named here does not go into a backup: the browser's
// own files, the program's log, what was put aside, and the backups themselves.
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupPart } from '../../../shared/backup/backup.ts';
import { backupFileName } from '../../../shared/backup/backup.ts';
import { openKeyFile } from '../../../shared/place/signingKey.ts';

/** Place of a part in the data folder and in a backup: a file, or a folder of files. */
export const partPaths: Readonly<Record<BackupPart, string>> = {
  own: 'shop/steward.db',
  simulated: 'simulated-shop/steward.db',
  captures: 'captures',
  settings: 'settings.json',
  key: openKeyFile,
};

/** Parts that are a database. */
export const databaseParts = ['own', 'simulated'] as const satisfies readonly BackupPart[];

/** The part that a name inside a backup belongs to. */
export const partOf = (name: string): BackupPart =>
  (Object.keys(partPaths) as BackupPart[]).find(
    (part) => name === partPaths[part] || name.startsWith(`${partPaths[part]}/`),
  ) ?? 'captures';

/** A file that goes into a backup as it is. */
export interface PlainFile {
  readonly name: string;
  readonly file: string;
}

const isThere = async (file: string): Promise<boolean> => {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
};

/** Files of a part that is no database; none where there is nothing. */
export const plainFiles = async (dataFolder: string, part: BackupPart): Promise<readonly PlainFile[]> => {
  const names =
    part === 'captures'
      ? (
          await Promise.all(
            (
              await namesIn(join(dataFolder, 'captures'))
            ).map(async (id) =>
              (await namesIn(join(dataFolder, 'captures', id))).map((name) => `captures/${id}/${name}`),
            ),
          )
        ).flat()
      : [partPaths[part]];
  const found: PlainFile[] = [];
  for (const name of names.filter((each) => backupFileName.test(each))) {
    const file = join(dataFolder, ...name.split('/'));
    if (await isThere(file)) found.push({ name, file });
  }
  return found;
};
