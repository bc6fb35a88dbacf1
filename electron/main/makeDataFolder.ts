// Makes the data folder before anything is written, and says in words when it cannot be used.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { type AppPaths, WrongUsage } from './appPaths.ts';

// One folder at a time: the recursive form of mkdir asks for ever where a file system refuses new folders by saying
// that the path does not exist, as /proc does.
const make = (folder: string): void => {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) make(above);
  mkdirSync(folder);
};

// Without this, a folder that cannot be written to looks as if another program had it open: Chromium's mark cannot be made.
const tryWriting = (folder: string): void => {
  const file = join(folder, `.writable-${String(pid)}`);
  writeFileSync(file, '');
  rmSync(file);
};

/** Makes the data folder and the browser's own below it. Throws WrongUsage in both languages when that fails or nothing can be written there. */
export const makeDataFolder = ({ dataFolder, browserFolder }: Pick<AppPaths, 'dataFolder' | 'browserFolder'>): void => {
  try {
    make(browserFolder);
    tryWriting(dataFolder);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(
      `数据文件夹 ${dataFolder} 无法使用（${cause}）。请用 --data 选择另一个文件夹。\n` +
        `The data folder ${dataFolder} cannot be used (${cause}). Choose another one with --data DIR.`,
    );
  }
};
