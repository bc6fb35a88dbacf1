// The text of the settings file, read so that nothing in its place can hold up the start.
import { lstatSync, readFileSync, statSync } from 'node:fs';

/** Settings are a few hundred bytes; what is larger is something else. */
const mostBytes = 1_000_000;

/** Editors of Windows write a mark before the text, and sometimes UTF-16. */
const decode = (bytes: Buffer): string => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
};

/** A link that leads nowhere is there all the same: who writes through it makes a file that nobody asked for. */
const isLink = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Null = there is no such file; empty = it cannot be read. A folder or a pipe in its place is not waited for. */
export const readSettingsText = (file: string): string | null => {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= mostBytes ? decode(readFileSync(file)) : '';
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' && !isLink(file) ? null : '';
  }
};
