// Commands that only the main process may send to the engine: they carry file paths that a save dialog chose.
import { z } from 'zod';
import { backupParts, newPassphraseSchema } from '../backup/backup.ts';
import { logDraftSchema, logExportSchema, scheduleFieldsSchema, shownScheduleSchema } from '../export/logExport.ts';
import { evidenceDoneSchema, evidencePeriodSchema, packCheckSchema } from '../inspection/evidence.ts';
import { terminalFileSchema } from '../model/action.ts';
import { languageSchema } from '../model/bilingual.ts';
import { captureSchema } from '../model/capture.ts';
import { logFilterSchema } from '../model/logEntry.ts';
import { paperDoneSchema, paperWishSchema } from '../paper/paperRequest.ts';
import { importDraftSchema } from '../register/importDraft.ts';
import { attachmentSchema, photoKinds } from '../register/registerRecord.ts';
import { calendarDraftSchema } from '../reminder/calendarImport.ts';
import { supportSavedSchema } from '../support/supportBundle.ts';
import { updateObstacles } from '../update/updateState.ts';
import { backupDoneSchema, backupDraftSchema, backupsStateSchema, keptStateSchema } from './backupsContract.ts';
import { icsDoneSchema, icsExportSchema } from './icsContract.ts';
import { exportDoneSchema, readingsExportSchema } from './logContract.ts';
import { captureSavedSchema } from './trafficContract.ts';
import { registerExportSchema } from './transferContract.ts';
import { verifiedFileSchema } from './verifyContract.ts';

