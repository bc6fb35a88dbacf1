// Where threads begin: the source itself, or its bundle beside the engine's.
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The thread's first file for code that lies in `here`, which may be a chunk of a bundle. */
export const taskEntryBeside = (here: string): string => {
  if (extname(here) === '.ts') return join(dirname(here), 'taskEntry.ts');
  const folder = dirname(here);
  return join(basename(folder) === 'chunk' ? dirname(folder) : folder, 'taskEntry.js');
};

/** The thread's first file. */
export const taskEntryFile = (): string => taskEntryBeside(fileURLToPath(import.meta.url));
