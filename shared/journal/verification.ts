// What checking the whole journal found, as window, command line and backups read it.
import { z } from 'zod';

/** What can be wrong with a journal; words are in faultWords.ts. */
export const faultKinds = [
  'changed',
  'hash-changed',
  'follows-changed',
  'missing',
  'moved',
  'duplicate',
  'added',
  'unreadable',
  'cut',
  'older-copy',
  'rewritten',
  'other-journal',
  'head',
  'stub',
  'foreign-key',
  'head-missing',
  'unanchored',
  'stray',
] as const;

/** One thing that is wrong, with its place. */
export const faultSchema = z.object({
  kind: z.enum(faultKinds),
  /** First and last entry it concerns. */
  first: z.number().int(),
  last: z.number().int(),
  /** moved: which entry stands here; duplicate: of which entry; rewritten: the last entry that is known to be genuine. */
  other: z.number().int().nullish(),
  /** When the signed statement was made that shows it. */
  at: z.string().nullish(),
});
/** One thing that is wrong. */
export type JournalFault = Readonly<z.infer<typeof faultSchema>>;

/** Faults that a report names one by one; `faultCount` counts all. */
export const mostFaults = 200;

/** What is known of a key that signed. */
export const signedBySchema = z.object({
  keyId: z.string(),
  heads: z.number().int(),
  /** Number of the newest entry that it signed. */
  last: z.number().int(),
  /** Whether it is the key of this computer at present. */
  isOwn: z.boolean(),
});

/** What a check of the whole journal found. */
export const verificationSchema = z.object({
  at: z.string(),
  tookMs: z.number(),
  journal: z.string(),
  /** Entries that are there, and the number and hash of the newest. */
  entries: z.number().int(),
  newest: z.number().int(),
  hash: z.string(),
  /** Entries that retention took away, and the stubs that stand for them. */
  removed: z.number().int(),
  stubs: z.number().int(),
  /** Whether nothing is wrong. */
  isSound: z.boolean(),
  faults: z.array(faultSchema).max(mostFaults),
  faultCount: z.number().int(),
  /** Signed statements about the journal; `newestSigned` = the newest entry one of them vouches for, 0 = none. */
  heads: z.number().int(),
  newestSigned: z.number().int(),
  newestSignedAt: z.string().nullable(),
  signedBy: z.array(signedBySchema),
  /**
   * Until which entry a restored backup replaced the journal, or that it was begun anew after its file could not be used,
   * for the record; empty = never.
   */
  restored: z.array(
    z.object({
      at: z.string(),
      entries: z.number().int(),
      lost: z.number().int(),
      why: z.enum(['restored', 'begun']).default('restored'),
    }),
  ),
});
/** What a check of the whole journal found. */
export type Verification = Readonly<z.infer<typeof verificationSchema>>;