const noted = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Private commands between main process and engine. */
export const engineCommands = {
  /** Writes the filtered log as CSV to `file`, whole or not at all. Codes: export.* */
  'log.write': {
    input: z.object({ filter: logFilterSchema, language: languageSchema, file: z.string() }),
    output: exportDoneSchema,
  },
  /** Writes the filtered log to `file`, whole or not at all. Codes: export.*, exports.* */
  'exports.write': { input: logExportSchema.extend({ file: z.string() }), output: exportDoneSchema },
  /** Makes a scheduled export or changes one; `folder` null = the one it has. Codes: exports.unknown, exports.no-folder */
  'exports.writeSchedule': {
    input: z.object({
      scheduleId: z.uuid().nullable(),
      folder: z.string().nullable(),
      fields: scheduleFieldsSchema,
    }),
    output: shownScheduleSchema,
  },
  /** Reads a log that this program exported; nothing is stored. Codes: logimport.* */
  'exports.readLog': { input: z.object({ file: z.string() }), output: logDraftSchema },
  /** Writes the filtered readings as CSV to `file`, whole or not at all. Codes: export.* */
  'readings.write': {
    input: z.object({ filter: readingsExportSchema, language: languageSchema, file: z.string() }),
    output: exportDoneSchema,
  },
  /** A file that was read from a terminal, without its content. Codes: input.invalid */
  'terminalFile.get': {
    input: z.object({ fileId: z.uuid() }),
    output: z.object({ file: terminalFileSchema, terminalName: z.string() }),
  },
  /** Writes a file that was read from a terminal to `file`, whole or not at all. Codes: input.invalid, export.* */
  'terminalFile.write': {
    input: z.object({ fileId: z.uuid(), file: z.string() }),
    output: z.object({ file: z.string(), bytes: z.number().int() }),
  },
  /** Whether the window may have the main process answer a command now. Codes: access.locked, access.not-allowed, store.* */
  'access.admit': {
    input: z.object({ command: z.string(), input: z.unknown() }),
    output: z.object({}),
  },
  /** The window came to the front: the ports are looked at, at once. */
  'ports.look': { input: z.object({}), output: z.object({}) },
  /** The computer goes to sleep; answered when every port is closed. */
  'power.sleep': { input: z.object({}), output: z.object({}) },
  /** The computer is awake again. */
  'power.wake': { input: z.object({}), output: z.object({}) },
  /** Writes a capture to `file`: the bundle, or the trace alone where it ends in .pcapng. Codes: capture.*, export.* */
  'capture.write': { input: z.object({ captureId: z.string(), file: z.string() }), output: captureSavedSchema },
  /** Adds a trace or a bundle from elsewhere to the captures. Codes: trace.*, store.* */
  'capture.import': { input: z.object({ file: z.string() }), output: captureSchema },
  /** Adds a photo or file that an open dialog chose. Codes: as attachments.add, attachment.unknown */
  'attachment.import': {
    input: z.object({ ownerId: z.uuid(), kind: z.enum(photoKinds), file: z.string() }),
    output: attachmentSchema,
  },
  /** Reads a file and compares it with the register; nothing is stored. Codes: import.*, store.* */
  'transfer.read': { input: z.object({ file: z.string() }), output: importDraftSchema },
  /** Writes the register to `file`, whole or not at all. Codes: export.*, import.busy, store.* */
  'register.write': { input: registerExportSchema.extend({ file: z.string() }), output: exportDoneSchema },
  /** Verifies an exported file. Codes: verify.* */
  'verify.read': { input: z.object({ file: z.string() }), output: verifiedFileSchema },
  /** Writes the page that verifies in any browser. Codes: export.* */
  'verify.writePage': { input: z.object({ file: z.string() }), output: z.object({ file: z.string() }) },
  /** Writes the limits of every scope to `file` as JSON, whole or not at all. Codes: export.*, store.* */
  'limits.write': { input: z.object({ file: z.string() }), output: exportDoneSchema },
  /** Writes the expected sets of every model to `file` as JSON, whole or not at all. Codes: export.*, store.* */
  'expected.write': { input: z.object({ file: z.string() }), output: exportDoneSchema },
  /** Writes the list of terminals to `file` as CSV, whole or not at all. Codes: export.*, store.* */
  'devices.write': { input: z.object({ language: languageSchema, file: z.string() }), output: exportDoneSchema },
  /** Gathers an evidence pack and keeps it until it is written; answers with its report as HTML. Codes: evidence.*, store.* */
  'evidence.prepare': {
    input: evidencePeriodSchema.extend({ language: languageSchema }),
    output: z.object({ packId: z.uuid(), report: z.string() }),
  },
  /** Writes a gathered pack to `file`; `pdfFile` = its report as PDF. Codes: evidence.gone, export.*, store.* */
  'evidence.write': {
    input: z.object({ packId: z.uuid(), file: z.string(), pdfFile: z.string().nullable() }),
    output: evidenceDoneSchema,
  },
  /** Checks a pack. Codes: evidence.unreadable */
  'pack.check': { input: z.object({ file: z.string() }), output: packCheckSchema },
  /** Gathers a paper and keeps it until it is written; answers with its page. Codes: paper.*, report.unknown, terminal.unknown, store.* */
  'paper.prepare': {
    input: paperWishSchema,
    output: z.object({
      paperId: z.uuid(),
      html: z.string(),
      foot: z.string(),
      name: z.string(),
      entries: z.number().int(),
    }),
  },
  /** Attaches the entries to the printed pages in `pdfFile`, seals them and writes `file`. Codes: paper.gone, export.*, store.* */
  'paper.write': {
    input: z.object({ paperId: z.uuid(), pdfFile: z.string(), file: z.string() }),
    output: paperDoneSchema,
  },
  /** Writes the maintenance plan to `file` as a calendar, whole or not at all. Codes: export.*, store.* */
  'ics.write': { input: icsExportSchema.extend({ file: z.string() }), output: icsDoneSchema },
  /** Looks at a calendar file; nothing is stored. Codes: import.not-readable, ics.not-calendar, ics.too-large */
  'ics.read': { input: z.object({ file: z.string() }), output: calendarDraftSchema },
  /** Writes a draft of a support bundle to `file`, whole or not at all. Codes: support.gone, support.changed, export.* */
  'support.write': { input: z.object({ draftId: z.uuid(), file: z.string() }), output: supportSavedSchema },
  /** Makes a backup in `file`, encrypted for a passphrase if one is given. Codes: backup.*, export.*, task.cancelled */
  'backup.write': {
    input: z.object({ file: z.string(), passphrase: newPassphraseSchema.nullable() }),
    output: backupDoneSchema,
  },
  /** The folder of the daily backups from now on. Codes: backup.folder */
  'backup.setFolder': { input: z.object({ folder: z.string() }), output: backupsStateSchema },
  /** Looks into a backup; nothing is changed. Codes: backup.*, task.cancelled */
  'backup.inspect': {
    input: z.object({ file: z.string(), passphrase: z.string().nullable() }),
    output: backupDraftSchema,
  },
  /** Settles what the next engine brings back before it opens the records. Codes: backup.unknown, input.invalid */
  'backup.prepareRestore': {
    input: z.object({ draftId: z.uuid(), parts: z.array(z.enum(backupParts)).min(1) }),
    output: z.object({}),
  },
  /** The same for what was here before. Codes: backup.unknown */
  'backup.prepareUndo': { input: z.object({ keptId: keptStateSchema.shape.id }), output: z.object({}) },
  /** What of the preferences of this computer was before and is now; only names whose values differ. */
  'preferences.note': {
    input: z.object({ before: noted, after: noted }),
    output: z.object({}),
  },
  /** A page was saved as PDF or printed to a file. */
  'paper.note': { input: z.object({ file: z.string() }), output: z.object({}) },
  /** What of the program itself was looked for, fetched, installed or refused; `version` is what it was about. */
  'update.note': {
    input: z.object({
      step: z.enum(['none', 'found', 'fetched', 'prepared', 'takenBack', 'failed', 'installed', 'notInstalled']),
      version: z.string().max(60),
      /** Code of a failure, or the version before. */
      about: z.string().max(60),
    }),
    output: z.object({}),
  },
  /** What an update would disturb now. */
  'update.obstacles': { input: z.object({}), output: z.object({ obstacles: z.array(z.enum(updateObstacles)) }) },
  /** The window is about to show the other shop. */
  'shop.note': { input: z.object({ to: z.enum(['own', 'simulated']) }), output: z.object({}) },
  /** Who is working here from now on. */
  'operator.set': { input: z.object({ operator: z.string().min(1) }), output: z.object({}) },
} as const;
/** Name of a private command. */
export type PrivateCommandName = keyof typeof engineCommands;
/** What a private command takes. */
export type PrivateInput<K extends PrivateCommandName> = z.output<(typeof engineCommands)[K]['input']>;
/** What a private command answers. */
export type PrivateOutput<K extends PrivateCommandName> = z.output<(typeof engineCommands)[K]['output']>;
