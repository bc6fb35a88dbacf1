// Small files of the system, such as those under /sys.
import { readFile } from 'node:fs/promises';

/** The text without outer blanks; null if there is no such file, or nothing in it. Never rejects. */
export const readText = async (path: string): Promise<string | null> => {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
};
