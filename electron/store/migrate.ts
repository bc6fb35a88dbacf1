// Brings a database file to the form this program knows, one step and one transaction at a time.
import type { Database } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** Marks our files in SQLite's header: the letters `TSTW`. */
export const applicationId = 0x54_53_54_57;

/** The number in the file's header that says which migrations it has had; 0 = none. */
export const versionOf = (database: Database): number =>
  Number(database.one('PRAGMA user_version')?.['user_version'] ?? 0);

/** Runs what is missing. A step that is interrupted leaves the file as it was before that step. Codes: store.* */
export const migrate = (database: Database, steps: readonly Migration[]): void => {
  for (const { number, sql, afterwards } of steps) {
    if (number <= versionOf(database)) continue;
    database.transaction(() => {
      // Another process may have been quicker while we waited for the lock.
      if (number <= versionOf(database)) return;
      database.script(sql);
      afterwards?.(database);
      database.script(`PRAGMA user_version = ${number}`);
    });
  }
};
