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

CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM journal_stub WHERE old.number BETWEEN first AND last)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

ALTER TABLE log_entry ADD COLUMN source TEXT;
ALTER TABLE log_entry ADD COLUMN store TEXT;
`,
  afterwards: sealEarlierEntries,
};
