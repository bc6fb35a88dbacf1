// Opens a file that somebody has named, to look what it is: a pipe to which nobody writes would be waited for without end.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** For reading. Rejects with the system's error. */
export const openAtOnce = (file: string): Promise<FileHandle> => open(file, constants.O_RDONLY | constants.O_NONBLOCK);
