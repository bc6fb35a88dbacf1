// Where backups go: the program's own folder, or one that a person chose.
import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The program's own folder of backups. */
export const ownBackupFolder = (dataFolder: string): string => join(dataFolder, 'backups');

/** Whether a folder is there and may be written. */
export const isWritableFolder = async (folder: string): Promise<boolean> => {
  try {
    if (!(await stat(folder)).isDirectory()) return false;
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
