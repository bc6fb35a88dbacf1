// Channels about keeping the log: checking it, its key, legal holds, and how long it is kept.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { holdSchema, holdScopeSchema, holdTexts } from '../journal/hold.ts';
import { removalSchema, retentionPreviewSchema, retentionSchema } from '../journal/retention.ts';
import { verificationSchema } from '../journal/verification.ts';
import { keyProtections } from '../place/signingKey.ts';
import { engineCommand, event } from './define.ts';

const reason = z.string().trim().min(3).max(holdTexts.why);
const progressSchema = z.object({ done: z.number(), total: z.number() });

/** How the log is kept. */
export const keepingSchema = z.object({
  journal: z.string(),
  newest: z.number().int(),
  hash: z.string(),
  /** Bytes of the database file. */
  bytes: z.number(),
  protection: z.enum(keyProtections),
  /** The key that signs here; null = nothing can sign. */
  key: z.object({ id: z.string(), publicKey: z.string() }).nullable(),
  newestSigned: z.object({ entries: z.number().int(), at: z.string() }).nullable(),
  /** The newest check of the whole log, and one that is going on. */
  verification: verificationSchema.nullable(),
  running: progressSchema.nullable(),
});

/** Commands about keeping the log. */
export const journalCommands = {
  'journal.keeping': engineCommand(z.object({}), keepingSchema),
  /** Checks the whole log, or joins the check that is going on; answers at its end. Codes: task.cancelled, store.* */
  'journal.verify': engineCommand(z.object({}), verificationSchema),
  'journal.cancelVerify': engineCommand(z.object({}), z.object({})),
  'journal.holds': engineCommand(z.object({}), z.object({ holds: z.array(holdSchema) })),
  /** Codes: terminal.unknown, journal.hold-empty (from is not before until) */
  'journal.addHold': engineCommand(holdScopeSchema.extend({ why: reason }), holdSchema),
  /** Codes: journal.hold-unknown, journal.hold-lifted */
  'journal.liftHold': engineCommand(z.object({ holdId: z.uuid(), why: reason }), holdSchema),
  /** The rules, the newest removals, and how many there were. */
  'journal.retention': engineCommand(
    z.object({}),
    z.object({
      retention: retentionSchema,
      changedBy: z.string().nullable(),
      changedAt: z.string().nullable(),
      removals: z.array(removalSchema),
      removed: z.number().int(),
    }),
  ),
  /** What rules would take away now; nothing is changed. Codes: task.cancelled */
  'journal.previewRetention': engineCommand(z.object({ retention: retentionSchema }), retentionPreviewSchema),
  /** Puts rules in force; the first removal comes with the next daily round, or by removeNow. Codes: journal.cannot-sign */
  'journal.setRetention': engineCommand(z.object({ retention: retentionSchema, why: reason.nullable() }), z.object({})),
  /** Takes away now what the rules say. Codes: journal.cannot-sign, journal.no-rules, journal.not-sound */
  'journal.removeNow': engineCommand(z.object({}), retentionPreviewSchema),
} as const;

/** Events about keeping the log. */
export const journalEvents = {
  /** How far the check of the whole log is; null = it has ended. */
  'journal.progress': event(progressSchema.nullable()),
  /** Something about keeping has changed: a check has ended, a hold, a rule, a removal. */
  'journal.changed': event(z.strictObject({})),
  /** Something that a person has to know at once; shown as a notice. */
  'journal.notice': event(appErrorSchema),
} as const;
