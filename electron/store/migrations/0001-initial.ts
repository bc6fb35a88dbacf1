// Version 1: terminals, readings, health reports, the maintenance log, limits, ports typed by hand.
import type { Migration } from './migration.ts';

/** The first form of the database. Times are UTC in ISO 8601; `*_json` columns hold what shared/model describes. */
export const initial: Migration = {
  number: 1,
  sql: `
CREATE TABLE terminal (
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  given_name      TEXT,
  driver          TEXT NOT NULL,
  serial          TEXT,
  hardware_serial TEXT,
  identity_json   TEXT NOT NULL,
  address         TEXT NOT NULL,
  simulated       INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  link            TEXT NOT NULL CHECK (link IN ('reached', 'unreachable', 'never')),
  link_error      TEXT,
  last_contact_at TEXT,
  verdict         TEXT,
  last_check_id   TEXT,
  concerns_json   TEXT NOT NULL,
  password        TEXT,
  answered_json   TEXT NOT NULL,
  refused_json    TEXT NOT NULL,
  created_at      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX terminal_serial ON terminal (driver, serial) WHERE serial IS NOT NULL;
CREATE INDEX terminal_hardware_serial ON terminal (driver, hardware_serial) WHERE hardware_serial IS NOT NULL;
CREATE INDEX terminal_address ON terminal (address);

CREATE TABLE health_report (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  terminal      INTEGER NOT NULL REFERENCES terminal (number),
  level         TEXT NOT NULL,
  operator      TEXT NOT NULL,
  started_at    TEXT NOT NULL,
  finished_at   TEXT NOT NULL,
  ending        TEXT NOT NULL,
  verdict       TEXT NOT NULL,
  concerns_json TEXT NOT NULL,
  report_json   TEXT NOT NULL
) STRICT;
CREATE INDEX health_report_terminal ON health_report (terminal, number);

CREATE TABLE reading (
  number   INTEGER PRIMARY KEY,
  terminal INTEGER NOT NULL REFERENCES terminal (number),
  report   INTEGER NOT NULL REFERENCES health_report (number),
  metric   TEXT NOT NULL,
  value    REAL NOT NULL,
  taken_at TEXT NOT NULL,
  source   TEXT NOT NULL
) STRICT;
CREATE INDEX reading_history ON reading (terminal, metric, taken_at, value);
CREATE INDEX reading_report ON reading (report);

CREATE TABLE log_entry (
  number        INTEGER PRIMARY KEY AUTOINCREMENT,
  at            TEXT NOT NULL,
  kind          TEXT NOT NULL,
  operator      TEXT NOT NULL,
  terminal_id   TEXT,
  terminal_name TEXT,
  serial_number TEXT,
  verdict       TEXT,
  summary_zh    TEXT NOT NULL,
  summary_en    TEXT NOT NULL,
  check_id      TEXT,
  simulated     INTEGER NOT NULL CHECK (simulated IN (0, 1))
) STRICT;
CREATE INDEX log_entry_terminal ON log_entry (terminal_id, number) WHERE terminal_id IS NOT NULL;
CREATE INDEX log_entry_kind ON log_entry (kind, number);
CREATE INDEX log_entry_verdict ON log_entry (verdict, number) WHERE verdict IS NOT NULL;
CREATE INDEX log_entry_at ON log_entry (at, number);

-- The log only grows: nothing in it is ever changed or taken away.
CREATE TRIGGER log_entry_keeps BEFORE UPDATE ON log_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_entry_stays BEFORE DELETE ON log_entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE VIRTUAL TABLE log_text USING fts5 (
  summary_zh, summary_en, terminal_name, serial_number, operator,
  content = 'log_entry', content_rowid = 'number', tokenize = 'trigram'
);
CREATE TRIGGER log_entry_indexed AFTER INSERT ON log_entry BEGIN
  INSERT INTO log_text (rowid, summary_zh, summary_en, terminal_name, serial_number, operator)
  VALUES (new.number, new.summary_zh, new.summary_en, new.terminal_name, new.serial_number, new.operator);
END;

CREATE TABLE limit_version (
  metric      TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  bounds_json TEXT NOT NULL,
  reason_zh   TEXT NOT NULL,
  reason_en   TEXT NOT NULL,
  changed_by  TEXT NOT NULL,
  changed_at  TEXT NOT NULL,
  PRIMARY KEY (metric, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE manual_port (
  address  TEXT NOT NULL PRIMARY KEY,
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
