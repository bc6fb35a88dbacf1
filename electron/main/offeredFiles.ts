// A file that somebody has dropped on the window: it waits for the next question which file.
import { statSync } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';
import type { OfferedKind } from '../../shared/ipc/desktopContract.ts';

/** What a question for a file says of endings; `*` takes any. */
export interface FileQuestion {
  readonly filters: readonly { readonly extensions: readonly string[] }[];
}

/** What was dropped. A folder, device or pipe has a slash behind its name. */
export interface OfferedThing {
  readonly name: string;
  readonly kind: OfferedKind;
}

/** Holds one file at a time; forgets it after a while. */
export interface OfferedFiles {
  /** What it is, with its name as it can be shown; only a file is kept. Null = that is no path. */
  offer(path: unknown): OfferedThing | null;
  /** The file for this question, once; null = the person has to be asked. */
  take(question: FileQuestion): string | null;
  forget(): void;
}

/** Longer than anybody takes to say what the file is for, ms. */
const longestWait = 120_000;
const longestPath = 4096;
const longestName = 255;

// Controls, marks of direction and others that nobody sees: they would make a name look like another one.
const unseen = /[\p{C}\u2028\u2029]/gu;

/** A folder, a device and a pipe are no files: a pipe would be waited for. A link in a circle leads to nothing. */
const kindOf = (path: string): OfferedKind => {
  try {
    const found = statSync(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'device';
  } catch {
    return 'missing';
  }
};

/** Nothing is offered at first. `now` in ms. */
export const createOfferedFiles = (now: () => number): OfferedFiles => {
  let waiting: { readonly path: string; readonly since: number } | null = null;
  return {
    offer: (path) => {
      waiting = null;
      if (typeof path !== 'string' || path.length > longestPath || !isAbsolute(path) || path.includes('\0'))
        return null;
      const name = basename(path).replace(unseen, '\uFFFD').slice(0, longestName);
      if (name === '') return null;
      const kind = kindOf(path);
      if (kind === 'file') waiting = { path, since: now() };
      return { name: kind === 'folder' || kind === 'device' ? `${name}/` : name, kind };
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
