// Channels about the maintenance log and the exports.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { languageSchema } from '../model/bilingual.ts';
import { logEntrySchema, logFilterSchema } from '../model/logEntry.ts';
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
} as const;
