// New releases of the program as the window sees them: whether anything may be asked for, what was found, how far it is.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';

/** The feeds that a person can choose: releases, or those that come earlier. Names of files of the feed. */
export const updateChannels = ['latest', 'beta'] as const;
/** Accepts one of them. */
export const updateChannelSchema = z.enum(updateChannels);
/** One of them. */
export type UpdateChannel = z.infer<typeof updateChannelSchema>;

/** Why this program never looks for releases itself. */
export const updateOffReasons = [
  'development',
  'package-manager',
  'managed',
  'policy-damaged',
  'unsigned',
  'no-feed',
  'bad-feed',
  'read-only',
] as const;
/** One of them. */
export type UpdateOffReason = (typeof updateOffReasons)[number];

/** What must not be disturbed by an update. */
export const updateObstacles = ['terminal', 'guided', 'capture', 'backup'] as const;
/** One of them. */
export type UpdateObstacle = (typeof updateObstacles)[number];

/** How far it is; `ready` = is installed when the program ends. */
export const updatePhases = [
  'idle',
  'checking',
  'current',
  'found',
  'downloading',
  'downloaded',
  'preparing',
  'ready',
] as const;

/** Longest text of release notes that is shown, in characters. */
export const longestNotes = 20_000;

/** Accepts all that the page shows. */
export const updateStateSchema = z.object({
  /** The version that runs. */
  version: z.string(),
  /** Why nothing is ever asked for; null = it can be. */
  off: z.object({ reason: z.enum(updateOffReasons), detail: z.string().max(500) }).nullable(),
  /** Whether the feed is asked once a day without anybody pressing a button; off until a person switches it on. */
  isOn: z.boolean(),
  channel: updateChannelSchema,
  /** Whoever looks after this computer has chosen the channel. */
  isChannelFixed: z.boolean(),
  /** The computer that is asked, for example `updates.example`; null = none. */
  host: z.string().nullable(),
  phase: z.enum(updatePhases),
  found: z
    .object({
      version: z.string(),
      /** Plain text, never markup; empty = the release says nothing. */
      notes: z.string().max(longestNotes),
      releasedAt: z.iso.datetime().nullable(),
      bytes: z.number().int().nonnegative().nullable(),
    })
    .nullable(),
  /** 0 to 1 while something is fetched. */
  progress: z.number().min(0).max(1).nullable(),
  checkedAt: z.iso.datetime().nullable(),
  /** Name of the backup that was made before installing. */
  backup: z.string().nullable(),
  /** Why the last step failed. */
  error: appErrorSchema.nullable(),
});
/** All that the page shows. */
export type UpdateState = Readonly<z.infer<typeof updateStateSchema>>;
