// Remembers that damage was met in a database while it was in use, so that the next opening looks at every page.
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const noteOf = (file: string): string => `${file}.suspect`;

/** Leaves a note beside the file. Never throws: the damage itself is what the caller reports. */
export const suspect = (file: string): void => {
  try {
    writeFileSync(noteOf(file), '');
  } catch {
    // A folder that cannot be written has been reported otherwise.
  }
};

/** Whether there is a note. */
export const isSuspect = (file: string): boolean => existsSync(noteOf(file));

/** Takes the note away once the file was looked through or put aside. */
export const clearSuspicion = (file: string): void => {
  try {
    rmSync(noteOf(file), { force: true });
  } catch {
    // It is looked through once more next time.
  }
};
