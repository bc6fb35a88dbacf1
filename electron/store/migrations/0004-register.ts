// Version 4: the register of terminals, what was seen of each, its tasks, hands, files, people to call, and cases of the resolver.
import type { Migration } from './migration.ts';

/** `*_json` columns hold what shared/register and shared/model describe; search columns repeat what `record_json` says. */
export const register: Migration = {
  number: 4,
  sql: `
CREATE TABLE register_record (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  terminal_id   TEXT UNIQUE REFERENCES terminal (id),
  lifecycle     TEXT NOT NULL,
  registration  TEXT NOT NULL,
  serial        TEXT,
  model         TEXT,
  tid           TEXT,
  mid           TEXT,
  merchant_name TEXT,
  store         TEXT,
  counter       TEXT,
  iccid         TEXT,
  acquirer      TEXT,
  search_text   TEXT NOT NULL,
  record_json   TEXT NOT NULL,
  created_at    TEXT NOT NULL,
  updated_at    TEXT NOT NULL
) STRICT;
CREATE INDEX register_record_serial ON register_record (serial) WHERE serial IS NOT NULL;
CREATE INDEX register_record_tid ON register_record (tid, mid) WHERE tid IS NOT NULL;
CREATE INDEX register_record_iccid ON register_record (iccid) WHERE iccid IS NOT NULL;
-- Everything that a list filters, searches and sorts by: it is read from end to end without the records themselves.
CREATE INDEX register_record_list ON register_record (
  updated_at, lifecycle, registration, store, counter, serial, model, tid, acquirer, id, search_text
);

CREATE TABLE register_change (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id TEXT NOT NULL,
  field     TEXT NOT NULL,
  before    TEXT,
  after     TEXT,
  source    TEXT NOT NULL,
  at        TEXT NOT NULL,
  by        TEXT,
  reason    TEXT
) STRICT;
CREATE INDEX register_change_record ON register_change (record_id, number);

-- What a source last said of a field; the record keeps what the shop holds to be true.
CREATE TABLE register_observation (
  record_id TEXT NOT NULL,
  field     TEXT NOT NULL,
  source    TEXT NOT NULL,
  value     TEXT NOT NULL,
  at        TEXT NOT NULL,
  check_id  TEXT,
  PRIMARY KEY (record_id, field, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_drift (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  record_id   TEXT NOT NULL,
  field       TEXT NOT NULL,
  source      TEXT NOT NULL,
  registered  TEXT NOT NULL,
  observed    TEXT NOT NULL,
  first_at    TEXT NOT NULL,
  last_at     TEXT NOT NULL,
  check_id    TEXT,
  closed_at   TEXT,
  closing_json TEXT
) STRICT;
CREATE INDEX register_drift_open ON register_drift (record_id) WHERE closed_at IS NULL;
CREATE INDEX register_drift_record ON register_drift (record_id, number);

CREATE TABLE register_task (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  kind          TEXT NOT NULL,
  record_id     TEXT,
  terminal_id   TEXT,
  serial_number TEXT,
  opened_at     TEXT NOT NULL,
  due_on        TEXT,
  closed_at     TEXT,
  closing_json  TEXT,
  data_json     TEXT NOT NULL
) STRICT;
CREATE INDEX register_task_open ON register_task (kind, number) WHERE closed_at IS NULL;
CREATE INDEX register_task_record ON register_task (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX register_task_terminal ON register_task (terminal_id) WHERE terminal_id IS NOT NULL;

CREATE TABLE custody_entry (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE,
  record_id  TEXT NOT NULL,
  at         TEXT NOT NULL,
  entry_json TEXT NOT NULL
) STRICT;
CREATE INDEX custody_entry_record ON custody_entry (record_id, at, number);

CREATE TABLE attachment (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  owner_id   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes      INTEGER NOT NULL,
  added_at   TEXT NOT NULL,
  added_by   TEXT NOT NULL,
  content    BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_owner ON attachment (owner_id, number);

CREATE TABLE contact (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  contact_json TEXT NOT NULL,
  updated_at   TEXT NOT NULL
) STRICT;

-- An import that can be taken back: what each of its records was before, null for those it added.
CREATE TABLE register_import (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  added       INTEGER NOT NULL,
  changed     INTEGER NOT NULL,
  undone_at   TEXT
) STRICT;
CREATE TABLE register_import_row (
  import      INTEGER NOT NULL REFERENCES register_import (number),
  record_id   TEXT NOT NULL,
  before_json TEXT,
  after_json  TEXT NOT NULL,
  PRIMARY KEY (import, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnosis_case (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  record_id   TEXT,
  terminal_id TEXT,
  opened_at   TEXT NOT NULL,
  updated_at  TEXT NOT NULL,
  closed_at   TEXT,
  case_json   TEXT NOT NULL
) STRICT;
CREATE INDEX diagnosis_case_open ON diagnosis_case (number) WHERE closed_at IS NULL;
CREATE INDEX diagnosis_case_terminal ON diagnosis_case (terminal_id, number) WHERE terminal_id IS NOT NULL;
CREATE INDEX diagnosis_case_record ON diagnosis_case (record_id, number) WHERE record_id IS NOT NULL;
`,
};
