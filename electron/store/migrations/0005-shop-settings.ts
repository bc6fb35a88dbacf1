// Version 5: settings of the shop say who set them and when.
import type { Migration } from './migration.ts';

/** `value_json` holds what the schema of that setting describes; null = set by an earlier version. */
export const shopSettings: Migration = {
  number: 5,
  sql: `
ALTER TABLE shop_setting ADD COLUMN changed_by TEXT;
ALTER TABLE shop_setting ADD COLUMN changed_at TEXT;
`,
};
