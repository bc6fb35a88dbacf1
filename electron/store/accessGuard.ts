// When roles come into force in one database, and when they end.
import type { Database } from './database.ts';

/** Answers with a row while an owner who stays has a PIN. */
export const ownersWithPin = `SELECT 1 FROM person WHERE pin_hash IS NOT NULL AND json_valid(person_json)
  AND json_extract(person_json, '$.role') = 'owner' AND json_extract(person_json, '$.leftOn') IS NULL LIMIT 1`;

/**
 * Roles come into force with the first PIN of an owner, and end only where the last one is taken away on purpose
 * (`mayEnd`), never by rows that are lost; within the caller's transaction.
 */
export const settleGuard = (database: Database, at: string, mayEnd: boolean): void => {
  database.run('INSERT OR IGNORE INTO access (id) VALUES (1)');
  if (database.one(ownersWithPin) === null) {
    if (!mayEnd) return;
    database.run(
      `UPDATE access SET guarded_since = NULL, recovery_hash = NULL, recovery_wrong = 0, recovery_wait_until = NULL
       WHERE id = 1`,
    );
  } else {
    database.run('UPDATE access SET guarded_since = coalesce(guarded_since, ?) WHERE id = 1', at);
  }
};
