// One stretch of the journal, checked in a thread: is every hash made from the hash before it and the entry's own text?
import { linkHash } from '../../journal/journalChain.ts';
import { numeric, text } from '../../store/column.ts';
import { Database } from '../../store/database.ts';
import { sha256 } from '../../store/journalStore.ts';
import type { Task } from '../worker/task.ts';

/** Which stretch. */
export interface SegmentInput {
  /** The database file. */
  readonly file: string;
  readonly first: number;
  readonly last: number;
  /** The hash before `first`. */
  readonly previous: string;
}

/** What was found: the first entry that does not fit, null if there is none, and the hash of the last one. */
export interface SegmentOutput {
  readonly checked: number;
  readonly wrong: number | null;
  readonly lastHash: string;
}

/** Checks one stretch. */
export const segmentTask: Task<SegmentInput, SegmentOutput> = ({ file, first, last, previous }, { progress }) => {
  const database = new Database(file, { readOnly: true });
  try {
    let lastHash = previous;
    let checked = 0;
    for (const row of database.all('SELECT * FROM journal WHERE number BETWEEN ? AND ? ORDER BY number', first, last)) {
      const hash = text(row, 'hash');
      if (linkHash(lastHash, text(row, 'body'), sha256) !== hash) {
        return { checked, wrong: numeric(row, 'number'), lastHash };
      }
      lastHash = hash;
      checked += 1;
      progress(checked, last - first + 1);
    }
    return { checked, wrong: null, lastHash };
  } finally {
    database.close();
  }
};
