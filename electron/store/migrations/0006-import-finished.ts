// Version 6: an import knows whether it came to its end; one that was cut short is taken back when the shop is opened.
import type { Migration } from './migration.ts';

/** `finished_at` is null while rows are being stored, by the process named beside it. */
export const importFinished: Migration = {
  number: 6,
  sql: `
ALTER TABLE register_import ADD COLUMN finished_at TEXT;
ALTER TABLE register_import ADD COLUMN process_id INTEGER NOT NULL DEFAULT 0;
CREATE INDEX register_import_unfinished ON register_import (number) WHERE finished_at IS NULL;
`,
};
