// Where everything lies: the data folder (chosen or usual) and the files of the program itself.
import { join, resolve } from 'node:path';
import { defaultDataFolder, type Surroundings } from '../../shared/place/dataFolder.ts';

/** Tells a program that was opened by the system from one that a person opened. */
export const quietWord = '--hidden';

/** Folders and files the main process needs; all absolute. */
export interface AppPaths {
  /** All that the program keeps: records of both shops, settings, logs. */
  readonly dataFolder: string;
  readonly logFolder: string;
  /** Reports of crashes, never sent. */
  readonly crashFolder: string;
  /** What Chromium keeps for itself: caches, its own locks. */
  readonly browserFolder: string;
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly engineFile: string;
}

/** What the program was started with. */
export interface StartOptions {
  /** Absolute. */
  readonly dataFolder: string;
  /** Open the simulated shop whatever was open last. */
  readonly isSimulated: boolean;
  /** The system opened the program at login: no window comes up before somebody asks for it. */
  readonly isQuiet: boolean;
}

/** Start options that make no sense; the message is for standard error. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

const wordAfter = (name: string, words: readonly string[]): string | null => {
  const joined = words.find((word) => word.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const place = words.indexOf(name);
  return place === -1 ? null : (words[place + 1] ?? '');
};

/** Reads `--data DIR` (else the usual folder) and `--simulated`. Throws WrongUsage for `--data` without a folder. */
export const startOptions = (words: readonly string[], surroundings: Surroundings): StartOptions => {
  const given = wordAfter('--data', words);
  if (given !== null && (given === '' || given.startsWith('--'))) {
    throw new WrongUsage('--data needs a folder, for example --data ./my-data');
  }
  return {
    dataFolder: resolve(given ?? defaultDataFolder(surroundings)),
    isSimulated: words.includes('--simulated'),
    isQuiet: words.includes(quietWord),
  };
};

/** All paths, from the data folder and the folder in which the program's package.json lies. */
export const appPaths = (dataFolder: string, programFolder: string): AppPaths => ({
  dataFolder,
  logFolder: join(dataFolder, 'logs'),
  crashFolder: join(dataFolder, 'crashes'),
  browserFolder: join(dataFolder, 'browser'),
  rendererFolder: join(programFolder, 'out', 'renderer'),
  preloadFile: join(programFolder, 'out', 'preload', 'preload.cjs'),
  engineFile: join(programFolder, 'out', 'main', 'engineProcess.js'),
});
