// Makes a folder and those above it, and never tries one twice.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Makes `folder` with everything above it; one that is there stays as it is. The recursive form of mkdir asks for ever
 * where a file system refuses new folders by saying that the path does not exist, as /proc does. Rejects with the
 * system's error.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (thrown) {
    // Another program may have been quicker.
    if (codeOf(thrown) !== 'EEXIST' || !(await isFolder(folder))) throw thrown;
  }
};
