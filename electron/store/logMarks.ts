// What was said about entries: marks that stand, and how many notes there are.
import type { Database } from './database.ts';
import type { LogAbout } from './logBlock.ts';
import type { LogFold } from './logFold.ts';
import { blockEntries, emptyMask, keepCommon, type LogMask, setBit } from './logMask.ts';

/** Marks that stand. */
export interface StandingMarks {
  readonly count: number;
  /** Those of a block that are in the set as well; null = none. */
  within(block: number, mask: LogMask): LogMask | null;
}

/** What people said about entries. */
export interface LogMarks {
  sets(): StandingMarks;
  /** Everything about these entries, oldest first. */
  about(numbers: readonly number[]): readonly LogAbout[];
}

const aboutOf = (row: Readonly<Record<string, unknown>>): LogAbout => ({
  about: Number(row['about']),
  number: Number(row['number']),
  mark: row['mark'] === null ? null : row['mark'] === 1,
});

/** What people said, by the index; only after bringUp. */
export const createLogMarks = (database: Database, fold: LogFold): LogMarks => {
  const openAbouts = (): readonly LogAbout[] => fold.open().flatMap(({ abouts }) => abouts);

  const standing = (): ReadonlySet<number> => {
    const marked = new Set<number>();
    const stored = database.all('SELECT * FROM log_about WHERE mark IS NOT NULL ORDER BY number').map(aboutOf);
    for (const { about, mark } of [...stored, ...openAbouts()]) {
      if (mark === true) marked.add(about);
      else if (mark === false) marked.delete(about);
    }
    return marked;
  };

  return {
    sets: () => {
      const marked = standing();
      const masks = new Map<number, LogMask>();
      for (const number of marked) {
        const block = Math.floor((number - 1) / blockEntries);
        const mask = masks.get(block) ?? emptyMask();
        setBit(mask, (number - 1) % blockEntries);
        masks.set(block, mask);
      }
      return {
        count: marked.size,
        within: (block, mask) => {
          const found = masks.get(block)?.slice();
          if (found === undefined) return null;
          keepCommon(found, mask);
          return found;
        },
      };
    },
    about: (numbers) => {
      const wanted = new Set(numbers);
      const stored = database.all(
        'SELECT * FROM log_about WHERE about IN (SELECT value FROM json_each(?))',
        JSON.stringify(numbers),
      );
      const open = openAbouts().filter(({ about }) => wanted.has(about));
      return [...stored.map(aboutOf), ...open].sort((one, other) => one.number - other.number);
    },
  };
};
