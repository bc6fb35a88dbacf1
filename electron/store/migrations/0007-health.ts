// Version 7: readings rolled up by hour and day, limits by model and store, findings, expected versions, replaced parts, presence, guided visits, unattended checks, measured ways.
import type { Migration } from './migration.ts';

/** Times are UTC in ISO 8601, except `hour` and `day` of the roll-ups (whole hours and days since 1970, UTC) and local days. */
export const health: Migration = {
  number: 7,
  sql: `
-- A reading may come from watching, without a record of a check. A number is never used again, also not after the newest
-- readings were removed: what is above the mark of the roll-up has not been rolled up.
CREATE TABLE reading_new (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  terminal INTEGER NOT NULL REFERENCES terminal (number),
  report   INTEGER REFERENCES health_report (number),
  metric   TEXT NOT NULL,
  value    REAL NOT NULL,
  taken_at TEXT NOT NULL,
  source   TEXT NOT NULL
) STRICT;
INSERT INTO reading_new SELECT number, terminal, report, metric, value, taken_at, source FROM reading;
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;
CREATE INDEX reading_history ON reading (terminal, metric, taken_at, value);
CREATE INDEX reading_report ON reading (report) WHERE report IS NOT NULL;

-- Readings up to number upto are in the roll-ups; what is rolled up may be removed when it is old enough.
CREATE TABLE rollup_mark (
  name TEXT NOT NULL PRIMARY KEY,
  upto INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE reading_hour (
  terminal INTEGER NOT NULL,
  metric   TEXT NOT NULL,
  hour     INTEGER NOT NULL,
  low      REAL NOT NULL,
  high     REAL NOT NULL,
  total    REAL NOT NULL,
  count    INTEGER NOT NULL,
  PRIMARY KEY (terminal, metric, hour)
) STRICT, WITHOUT ROWID;
-- kept = how many of the day's readings are still there one by one; as many as count: all of them.
CREATE TABLE reading_day (
  terminal INTEGER NOT NULL,
  metric   TEXT NOT NULL,
  day      INTEGER NOT NULL,
  low      REAL NOT NULL,
  high     REAL NOT NULL,
  total    REAL NOT NULL,
  count    INTEGER NOT NULL,
  kept     INTEGER NOT NULL,
  PRIMARY KEY (terminal, metric, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_day_dense ON reading_day (terminal, metric, day) WHERE kept > 12;

-- A limit holds for a model, a store, both, or (two empty texts) the whole shop.
CREATE TABLE limit_version_new (
  metric      TEXT NOT NULL,
  model       TEXT NOT NULL,
  store       TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  bounds_json TEXT NOT NULL,
  reason_zh   TEXT NOT NULL,
  reason_en   TEXT NOT NULL,
  changed_by  TEXT NOT NULL,
  changed_at  TEXT NOT NULL,
  PRIMARY KEY (metric, model, store, version)
) STRICT, WITHOUT ROWID;
INSERT INTO limit_version_new
  SELECT metric, '', '', version, bounds_json, reason_zh, reason_en, changed_by, changed_at FROM limit_version;
DROP TABLE limit_version;
ALTER TABLE limit_version_new RENAME TO limit_version;

-- At most one open finding of each check of a terminal.
CREATE TABLE finding (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  terminal_id  TEXT NOT NULL,
  check_id     TEXT NOT NULL,
  state        TEXT NOT NULL,
  outcome      TEXT NOT NULL,
  who          TEXT NOT NULL,
  opened_at    TEXT NOT NULL,
  changed_at   TEXT NOT NULL,
  closed_at    TEXT,
  finding_json TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX finding_open ON finding (terminal_id, check_id) WHERE closed_at IS NULL;
CREATE INDEX finding_terminal ON finding (terminal_id, check_id, number);

CREATE TABLE expected_set (
  model      TEXT NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  set_json   TEXT NOT NULL,
  reason     TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (model, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE part_change (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  terminal_id TEXT NOT NULL,
  part        TEXT NOT NULL,
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  note        TEXT NOT NULL,
  noted_at    TEXT NOT NULL,
  withdrawn_at     TEXT,
  withdrawn_by     TEXT,
  withdrawn_reason TEXT
) STRICT;
CREATE INDEX part_change_terminal ON part_change (terminal_id, at);

-- Seconds of one local day in which a terminal was watched, and in which it could be reached.
CREATE TABLE presence_day (
  terminal_id TEXT NOT NULL,
  day         TEXT NOT NULL,
  watched     INTEGER NOT NULL,
  reached     INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, day)
) STRICT, WITHOUT ROWID;

-- The same by hour (whole hours since 1970, UTC) for the last days, and when it was last seen.
CREATE TABLE presence_hour (
  terminal_id TEXT NOT NULL,
  hour        INTEGER NOT NULL,
  watched     INTEGER NOT NULL,
  reached     INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, hour)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence_seen (
  terminal_id TEXT NOT NULL PRIMARY KEY,
  seen_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE guided_visit (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  terminal_id TEXT NOT NULL,
  state       TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  finished_at TEXT,
  visit_json  TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX guided_visit_open ON guided_visit (terminal_id) WHERE finished_at IS NULL;

-- One row per occasion and due time: what is due is done once.
CREATE TABLE unattended_run (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  occasion    TEXT NOT NULL,
  due_at      TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  finished_at TEXT,
  run_json    TEXT NOT NULL,
  UNIQUE (occasion, due_at)
) STRICT;

CREATE TABLE hop_measure (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  terminal_id TEXT,
  at          TEXT NOT NULL,
  report_json TEXT NOT NULL
) STRICT;
CREATE INDEX hop_measure_at ON hop_measure (at);
`,
};
