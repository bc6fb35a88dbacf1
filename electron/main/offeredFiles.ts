// A file that somebody has dropped on the window or opened with the program: it waits for the next question which file.
import { statSync } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';

/** What a question for a file says of endings; `*` takes any. */
export interface FileQuestion {
  readonly filters: readonly { readonly extensions: readonly string[] }[];
}

/** Holds one file at a time; forgets it after a while. */
export interface OfferedFiles {
  /** The file's name; null = there is no such file. */
  offer(path: unknown): string | null;
  /** The file for this question, once; null = the person has to be asked. */
  take(question: FileQuestion): string | null;
}

/** Longer than anybody takes to say what the file is for, ms. */
const longestWait = 120_000;
const longestPath = 4096;

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Nothing is offered at first. `now` in ms. */
export const createOfferedFiles = (now: () => number): OfferedFiles => {
  let waiting: { readonly path: string; readonly since: number } | null = null;
  return {
    offer: (path) => {
      waiting = null;
      if (typeof path !== 'string' || path.length > longestPath || !isAbsolute(path) || !isFile(path)) return null;
      waiting = { path, since: now() };
      return basename(path);
    },
    take: ({ filters }) => {
      const file = waiting;
      waiting = null;
      if (file === null || now() - file.since > longestWait) return null;
      const ending = extname(file.path).slice(1).toLowerCase();
      const isWanted = filters.some(({ extensions }) => extensions.includes('*') || extensions.includes(ending));
      return isWanted ? file.path : null;
    },
  };
};
