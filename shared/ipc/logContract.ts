// Channels about the maintenance log and the exports.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { languageSchema } from '../model/bilingual.ts';
import { logEntrySchema, logFilterSchema, logRecordKinds } from '../model/logEntry.ts';
import { logFacetsSchema, logRowSchema, logTextLimits, logViewSchema } from '../model/logRow.ts';
import { engineCommand, event, mainCommand } from './define.ts';

/** What to export of the readings. */
export const readingsExportSchema = z.object({
  terminalId: z.uuid().nullish(),
  metric: z.enum(metricKeys).nullish(),
  from: z.iso.datetime().nullish(),
  until: z.iso.datetime().nullish(),
});
/** What an export made; null = the person closed the dialog. */
export const exportDoneSchema = z.object({ file: z.string(), rows: z.number().int() });

const entryNumber = z.number().int().positive();
const position = z.number().int().min(0).max(1_000_000_000);
const filtered = z.object({
  filter: logFilterSchema,
  /** Entries up to this number only, so that new ones move nothing; null = all there are. */
  asOf: z.number().int().min(0).nullable(),
});
const viewName = z.string().trim().min(1).max(logTextLimits.viewName);

/** Commands about the log. */
export const logCommands = {
  /** A page, newest first. `beforeNumber` = number of the last entry already shown. `total` counts all that match. */
  'log.page': engineCommand(
    z.object({
      filter: logFilterSchema,
      beforeNumber: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ entries: z.array(logEntrySchema), total: z.number().int() }),
  ),
  /**
   * Rows by position, 0 = newest. `asOf` answers the newest number that was looked at: given again, positions stand
   * still. `newer` = matching entries above it.
   */
  'log.rows': engineCommand(
    filtered.extend({ offset: position, limit: z.number().int().min(1).max(200) }),
    z.object({
      rows: z.array(logRowSchema),
      total: z.number().int(),
      asOf: z.number().int(),
      newer: z.number().int(),
    }),
  ),
  /**
   * The position in `log.rows` of the newest matching entry that is not later than `at` and not above `number`; null =
   * there is none.
   */
  'log.position': engineCommand(
    filtered.extend({ at: z.iso.datetime().nullable(), number: entryNumber.nullable() }),
    z.object({ offset: z.number().int().nullable(), total: z.number().int(), asOf: z.number().int() }),
  ),
  /**
   * One entry with its place in the chain and what was said about it, oldest first. `body` is empty where it is missing.
   * Codes: log.entry-unknown, log.entry-removed (by retention)
   */
  'log.entry': engineCommand(
    z.object({ number: entryNumber }),
    z.object({
      row: logRowSchema,
      body: z.string(),
      hash: z.string(),
      previousHash: z.string(),
      notes: z.array(logEntrySchema),
    }),
  ),
  /** Writes a note, about an entry, a terminal, a record, or nothing of these. Codes: log.entry-unknown, terminal.unknown */
  'log.note': engineCommand(
    z.object({
      text: z.string().trim().min(1).max(logTextLimits.note),
      about: entryNumber.nullable(),
      terminalId: z.uuid().nullable(),
      record: z.object({ kind: z.enum(logRecordKinds), id: z.string().min(1).max(200) }).nullable(),
    }),
    logEntrySchema,
  ),
  /** Marks an entry or takes the mark away, as an entry of its own; null = it was so already. Codes: log.entry-unknown, log.entry-removed */
  'log.mark': engineCommand(
    z.object({
      number: entryNumber,
      isMarked: z.boolean(),
      why: z.string().trim().max(logTextLimits.reason).nullable(),
    }),
    logEntrySchema.nullable(),
  ),
  /** Saved selections by name. */
  'log.views': engineCommand(z.object({}), z.object({ views: z.array(logViewSchema) })),
  /** Keeps a selection; `id` = changes or renames that one. Codes: log.view-unknown, log.view-name-taken, log.too-many-views */
  'log.saveView': engineCommand(logViewSchema.extend({ id: z.uuid().nullable(), name: viewName }), logViewSchema),
  /** Codes: log.view-unknown */
  'log.removeView': engineCommand(z.object({ id: z.uuid() }), z.object({})),
  /** What occurs in the whole log. */
  'log.facets': engineCommand(z.object({}), logFacetsSchema),
  /** Throws away the index of the log and makes it again from the journal. */
  'log.rebuild': engineCommand(z.object({}), z.object({ entries: z.number().int() })),
  /** Asks where to save, then writes the filtered log as CSV. Codes: export.* */
  'log.export': mainCommand(
    z.object({ filter: logFilterSchema, language: languageSchema }),
    exportDoneSchema.nullable(),
  ),
  /** Asks where to save, then writes the filtered readings as CSV. Codes: export.* */
  'readings.export': mainCommand(
    z.object({ filter: readingsExportSchema, language: languageSchema }),
    exportDoneSchema.nullable(),
  ),
} as const;

/** Events about the log. */
export const logEvents = {
  /** An entry was written. */
  'log.appended': event(logEntrySchema),
  /** A saved selection was made, changed or removed. */
  'log.viewsChanged': event(z.strictObject({})),
} as const;
