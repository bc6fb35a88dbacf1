// A file with records, read and compared with the register, before anything is stored; and what was imported earlier.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { registerColumns } from './registerColumns.ts';

/** Accepts the name of a column. */
export const registerColumnSchema = z.enum(registerColumns as [string, ...string[]]);

/** One thing to say about a row: an `error` keeps the row out, a `warning` does not. */
export const importIssueSchema = z.object({
  severity: z.enum(['error', 'warning']),
  /** Stable word, such as `formula`, `digits-lost`, `check-digit`. */
  problem: z.string(),
  /** Stable name of the column; null where the whole row is meant. */
  column: registerColumnSchema.nullable(),
  /** The heading as it stands in the file. */
  heading: z.string().nullable(),
  /** What stands in the cell, card and account numbers masked, cut short. */
  value: z.string().nullable(),
  /** What is wrong and what was expected; what to do. */
  message: bilingualSchema,
  remedy: bilingualSchema,
});
/** One thing to say about a row. */
export type ImportIssue = Readonly<z.infer<typeof importIssueSchema>>;

/** What an import would do with a row. */
export const importOutcomes = ['new', 'changed', 'same', 'bad'] as const;
/** What an import would do with a row. */
export type ImportOutcome = (typeof importOutcomes)[number];

/** One value that an import would change; null = nothing is there. Masked. */
export const importChangeSchema = z.object({
  column: registerColumnSchema,
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** One row of the file. */
export const importRowSchema = z.object({
  /** As the spreadsheet counts: the header is usually 1. */
  row: z.number().int().positive(),
  outcome: z.enum(importOutcomes),
  serialNumber: z.string().nullable(),
  name: z.string().nullable(),
  changes: z.array(importChangeSchema),
  issues: z.array(importIssueSchema),
});
/** One row of the file. */
export type ImportRow = Readonly<z.infer<typeof importRowSchema>>;

/** How many rows of which outcome; `warned` counts rows with warnings among all. */
export const importCountsSchema = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  bad: z.number().int(),
  warned: z.number().int(),
  empty: z.number().int(),
});
/** How many rows of which outcome. */
export type ImportCounts = Readonly<z.infer<typeof importCountsSchema>>;

/** A file that was read and compared; nothing is stored yet. */
export const importDraftSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  /** How its text was written, null for a workbook. */
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  /** Name of the sheet, null for CSV. */
  sheet: z.string().nullable(),
  columns: z.array(z.object({ heading: z.string(), column: registerColumnSchema.nullable() })),
  counts: importCountsSchema,
  readAt: z.iso.datetime(),
  /** How long reading and comparing took, in ms. */
  tookMs: z.number(),
});
/** A file that was read and compared. */
export type ImportDraft = Readonly<z.infer<typeof importDraftSchema>>;

/** One import that was carried out. */
export const pastImportSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
  fileName: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  undoneAt: z.iso.datetime().nullable(),
});
/** One import that was carried out. */
export type PastImport = Readonly<z.infer<typeof pastImportSchema>>;

/** A record that an undo left as it is, and why. */
export const undoRefusalSchema = z.object({
  recordId: z.uuid(),
  serialNumber: z.string().nullable(),
  why: z.enum(['editedSince', 'usedSince', 'gone']),
});

/** What an undo did. */
export const undoDoneSchema = z.object({
  import: pastImportSchema,
  removed: z.number().int(),
  restored: z.number().int(),
  refused: z.array(undoRefusalSchema),
});
/** What an undo did. */
export type UndoDone = Readonly<z.infer<typeof undoDoneSchema>>;

/** What goes on: reading a file, comparing, storing, undoing, writing an export. */
export const transferStages = ['reading', 'comparing', 'storing', 'undoing', 'writing'] as const;
/** How far it is; `total` null while unknown. */
export const transferProgressSchema = z.object({
  stage: z.enum(transferStages),
  done: z.number().int(),
  total: z.number().int().nullable(),
});
/** How far it is. */
export type TransferProgress = Readonly<z.infer<typeof transferProgressSchema>>;
