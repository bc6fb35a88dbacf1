// What a backup is: what it holds, what it says of itself, when one is made, and how it stands to what is here.
import { z } from 'zod';

/** What can lie in a backup, and is brought back each by itself. */
export const backupParts = ['own', 'simulated', 'captures', 'settings', 'key'] as const;
/** One of them: records of the own or the simulated shop, captures, settings of the program, the signing key. */
export type BackupPart = (typeof backupParts)[number];

/** Why a backup was made. */
export const backupReasons = ['asked', 'daily', 'migration', 'import'] as const;
/** Why a backup was made. */
export type BackupReason = (typeof backupReasons)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the database of one shop holds; counted in the copy itself. */
export const backupShopSchema = z.object({
  shop: z.enum(['own', 'simulated']),
  /** Version of the database's form. */
  schema: z.number().int().min(0).max(100_000),
  /** Id of its journal; null before there was one. */
  journal: z.string().max(100).nullable(),
  /** Entries in the log, the number and hash of the newest of them (0 and null = none) and when it was written. */
  entries: z.number().int().nonnegative(),
  newest: z.number().int().nonnegative(),
  hash: sha256.nullable(),
  newestAt: z.string().max(60).nullable(),
  /** Number of the first entry that does not fit the chain; null = the chain is whole. */
  brokenAt: z.number().int().nullable(),
  terminals: z.number().int().nonnegative(),
  attachments: z.number().int().nonnegative(),
});
/** What the database of one shop holds. */
export type BackupShop = Readonly<z.infer<typeof backupShopSchema>>;

/** A name inside a backup: nothing that leads out of the data folder. */
export const backupFileName =
  /^(?:shop\/steward\.db|simulated-shop\/steward\.db|settings\.json|signing-key\.json|captures\/[0-9]{8}-[0-9]{6}-[0-9a-f]{4}\/[A-Za-z0-9][A-Za-z0-9._-]{0,60})$/;

/** Files of one backup at the most. */
export const mostBackupFiles = 20_000;

/** The page of contents, `manifest.json`. */
export const backupManifestSchema = z.object({
  format: z.literal('terminal-steward-backup'),
  version: z.literal(1),
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  madeBy: z.string().max(200),
  reason: z.enum(backupReasons),
  program: z.string().max(40),
  parts: z.array(z.enum(backupParts)).max(backupParts.length),
  shops: z.array(backupShopSchema).max(2),
  files: z
    .array(
      z.object({
        name: z.string().regex(backupFileName),
        bytes: z
          .number()
          .int()
          .min(0)
          .max(2 ** 45),
        sha256,
      }),
    )
    .max(mostBackupFiles),
});
/** The page of contents. */
export type BackupManifest = Readonly<z.infer<typeof backupManifestSchema>>;

/** When backups are made without being asked for, where they go, and how many stay. */
export const backupPlanSchema = z.object({
  daily: z.boolean(),
  /** Local time as `HH:MM`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Daily backups that stay in the folder, 1…365. */
  keep: z.number().int().min(1).max(365),
  /** Backups before an import or a change of the database's form that stay, each kind for itself, 1…50. */
  keepBefore: z.number().int().min(1).max(50),
});
/** When backups are made without being asked for. */
export type BackupPlan = Readonly<z.infer<typeof backupPlanSchema>>;

/** Until somebody chooses. */
export const usualBackupPlan: BackupPlan = { daily: true, time: '12:30', keep: 7, keepBefore: 5 };

/** Characters of a passphrase at the least and at the most. */
export const passphraseLength = { least: 10, most: 200 } as const;

/** Accepts a passphrase for a new backup. */
export const newPassphraseSchema = z.string().min(passphraseLength.least).max(passphraseLength.most);

/** How the records in a backup stand to those here: `parted` = one journal that went on in two ways. */
export const backupRelations = ['same', 'older', 'newer', 'parted', 'other', 'none', 'unreadable'] as const;
/** How the records in a backup stand to those here. */
export type BackupRelation = (typeof backupRelations)[number];
