// Channels about backups: the plan, those that exist, making one, looking into one, bringing it back, and undoing that.
import { z } from 'zod';
import {
  backupManifestSchema,
  backupParts,
  backupPlanSchema,
  backupReasons,
  backupRelations,
  backupShopSchema,
  newPassphraseSchema,
  passphraseLength,
} from '../backup/backup.ts';
import { appErrorSchema } from '../error/appError.ts';
import { languageSchema } from '../model/bilingual.ts';
import { engineCommand, event, mainCommand } from './define.ts';

/** A file in one of the folders of backups. */
export const backupFileSchema = z.object({
  name: z.string(),
  /** In which folder: that of the daily ones, or the program's own. */
  place: z.enum(['folder', 'program']),
  reason: z.enum(backupReasons),
  isEncrypted: z.boolean(),
  /** The chain of its log was broken when it was made. */
  isBroken: z.boolean(),
  bytes: z.number().int().nonnegative(),
  at: z.iso.datetime(),
});

/** What was here before something was brought back. */
export const keptStateSchema = z.object({
  id: z.string().regex(/^\d{8}T\d{6}Z(-\d+)?$/),
  at: z.iso.datetime(),
  by: z.string(),
  /** The backup that took its place; empty for one that was undone. */
  replacedBy: z.string(),
  parts: z.array(z.enum(backupParts)),
  bytes: z.number().int().nonnegative(),
});

/** How the last daily backup went. */
const lastDailySchema = z.object({
  at: z.iso.datetime(),
  file: z.string(),
  error: appErrorSchema.nullable(),
  isCaughtUp: z.boolean(),
});

/** All that the page shows. */
export const backupsStateSchema = z.object({
  plan: backupPlanSchema,
  /** Where daily backups go, and whether that folder is there; the program's own unless another was chosen. */
  folder: z.string(),
  isOwnFolder: z.boolean(),
  isFolderThere: z.boolean(),
  /** Daily backups are encrypted with a passphrase that somebody has set. */
  isEncrypted: z.boolean(),
  nextAt: z.iso.datetime().nullable(),
  last: lastDailySchema.nullable(),
  files: z.array(backupFileSchema),
  kept: z.array(keptStateSchema),
  isBusy: z.boolean(),
});

/** A backup that was made. */
export const backupDoneSchema = z.object({
  file: z.string(),
  bytes: z.number().int().nonnegative(),
  shops: z.array(backupShopSchema),
});

/** What would change for one shop. */
export const comparedShopSchema = z.object({
  shop: z.enum(['own', 'simulated']),
  relation: z.enum(backupRelations),
  backup: backupShopSchema,
  /** Null = nothing here, or nothing that can be read. */
  here: backupShopSchema.nullable(),
  /** Entries here that the backup does not have. */
  wouldLeave: z.number().int().nonnegative(),
  /** Entries of the backup that are not here. */
  wouldCome: z.number().int().nonnegative(),
});

/** A backup that was looked into; nothing has been changed. */
export const backupDraftSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  bytes: z.number().int().nonnegative(),
  /** It is encrypted and needs its passphrase first; the rest is null then. */
  isLocked: z.boolean(),
  manifest: backupManifestSchema.omit({ files: true }).nullable(),
  fileCount: z.number().int().nonnegative(),
  shops: z.array(comparedShopSchema),
  /** Who signed its page of contents: this shop's key, another one (its mark), or nobody. */
  signedBy: z.object({ keyId: z.string(), isOurs: z.boolean() }).nullable(),
});

const ofDraft = z.object({ draftId: z.uuid() });
const ofKept = z.object({ keptId: keptStateSchema.shape.id });

/** Commands about backups. */
export const backupsCommands = {
  'backups.state': engineCommand(z.object({}), backupsStateSchema),
  /** Sets when and how many; logged with who. */
  'backups.setPlan': engineCommand(z.object({ plan: backupPlanSchema }), backupsStateSchema),
  /** Asks for the folder of the daily backups. Codes: backup.folder; null = the dialog was closed */
  'backups.chooseFolder': mainCommand(z.object({ language: languageSchema }), backupsStateSchema.nullable()),
  /** Daily backups go to the program's own folder again. */
  'backups.useOwnFolder': engineCommand(z.object({}), backupsStateSchema),
  /** From now on daily backups are encrypted for this passphrase, which is kept nowhere; null = no longer. */
  'backups.setPassphrase': engineCommand(z.object({ passphrase: newPassphraseSchema.nullable() }), backupsStateSchema),
  /** Makes one now in the folder of the daily ones. Codes: backup.*, task.cancelled */
  'backups.now': engineCommand(z.object({}), backupDoneSchema),
  /** Asks where to, then makes one. Codes: backup.*, export.*; null = the dialog was closed */
  'backups.save': mainCommand(
    z.object({ language: languageSchema, passphrase: newPassphraseSchema.nullable() }),
    backupDoneSchema.nullable(),
  ),
  /** Ends what is going on; nothing is left of it. */
  'backups.cancel': engineCommand(z.object({}), z.object({})),
  /** Removes one of the listed files for good. Codes: backup.unknown */
  'backups.remove': engineCommand(backupFileSchema.pick({ name: true, place: true }), backupsStateSchema),
  /** Asks for a file and looks into it. Codes: backup.*; null = the dialog was closed */
  'backups.open': mainCommand(z.object({ language: languageSchema }), backupDraftSchema.nullable()),
  /** Looks into one of the listed files. Codes: backup.* */
  'backups.look': engineCommand(backupFileSchema.pick({ name: true, place: true }), backupDraftSchema),
  /** Opens an encrypted one. Codes: backup.wrong-passphrase, backup.* */
  'backups.unlock': engineCommand(
    ofDraft.extend({ passphrase: z.string().min(1).max(passphraseLength.most) }),
    backupDraftSchema,
  ),
  /** Gives the draft up. */
  'backups.discard': engineCommand(z.object({}), z.object({})),
  /** Brings these parts back; what is here is kept aside. The engine starts anew. Codes: backup.* */
  'backups.restore': mainCommand(ofDraft.extend({ parts: z.array(z.enum(backupParts)).min(1) }), backupsStateSchema),
  /** Brings back what was here before; what is here now is kept aside in its turn. Codes: backup.* */
  'backups.undo': mainCommand(ofKept, backupsStateSchema),
  /** Removes what was kept aside for good. Codes: backup.unknown */
  'backups.removeKept': engineCommand(ofKept, backupsStateSchema),
} as const;

/** Events about backups. */
export const backupsEvents = {
  /** How far making or reading is; `total` 0 = unknown. */
  'backups.progress': event(
    z.object({ work: z.enum(['making', 'reading']), done: z.number().nonnegative(), total: z.number().nonnegative() }),
  ),
  /** Files, plan or state have changed. */
  'backups.changed': event(z.object({ at: z.iso.datetime() })),
} as const;
