// Channels about import, undo and export of the register, its labels, and addresses that lead to a record.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { registerFilterSchema } from '../register/fieldIssue.ts';
import {
  importDraftSchema,
  importOutcomes,
  importRowSchema,
  pastImportSchema,
  transferProgressSchema,
  undoDoneSchema,
} from '../register/importDraft.ts';
import { labelLayoutNames, labelSchema } from '../register/labelData.ts';
import { openedLinkSchema } from '../register/terminalLink.ts';
import { engineCommand, event, mainCommand } from './define.ts';
import { exportDoneSchema } from './logContract.ts';

const draft = z.object({ draftId: importDraftSchema.shape.id });

/** How the register is written to a file. */
export const registerExportSchema = z.object({
  filter: registerFilterSchema,
  format: z.enum(['csv', 'xlsx']),
  language: languageSchema,
  /** For programs: stable words, no byte order mark, no tab before identifiers. */
  isPlain: z.boolean(),
  /** A second line with the stable names of the columns. */
  hasKeys: z.boolean(),
});

/** Commands about transfers, labels and addresses. */
export const transferCommands = {
  /** Asks for a file, reads it and compares it with the register; nothing is stored. Codes: import.*; null = the dialog was closed */
  'transfer.open': mainCommand(z.object({ language: languageSchema }), importDraftSchema.nullable()),
  /** The file that was read last and neither applied nor given up. */
  'transfer.draft': engineCommand(z.object({}), z.object({ draft: importDraftSchema.nullable() })),
  /** Some of its rows. Codes: import.unknown */
  'transfer.rows': engineCommand(
    draft.extend({
      show: z.enum(['all', 'warned', ...importOutcomes]),
      from: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ rows: z.array(importRowSchema), total: z.number().int() }),
  ),
  /** Stores what is new or changed, all of it or nothing. Codes: import.unknown, import.has-errors, import.nothing-to-do, import.cancelled, import.overtaken, import.busy, store.* */
  'transfer.apply': engineCommand(draft.extend({ goodRowsOnly: z.boolean() }), pastImportSchema),
  /** Gives the file up. */
  'transfer.discard': engineCommand(z.object({}), z.object({})),
  /** Ends what is going on; nothing is left of it. */
  'transfer.cancel': engineCommand(z.object({}), z.object({})),
  /** Imports, newest first, at most 200. */
  'transfer.imports': engineCommand(z.object({}), z.object({ imports: z.array(pastImportSchema) })),
  /** Takes an import back; records edited since stay and are named. Codes: import.unknown, import.undone-already, import.busy */
  'transfer.undo': engineCommand(z.object({ importId: pastImportSchema.shape.id }), undoDoneSchema),
  /** Asks where to save, then writes what the list shows. Codes: export.*; null = the dialog was closed */
  'transfer.export': mainCommand(registerExportSchema, exportDoneSchema.nullable()),
  /** What stands on the labels of these records in their order, or of the first 500 that match; without a serial number there is none. */
  'labels.get': engineCommand(
    z.union([z.object({ recordIds: z.array(z.uuid()).min(1).max(500) }), z.object({ filter: registerFilterSchema })]),
    z.object({ labels: z.array(labelSchema), withoutSerial: z.number().int() }),
  ),
  /** Asks where to save, then writes the labels that are on the page as PDF. Codes: export.*; null = the dialog was closed */
  'labels.savePdf': mainCommand(
    z.object({ language: languageSchema, layout: z.enum(labelLayoutNames) }),
    z.object({ file: z.string() }).nullable(),
  ),
  /** The newest address that the system has handed over, once; null = none. */
  'link.take': mainCommand(z.object({}), z.object({ link: openedLinkSchema.nullable() })),
} as const;

/** Events about transfers and addresses. */
export const transferEvents = {
  /** How far reading, comparing, storing, undoing or writing is. */
  'transfer.progress': event(transferProgressSchema),
  /** An import was carried out or taken back. */
  'transfer.importsChanged': event(z.object({ importId: pastImportSchema.shape.id })),
  /** The system has handed over an address; `link.take` has it. */
  'link.opened': event(z.object({ at: z.iso.datetime() })),
} as const;
