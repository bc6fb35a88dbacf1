// Parts of the index that were read lately: a shop's columns and words are small, and are asked again and again.
import type { Database } from './database.ts';
import type { NamedColumn } from './logBlock.ts';
import { type LogPart, type PartSource, readPart, readPosts, storedId } from './logBlockStore.ts';

// Columns and words of two million entries; what is more is read again.
const mostBytes = 24 * 1024 * 1024;

// A word's entries and the times are large, and only a few of them are needed.
const isKept = (part: LogPart): boolean => typeof part !== 'number' && part !== 'at';

/** Parts with a memory, which forgets when told that they may have changed. */
export interface LogParts extends PartSource {
  forget(): void;
}

/** Parts of one database's index. */
export const createLogParts = (database: Database): LogParts => {
  const ids = new Map<string, number>();
  const parts = new Map<string, Uint8Array | null>();
  let bytes = 0;
  const forget = (): void => {
    ids.clear();
    parts.clear();
    bytes = 0;
  };
  return {
    forget,
    idOf: (column: NamedColumn, name) => {
      const key = `${column}:${name}`;
      const id = ids.get(key) ?? storedId(database, column, name);
      // A name that does not occur yet may come with the next block.
      if (id >= 0) ids.set(key, id);
      return id;
    },
    posts: (block) => readPosts(database, block),
    part: (block, part) => {
      if (!isKept(part)) return readPart(database, block, part);
      const key = `${part}:${String(block)}`;
      const known = parts.get(key);
      if (known !== undefined) return known;
      const read = readPart(database, block, part);
      bytes += read?.byteLength ?? 0;
      if (bytes > mostBytes) {
        parts.clear();
        bytes = read?.byteLength ?? 0;
      }
      parts.set(key, read);
      return read;
    },
  };
};
