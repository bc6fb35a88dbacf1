// Version 9: the log becomes a chain. What was written before is sealed in its order, as `earlier`.
import { sealEarlierEntries } from '../sealEarlier.ts';
import type { Migration } from './migration.ts';

/** The journal, its signed heads, and what retention leaves of removed entries. */
export const journal: Migration = {
  number: 9,
  sql: `
CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  body   TEXT NOT NULL,
  hash   TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

-- One row: which journal this is. A copy keeps the id, a new database gets another one.
CREATE TABLE journal_identity (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  id      TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- Statements about the newest entry at some time, signed with the shop's key: canonical text and Ed25519 signature.
CREATE TABLE journal_head (
  number    INTEGER PRIMARY KEY,
  hash      TEXT NOT NULL,
  at        TEXT NOT NULL,
  body      TEXT NOT NULL,
  signature TEXT NOT NULL,
  key_id    TEXT NOT NULL
) STRICT;

-- Public keys that signed heads of this journal; key = base64 of the 32 bytes.
CREATE TABLE journal_key (
  id    TEXT PRIMARY KEY,
  key   TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

-- What stays where retention took entries away: the hash before the first and that of the last of them.
CREATE TABLE journal_stub (
  first         INTEGER PRIMARY KEY,
  last          INTEGER NOT NULL CHECK (last >= first),
  previous_hash TEXT NOT NULL,
  last_hash     TEXT NOT NULL,
  at            TEXT NOT NULL,
  body          TEXT NOT NULL,
  signature     TEXT,
  key_id        TEXT
) STRICT;

-- Entries that must not be taken away: of one terminal (null = all) between two days, until lifted.
CREATE TABLE journal_hold (
  id          TEXT PRIMARY KEY,
  hold_json   TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  lifted_at   TEXT
) STRICT;

CREATE TABLE log_view (
  id        TEXT PRIMARY KEY,
  view_json TEXT NOT NULL,
  made_at   TEXT NOT NULL
) STRICT;

-- Exports that run or were made; part = the unfinished file.
CREATE TABLE log_export (
  id          TEXT PRIMARY KEY,
  at          TEXT NOT NULL,
  export_json TEXT NOT NULL,
  part        TEXT,
  process_id  INTEGER NOT NULL
) STRICT;
CREATE INDEX log_export_by_time ON log_export (at);

CREATE TABLE export_schedule (
  id            TEXT PRIMARY KEY,
  schedule_json TEXT NOT NULL,
  made_at       TEXT NOT NULL
) STRICT;

-- Which imported entries are here, by the hash that they had where they came from.
CREATE TABLE log_origin (
  hash   TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM journal_stub WHERE old.number BETWEEN first AND last)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The index of the log: made from the journal, thrown away and made again at any time. One block has 4096 entries;
-- cell = block × 65536 + number of the part (a column to filter by, the words, the entries of each word).
CREATE TABLE log_block (
  block     INTEGER PRIMARY KEY,
  form      TEXT NOT NULL,
  last      INTEGER NOT NULL,
  last_hash TEXT NOT NULL,
  removed   INTEGER NOT NULL,
  earliest  REAL NOT NULL,
  latest    REAL NOT NULL
) STRICT;
CREATE TABLE log_column (cell INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE log_name (
  id            INTEGER PRIMARY KEY,
  field         INTEGER NOT NULL,
  value         TEXT NOT NULL,
  said          TEXT,
  serial_number TEXT,
  UNIQUE (field, value)
) STRICT;
CREATE TABLE log_about (number INTEGER PRIMARY KEY, about INTEGER NOT NULL, mark INTEGER) STRICT;
CREATE INDEX log_about_entry ON log_about (about);
`,
  afterwards: (database) => {
    sealEarlierEntries(database);
    database.script('DROP TABLE log_text; DROP TABLE log_entry;');
  },
};
