// Channels about files that others exported, or that we did: are they as they were written?
import { z } from 'zod';
import { bilingualSchema, languageSchema } from '../model/bilingual.ts';
import { mainCommand } from './define.ts';

/** How an export stands to the log of the open shop. */
export const ownLogRelations = ['agrees', 'shorter', 'differs', 'otherLog'] as const;

/** What verifying one file came to. */
export const verifiedFileSchema = z.object({
  /** Name without folder. */
  name: z.string(),
  state: z.enum(['valid', 'broken']),
  /** The result, each problem (at most 1000), and last who signed. */
  words: z.array(bilingualSchema),
  rows: z.number().int(),
  /** First 16 digits of SHA-256 over the key that signed; null = not signed. */
  keyId: z.string().nullable(),
  /** Whether a key of the open shop signed; null = not signed. */
  isOwnKey: z.boolean().nullable(),
  /** `shorter` = our log has fewer entries than the export speaks of. Null = no statement. */
  ownLog: z.enum(ownLogRelations).nullable(),
  exportedAt: z.string().nullable(),
  exportedBy: z.string().nullable(),
  filters: z.array(z.tuple([z.string(), z.string()])),
});
/** What verifying one file came to. */
export type VerifiedFile = Readonly<z.infer<typeof verifiedFileSchema>>;

/** Commands about verification. */
export const verifyCommands = {
  /** Asks which file and verifies it; null = the dialog was closed. Codes: verify.* */
  'verify.open': mainCommand(z.object({ language: languageSchema }), verifiedFileSchema.nullable()),
  /** Asks where, and saves the page that verifies in any browser; null = the dialog was closed. Codes: export.* */
  'verify.savePage': mainCommand(z.object({ language: languageSchema }), z.object({ file: z.string() }).nullable()),
} as const;
