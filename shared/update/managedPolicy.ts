// What whoever looks after many computers can settle about updates: one small file, beside the program or of the system.
import { z } from 'zod';
import { isFeedAddress } from './feedAddress.ts';
import { updateChannelSchema } from './updateState.ts';

/** Says that a JSON file is such a policy. */
export const policyFormat = 'terminal-steward-policy';

/** Accepts a policy. `isAllowed: false` switches everything about updates off, and the page says that it was. */
export const managedPolicySchema = z.strictObject({
  format: z.literal(policyFormat),
  version: z.literal(1),
  updates: z.strictObject({
    isAllowed: z.boolean(),
    /** Where releases are; absent = as the package says. */
    feed: z.string().max(500).refine(isFeedAddress, 'https only').optional(),
    channel: updateChannelSchema.optional(),
  }),
});
/** A policy. */
export type ManagedPolicy = Readonly<z.infer<typeof managedPolicySchema>>;

/** The policy in a file's text; null = it is none, and then nothing is asked for at all. */
export const readPolicy = (text: string): ManagedPolicy | null => {
  try {
    return managedPolicySchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data ?? null;
  } catch {
    return null;
  }
};
