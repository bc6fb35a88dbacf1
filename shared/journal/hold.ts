// Legal hold: entries that nothing takes away until somebody lifts it.
import { z } from 'zod';

/** Longest texts. */
export const holdTexts = { why: 500, store: 200 } as const;

/** What a hold covers; null = no restriction. Times are UTC; `until` itself is not covered. */
export const holdScopeSchema = z.object({
  terminalId: z.uuid().nullable(),
  store: z.string().trim().min(1).max(holdTexts.store).nullable(),
  from: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
});
/** What a hold covers. */
export type HoldScope = Readonly<z.infer<typeof holdScopeSchema>>;

/** Accepts a hold with its history. */
export const holdSchema = holdScopeSchema.extend({
  id: z.uuid(),
  terminalName: z.string().nullable(),
  why: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  liftedBy: z.string().nullable(),
  liftedAt: z.string().nullable(),
  liftedWhy: z.string().nullable(),
});
/** A hold; lifted ones stay, as a record. */
export type Hold = Readonly<z.infer<typeof holdSchema>>;

/** What of an entry decides whether a hold covers it. */
export interface HeldEntry {
  readonly at: string;
  readonly terminalId: string | null;
  readonly store: string | null;
}

/** Whether a hold covers an entry, lifted or not. */
export const covers = (hold: HoldScope, { at, terminalId, store }: HeldEntry): boolean =>
  (hold.terminalId === null || terminalId === hold.terminalId) &&
  (hold.store === null || store === hold.store) &&
  (hold.from === null || at >= hold.from) &&
  (hold.until === null || at < hold.until);
