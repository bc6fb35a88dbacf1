// Version 3: commands that operators had terminals carry out, and files that were read from terminals.
import type { Migration } from './migration.ts';

/** `process` is the system's number of the program that sends it; `run_json` holds what shared/model/action.ts describes; `content` is masked before it gets here. */
export const actions: Migration = {
  number: 3,
  sql: `
CREATE TABLE command_run (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  terminal    INTEGER NOT NULL REFERENCES terminal (number),
  command     TEXT NOT NULL,
  process     INTEGER NOT NULL,
  started_at  TEXT NOT NULL,
  finished_at TEXT,
  run_json    TEXT NOT NULL
) STRICT;
CREATE INDEX command_run_terminal ON command_run (terminal, command, number);
CREATE INDEX command_run_unfinished ON command_run (number) WHERE finished_at IS NULL;

CREATE TABLE terminal_file (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  terminal    INTEGER NOT NULL REFERENCES terminal (number),
  log_file    TEXT NOT NULL,
  taken_at    TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  total_bytes INTEGER,
  is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
  content     BLOB NOT NULL
) STRICT;
CREATE INDEX terminal_file_terminal ON terminal_file (terminal, number);
`,
};
