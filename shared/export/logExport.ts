// Exports of the maintenance log: what is asked for, what was made, and what runs by itself on certain days.
import { z } from 'zod';
import { errorCodes } from '../error/appError.ts';
import { languageSchema } from '../model/bilingual.ts';
import { logFilterSchema } from '../model/logEntry.ts';

/** Forms of a table of the log. */
export const tableFormats = ['csv', 'xlsx', 'json', 'jsonl'] as const;
/** A form of a table of the log. */
export type TableFormat = (typeof tableFormats)[number];

/** What to write and how. */
export const logExportSchema = z.object({
  format: z.enum(tableFormats),
  filter: logFilterSchema,
  language: languageSchema,
  /** For programs: stable words, no tab before identifiers (CSV, XLSX). */
  isPlain: z.boolean(),
  /** A second line with the stable names of the columns (CSV, XLSX). */
  hasKeys: z.boolean(),
  /** Begins with the mark by which Excel knows UTF-8 (CSV). */
  hasMark: z.boolean(),
  /** Saves the verification page beside the file. */
  withVerifier: z.boolean(),
});
/** What to write and how. */
export type LogExport = Readonly<z.infer<typeof logExportSchema>>;

/** What became of an export. */
export const exportStates = ['running', 'done', 'failed', 'cancelled'] as const;

/** One export, under way or past. */
export const exportRecordSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
  /** Whole path. */
  file: z.string(),
  what: z.enum(['log', 'fleet']),
  format: z.enum(tableFormats),
  state: z.enum(exportStates),
  /** Entries in the file; so far, while it runs. */
  rows: z.number().int(),
  /** Restrictions in the language of the file, name and value. */
  filters: z.array(z.tuple([z.string(), z.string()])),
  /** Entries that the journal had, and the hash of the newest; null until it is done, and for lists of terminals. */
  journal: z.object({ entries: z.number().int(), hash: z.string() }).nullable(),
  /** Id of the key that signed it; null = not signed. */
  keyId: z.string().nullable(),
  /** Error code, where it failed. */
  problem: z.enum(errorCodes).nullable().catch(null),
  /** The schedule that had it made; null = a person. */
  scheduleId: z.uuid().nullable(),
  /** How far, 0–1; only while it runs. */
  share: z.number().min(0).max(1).nullable(),
});
/** One export. */
export type ExportRecord = Readonly<z.infer<typeof exportRecordSchema>>;

/** How often. */
export const rhythms = ['daily', 'weekly', 'monthly'] as const;
/** How often. */
export type Rhythm = (typeof rhythms)[number];

/** The stretch of the log that a scheduled export holds, counted back from its day. */
export const stretches = ['all', 'rhythm'] as const;

/** What a schedule does, as a person gives it. */
export const scheduleFieldsSchema = z.object({
  name: z.string().trim().min(1).max(60),
  what: z.enum(['log', 'fleet']),
  rhythm: z.enum(rhythms),
  /** Weekly: 1 (Monday) to 7; monthly: 1 to 31, the last day where the month is shorter; daily: 1. */
  day: z.number().int().min(1).max(31),
  /** Local time of day, `09:30`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  format: z.enum(tableFormats),
  language: languageSchema,
  filter: logFilterSchema,
  /** `rhythm` = since the export before (the last day, week or month); `all` = everything. */
  stretch: z.enum(stretches),
  /** So many files of this schedule stay, older ones are removed. */
  keep: z.number().int().min(1).max(1000),
  isOn: z.boolean(),
});
/** What a schedule does. */
export type ScheduleFields = Readonly<z.infer<typeof scheduleFieldsSchema>>;

/** A schedule as stored. */
export const scheduleSchema = scheduleFieldsSchema.extend({
  id: z.uuid(),
  folder: z.string(),
  madeAt: z.iso.datetime(),
  /** Due moments up to this one are done with. */
  doneUntil: z.iso.datetime(),
  lastFile: z.string().nullable(),
  lastAt: z.iso.datetime().nullable(),
  /** Error code of the last try; null = it went well. */
  problem: z.enum(errorCodes).nullable().catch(null),
  /** Files that this schedule made and that it may remove, oldest first. */
  files: z.array(z.string()),
});
/** A schedule as stored. */
export type ExportSchedule = Readonly<z.infer<typeof scheduleSchema>>;

/** A schedule as the window shows it. */
export const shownScheduleSchema = scheduleSchema.omit({ files: true }).extend({ nextAt: z.iso.datetime().nullable() });

/** What was found in a file, before anything is stored. */
export const logDraftSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  format: z.enum(tableFormats),
  /** The journal it comes from, and whether that is the journal of this shop. */
  journalId: z.string(),
  isOwnJournal: z.boolean(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  /** Id of the key that signed; null = not signed. */
  keyId: z.string().nullable(),
  entries: z.number().int(),
  /** Entries that are here already. */
  known: z.number().int(),
  fresh: z.number().int(),
  /** First and last time of the new ones; null = nothing new. */
  earliest: z.iso.datetime().nullable(),
  latest: z.iso.datetime().nullable(),
});
/** What was found in a file. */
export type LogDraft = Readonly<z.infer<typeof logDraftSchema>>;
