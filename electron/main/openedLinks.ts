// Addresses of our scheme and files as the system hands them over: in argv, by a second start, or (macOS) as an event.
import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLink } from '../../shared/register/linkScheme.ts';

/** The first address in a command line, well-formed or not; null = none. */
export const linkInArguments = (argv: readonly string[]): string | null => argv.find(isLink) ?? null;

/** What the page knows a use for when it is dropped; the packages say of the usual ones that this program opens them. */
export const openedEndings: ReadonlySet<string> = new Set(
  'csv xlsx txt tsv json jsonl pdf zip age pcapng ics ical ifb'.split(' ').map((ending) => `.${ending}`),
);

const pathOf = (word: string, folder: string): string | null => {
  try {
    return /^file:/i.test(word) ? fileURLToPath(word) : resolve(folder, word);
  } catch {
    return null;
  }
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The first file in a command line that was given from `folder`: it is asked about like a dropped one; null = none. */
export const fileInArguments = (argv: readonly string[], folder: string): string | null =>
  argv
    .filter((word) => !word.startsWith('-') && openedEndings.has(extname(word).toLowerCase()))
    .map((word) => pathOf(word, folder))
    .find((path) => path !== null && isFile(path)) ?? null;

/** Keeps the newest address, or the newest file, until the page asks for it: the page may be there already, or be loaded later. */
export interface OpenedLinks {
  put(address: string | null): void;
  /** The waiting one as it came; once. */
  take(): string | null;
  /** From now on `tell` is called when an address arrives. */
  onLink(tell: () => void): void;
}

/** No address waits at first. */
export const createOpenedLinks = (): OpenedLinks => {
  let waiting: string | null = null;
  let told: () => void = () => undefined;
  return {
    put: (address) => {
      if (address === null) return;
      waiting = address;
      told();
    },
    take: () => {
      const address = waiting;
      waiting = null;
      return address;
    },
    onLink: (tell) => {
      told = tell;
    },
  };
};
