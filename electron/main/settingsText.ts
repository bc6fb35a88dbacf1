// The text of the settings file, read so that nothing in its place can hold up the start.
import { readFileSync, statSync } from 'node:fs';

/** Settings are a few hundred bytes; what is larger is something else. */
const mostBytes = 1_000_000;

/** Null = there is no such file; empty = it cannot be read. A folder or a pipe in its place is not waited for. */
export const readSettingsText = (file: string): string | null => {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= mostBytes ? readFileSync(file, 'utf8') : '';
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return '';
  }
};
