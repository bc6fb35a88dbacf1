// Channels about exports of the log.
import { z } from 'zod';
import { exportRecordSchema, logExportSchema } from '../export/logExport.ts';
import { engineCommand, event, mainCommand } from './define.ts';
import { exportDoneSchema } from './logContract.ts';

/** Commands about exports. */
export const exportsCommands = {
  /** Asks where to save, then writes the filtered log. Codes: export.*, exports.*; null = the dialog was closed */
  'exports.save': mainCommand(logExportSchema, exportDoneSchema.nullable()),
  /** What runs and what was made, newest first, at most 200. */
  'exports.list': engineCommand(z.object({}), z.object({ exports: z.array(exportRecordSchema) })),
  /** Ends an export that is under way; nothing is left of it. Codes: exports.unknown */
  'exports.cancel': engineCommand(z.object({ exportId: z.uuid() }), z.object({})),
  /** Shows the file of an export in the system's file manager. Codes: exports.unknown, exports.no-folder */
  'exports.show': mainCommand(z.object({ exportId: z.uuid() }), z.object({})),
} as const;

/** Events about exports. */
export const exportsEvents = {
  /** An export began, went on or ended. */
  'exports.changed': event(z.object({ exportId: z.uuid().nullable() })),
  /** How far an export is. */
  'exports.progress': event(z.object({ exportId: z.uuid(), rows: z.number().int(), share: z.number() })),
} as const;
