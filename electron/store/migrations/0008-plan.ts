// Version 8: the maintenance plan: units, plans, jobs, checklists, people, parts, incidents, inspection, training, reminders.
import type { Migration } from './migration.ts';

/** Moments are UTC in ISO 8601; `due_on`, `left_on` and other days are local days of the shop without a zone. */
export const plan: Migration = {
  number: 8,
  sql: `
-- One terminal under an id of its own; in the register, met over a cable, or both.
CREATE TABLE unit (
  id          TEXT NOT NULL PRIMARY KEY,
  record_id   TEXT UNIQUE,
  terminal_id TEXT UNIQUE,
  -- The unit it turned out to be, after a met terminal was found to be one of the register.
  merged_into TEXT,
  created_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id         TEXT NOT NULL PRIMARY KEY,
  removed_at TEXT,
  plan_json  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the plan has got for one subject: the last day of the rule that was looked at, the last count that was passed.
CREATE TABLE plan_mark (
  plan_id   TEXT NOT NULL,
  subject   TEXT NOT NULL,
  mark_json TEXT NOT NULL,
  PRIMARY KEY (plan_id, subject)
) STRICT, WITHOUT ROWID;

-- origin names what the job came from; the same origin never makes two jobs. A job that nobody has touched has neither
-- title nor job_json: both are as its plan has them. store: of a job that is about a whole store.
CREATE TABLE job (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  plan_id     TEXT,
  subject     TEXT NOT NULL,
  origin      TEXT,
  kind        TEXT NOT NULL,
  unit_id     TEXT,
  store       TEXT,
  state       TEXT NOT NULL,
  due_on      TEXT NOT NULL,
  due_time    TEXT NOT NULL,
  last_on     TEXT,
  assignee    TEXT,
  minutes     INTEGER,
  done_at     TEXT,
  done_by     TEXT,
  made_at     TEXT NOT NULL,
  title_json  TEXT,
  job_json    TEXT,
  UNIQUE (subject, plan_id, origin)
) STRICT;
CREATE INDEX job_open ON job (due_on, due_time, number, state, subject) WHERE state IN ('open', 'inProgress', 'onHold');
CREATE INDEX job_missed ON job (due_on) WHERE state = 'missed';
-- Of plans that are not by fixed dates: theirs are never missed.
CREATE INDEX job_plan ON job (plan_id, due_on) WHERE state IN ('open', 'inProgress', 'onHold') AND last_on IS NULL;
CREATE INDEX job_due ON job (due_on, number);
CREATE INDEX job_inspected ON job (subject, done_at) WHERE kind = 'inspection' AND done_at IS NOT NULL;
CREATE INDEX job_inspect_next ON job (subject, due_on) WHERE kind = 'inspection' AND state IN ('open', 'inProgress', 'onHold');
CREATE INDEX job_begun ON job (state) WHERE state IN ('inProgress', 'onHold');
CREATE INDEX job_done ON job (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE template (
  id            TEXT NOT NULL,
  version       INTEGER NOT NULL CHECK (version > 0),
  template_json TEXT NOT NULL,
  removed_at    TEXT,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- pin_hash: scrypt with its salt and parameters; never the PIN. pin_wrong: wrong ones in a row.
CREATE TABLE person (
  id             TEXT NOT NULL PRIMARY KEY,
  pin_hash       TEXT,
  pin_wrong      INTEGER NOT NULL DEFAULT 0,
  pin_wait_until TEXT,
  person_json    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Calendars of holidays and worked weekend days that were imported, and the shop's own days off.
CREATE TABLE work_calendar (
  id            TEXT NOT NULL PRIMARY KEY,
  calendar_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_part (
  id        TEXT NOT NULL PRIMARY KEY,
  part_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE stock_move (
  number    INTEGER PRIMARY KEY,
  part_id   TEXT NOT NULL REFERENCES stock_part (id),
  job_id    TEXT,
  at        TEXT NOT NULL,
  move_json TEXT NOT NULL
) STRICT;
CREATE INDEX stock_move_part ON stock_move (part_id, number);

CREATE TABLE incident (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  unit_id       TEXT,
  store         TEXT,
  state         TEXT NOT NULL,
  opened_at     TEXT NOT NULL,
  closed_at     TEXT,
  promised_on   TEXT,
  incident_json TEXT NOT NULL
) STRICT;
CREATE INDEX incident_unit ON incident (unit_id, number);

-- Known-good photos of a terminal; a new set replaces the former one, which stays.
CREATE TABLE baseline (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  unit_id       TEXT NOT NULL,
  baseline_json TEXT NOT NULL
) STRICT;
CREATE INDEX baseline_unit ON baseline (unit_id, number);

CREATE TABLE visitor (
  number       INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  came_at      TEXT NOT NULL,
  store        TEXT,
  visitor_json TEXT NOT NULL
) STRICT;
CREATE INDEX visitor_came ON visitor (came_at, number);

CREATE TABLE training (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  person_id     TEXT NOT NULL,
  text_id       TEXT NOT NULL,
  expires_on    TEXT NOT NULL,
  training_json TEXT NOT NULL
) STRICT;

-- Rule changes and announced maintenance, entered by the owner.
CREATE TABLE public_notice (
  id          TEXT NOT NULL PRIMARY KEY,
  notice_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE emergency_card (
  store     TEXT NOT NULL PRIMARY KEY,
  card_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Messages, and the things they are about. What a subject names is never told twice; one that is over gives its subject free.
CREATE TABLE reminder (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  kind          TEXT NOT NULL,
  state         TEXT NOT NULL,
  is_urgent     INTEGER NOT NULL,
  made_at       TEXT NOT NULL,
  told_at       TEXT,
  snoozed_at    TEXT,
  snoozed_until TEXT,
  read_at       TEXT,
  read_by       TEXT
) STRICT;
CREATE INDEX reminder_waiting ON reminder (number) WHERE state IN ('unread', 'snoozed');
CREATE INDEX reminder_told ON reminder (kind, told_at) WHERE told_at IS NOT NULL;
CREATE TABLE reminder_item (
  number    INTEGER PRIMARY KEY,
  subject   TEXT NOT NULL UNIQUE,
  reminder  INTEGER NOT NULL,
  source    TEXT NOT NULL,
  ref       TEXT NOT NULL,
  due_on    TEXT,
  told_on   TEXT NOT NULL,
  is_open   INTEGER NOT NULL,
  item_json TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_item_of ON reminder_item (reminder, is_open, number);
CREATE INDEX reminder_item_open ON reminder_item (source, number) WHERE is_open = 1;

-- What a calendar file has told other calendars, so that a later file replaces it.
CREATE TABLE calendar_entry (
  uid        TEXT NOT NULL PRIMARY KEY,
  sequence   INTEGER NOT NULL,
  until_on   TEXT NOT NULL,
  state      TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  entry_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Jobs that were made from a calendar file.
CREATE TABLE calendar_import (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  undone_at   TEXT,
  import_json TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_import_job (
  uid     TEXT NOT NULL,
  due_on  TEXT NOT NULL,
  job_id  TEXT NOT NULL,
  import  INTEGER NOT NULL,
  PRIMARY KEY (uid, due_on)
) STRICT, WITHOUT ROWID;
`,
};
