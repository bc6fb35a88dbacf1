// Version 10: roles in force, what an owner sets about locking, and the recovery code.
import type { Migration } from './migration.ts';

/**
 * One row. `guarded_since` is set while an owner has a PIN, and stays where rows of people are lost: what nobody can read
 * opens nothing. Of the recovery code only a hash is kept.
 */
export const access: Migration = {
  number: 10,
  sql: `
CREATE TABLE access (
  id                  INTEGER PRIMARY KEY CHECK (id = 1),
  guarded_since       TEXT,
  may_look            INTEGER NOT NULL DEFAULT 1,
  idle_minutes        INTEGER NOT NULL DEFAULT 10,
  recovery_hash       TEXT,
  recovery_wrong      INTEGER NOT NULL DEFAULT 0,
  recovery_wait_until TEXT
) STRICT;
INSERT INTO access (id, guarded_since)
SELECT 1, (
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM person
  WHERE pin_hash IS NOT NULL AND json_extract(person_json, '$.role') = 'owner'
    AND json_extract(person_json, '$.leftOn') IS NULL
  LIMIT 1
);
`,
};
