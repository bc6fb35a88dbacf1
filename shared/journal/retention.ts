// How long the log is kept: for ever, until the shop decides otherwise.
import { z } from 'zod';

/** Bounds of the rules. */
export const retentionBounds = {
  leastMonths: 3,
  mostMonths: 240,
  leastMegabytes: 10,
  mostMegabytes: 100_000,
  /** The newest entries that no rule takes away. */
  alwaysKept: 1000,
} as const;

/** Accepts the rules: null = that one does not apply. Nothing is taken away while `isOn` is false. */
export const retentionSchema = z
  .object({
    isOn: z.boolean(),
    months: z.number().int().min(retentionBounds.leastMonths).max(retentionBounds.mostMonths).nullable(),
    megabytes: z.number().int().min(retentionBounds.leastMegabytes).max(retentionBounds.mostMegabytes).nullable(),
  })
  .refine(({ isOn, months, megabytes }) => !isOn || months !== null || megabytes !== null, { path: ['months'] });
/** The rules. */
export type Retention = Readonly<z.infer<typeof retentionSchema>>;

/** Until somebody chooses. */
export const noRetention: Retention = { isOn: false, months: null, megabytes: null };

/** What the rules would take away now. */
export const retentionPreviewSchema = z.object({
  entries: z.number().int(),
  /** Times of the first and the last of them. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  bytes: z.number().int(),
  /** Entries that would go, were it not for a hold. */
  held: z.number().int(),
});
/** What the rules would take away now. */
export type RetentionPreview = Readonly<z.infer<typeof retentionPreviewSchema>>;

/** What was taken away, by its stub. */
export const removalSchema = z.object({
  first: z.number().int(),
  last: z.number().int(),
  at: z.string(),
  reason: z.string(),
  keyId: z.string().nullable(),
});
