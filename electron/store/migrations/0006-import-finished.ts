// Version 6: an import knows whether it came to its end; one that was cut short is taken back when the shop is opened.
import type { Migration } from './migration.ts';

/** `finished_at` is null while rows are being stored. */
export const importFinished: Migration = {
  number: 6,
  sql: `
ALTER TABLE register_import ADD COLUMN finished_at TEXT;
CREATE INDEX register_import_unfinished ON register_import (number) WHERE finished_at IS NULL;
`,
};
