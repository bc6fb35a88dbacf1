// Channels about exports of the log, and of logs that are imported again.
import { z } from 'zod';
import {
  exportRecordSchema,
  logDraftSchema,
  logExportSchema,
  scheduleFieldsSchema,
  shownScheduleSchema,
} from '../export/logExport.ts';
import { languageSchema } from '../model/bilingual.ts';
import { logEntrySchema } from '../model/logEntry.ts';
import { engineCommand, event, mainCommand } from './define.ts';
import { exportDoneSchema } from './logContract.ts';

const scheduleId = z.object({ scheduleId: z.uuid() });

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
  /** Scheduled exports by name. */
  'exports.schedules': engineCommand(z.object({}), z.object({ schedules: z.array(shownScheduleSchema) })),
  /** Asks for a folder and remembers it for the next `exports.saveSchedule`; null = the dialog was closed. */
  'exports.chooseFolder': mainCommand(
    z.object({ language: languageSchema }),
    z.object({ folderId: z.uuid(), folder: z.string() }).nullable(),
  ),
  /** Makes a schedule or changes one; `folderId` null = the folder it has. Codes: exports.unknown, exports.no-folder */
  'exports.saveSchedule': mainCommand(
    z.object({ scheduleId: z.uuid().nullable(), folderId: z.uuid().nullable(), fields: scheduleFieldsSchema }),
    shownScheduleSchema,
  ),
  /** Removes a schedule; the files it made stay. Codes: exports.unknown */
  'exports.removeSchedule': engineCommand(scheduleId, z.object({})),
  /** Makes the file of a schedule at once. Codes: exports.*, export.* */
  'exports.runSchedule': engineCommand(scheduleId, exportDoneSchema),
  /** Asks for a file that this program exported and reads it; nothing is stored. Codes: logimport.*; null = the dialog was closed */
  'exports.openLog': mainCommand(z.object({ language: languageSchema }), logDraftSchema.nullable()),
  /** The file that was read last, with its first new entries; null = none. */
  'exports.draft': engineCommand(
    z.object({}),
    z.object({ draft: logDraftSchema.nullable(), first: z.array(logEntrySchema) }),
  ),
  /** Adds the new entries to the log, as imported ones. Codes: logimport.no-draft, logimport.nothing-new, store.* */
  'exports.applyDraft': engineCommand(z.object({ draftId: z.uuid() }), z.object({ added: z.number().int() })),
  /** Gives the file up. */
  'exports.discardDraft': engineCommand(z.object({}), z.object({})),
} as const;

/** Events about exports. */
export const exportsEvents = {
  /** An export began, went on or ended. */
  'exports.changed': event(z.object({ exportId: z.uuid().nullable() })),
  /** How far an export is. */
  'exports.progress': event(z.object({ exportId: z.uuid(), rows: z.number().int(), share: z.number() })),
} as const;
