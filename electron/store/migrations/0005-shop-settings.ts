// Version 5: settings of the shop that are no limits, one per name, with who set them.
import type { Migration } from './migration.ts';

/** `value_json` holds what the schema of that setting describes. */
export const shopSettings: Migration = {
  number: 5,
  sql: `
CREATE TABLE shop_setting (
  name       TEXT PRIMARY KEY,
  value_json TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
