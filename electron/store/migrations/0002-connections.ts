// Version 2: by which port each terminal was last reached, so that it is found again after cables were moved; shop settings.
import type { Migration } from './migration.ts';

/** Ports of terminals (USB ids as the system writes them, socket on the bus), and settings of the shop by name. */
export const connections: Migration = {
  number: 2,
  sql: `
CREATE TABLE terminal_port (
  terminal_id TEXT NOT NULL PRIMARY KEY,
  vendor_id   TEXT,
  product_id  TEXT,
  usb_serial  TEXT,
  place       TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE shop_setting (
  name       TEXT NOT NULL PRIMARY KEY,
  value_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
