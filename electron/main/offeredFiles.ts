// A file that somebody has dropped on the window or opened with the program: it waits for the next question which file.
import { statSync } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';

/** What a question for a file says of endings; `*` takes any. */
export interface FileQuestion {
  readonly filters: readonly { readonly extensions: readonly string[] }[];
}

/** Holds one file at a time; forgets it after a while. */
export interface OfferedFiles {
  /** The file's name as it can be shown; of a folder, device or pipe with a slash behind it, and it is not kept; null = nothing is there. */
  offer(path: unknown): string | null;
  /** The file for this question, once; null = the person has to be asked. */
  take(question: FileQuestion): string | null;
  forget(): void;
}

/** Longer than anybody takes to say what the file is for, ms. */
const longestWait = 120_000;
const longestPath = 4096;

// Controls, marks of direction and others that nobody sees: they would make a name look like another one.
const unseen = /[\p{C}\u2028\u2029]/gu;

/** Whether it is a file; null = there is nothing. A folder, a device and a pipe are none: a pipe would be waited for. */
const isFile = (path: string): boolean | null => {
  try {
    return statSync(path).isFile();
  } catch {
    return null;
  }
};

/** Nothing is offered at first. `now` in ms. */
export const createOfferedFiles = (now: () => number): OfferedFiles => {
  let waiting: { readonly path: string; readonly since: number } | null = null;
  return {
    offer: (path) => {
      waiting = null;
      if (typeof path !== 'string' || path.length > longestPath || !isAbsolute(path)) return null;
      const found = isFile(path);
      if (found === null) return null;
      const name = basename(path).replace(unseen, '\uFFFD');
      if (!found) return `${name}/`;
      waiting = { path, since: now() };
      return name;
    },
    take: ({ filters }) => {
      const file = waiting;
      waiting = null;
      if (file === null || now() - file.since > longestWait) return null;
      const ending = extname(file.path).slice(1).toLowerCase();
      const isWanted = filters.some(({ extensions }) => extensions.includes('*') || extensions.includes(ending));
      return isWanted ? file.path : null;
    },
    forget: () => {
      waiting = null;
    },
  };
};
