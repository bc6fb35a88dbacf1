// One step of the database's form. A step that was released is never edited; the next change is the next file.

import type { Database } from '../database.ts';

/** Brings a database from version `number − 1` to `number`. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
  /** What SQL alone cannot do; runs after `sql` in the same transaction. */
  readonly afterwards?: (database: Database) => void;
}
