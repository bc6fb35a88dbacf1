// Keeps what a person saves out of the program's own data: a file there would replace records in use, or be lost with them.
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { ownBackupFolder } from './backupFolders.ts';

/** Where a path leads, links followed as far as there is something. */
const leadsTo = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await leadsTo(parent), basename(path));
  }
};

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
};

/** Whether `path` leads into the data folder; the folder of backups in there does not count. */
const isOwnPlace = async (dataFolder: string, path: string): Promise<boolean> => {
  const [place, data, backups] = await Promise.all([path, dataFolder, ownBackupFolder(dataFolder)].map(leadsTo));
  return isWithin(place ?? '', data ?? '') && !isWithin(place ?? '', backups ?? '');
};

/** Ends with backup.inside where `file` leads into the data folder. */
export const demandOutside = async (dataFolder: string, file: string): Promise<void> => {
  if (await isOwnPlace(dataFolder, resolve(file))) throw new AppFailure(failure('backup.inside', { file }).error);
};

/** Ends with backup.inside where `file` would take the place of one in the data folder. */
export const demandNoneReplaced = async (dataFolder: string, file: string): Promise<void> => {
  if (existsSync(file)) await demandOutside(dataFolder, file);
};
