// What a record of a check keeps of the states that are no numbers: software, keys, readers, applications, settings.
import { z } from 'zod';

/** Kinds of software parts. */
export const softwareKinds = [
  'firmware',
  'paymentApplication',
  'parameters',
  'emvKernel',
  'caKeys',
  'bootLoader',
  'securityModule',
] as const;
/** What a key is for; the key itself is never read. */
export const keyUses = ['terminalMaster', 'pin', 'mac', 'trackData', 'dukptInitial', 'tusn', 'tlsClient'] as const;
/** Conditions of a key slot. */
export const keyStates = ['missing', 'present', 'expired', 'locked'] as const;
/** Kinds of readers. */
export const readerKinds = ['chip', 'stripe', 'contactless', 'scanner'] as const;
/** Settings of a terminal that can be expected to have one value. */
export const settingNames = ['country', 'currency', 'language', 'timeZone'] as const;

/** Longest list of each kind that is kept. */
export const mostKeptFacts = 200;

const given = z.string().nullable();
const count = z.number().int().nonnegative().nullable();

/** One part of the software; `date` (build, load or validity, `2026-07-02`) where the terminal tells it. */
export const keptSoftwareSchema = z.object({
  kind: z.enum(softwareKinds).nullable(),
  name: given,
  version: given,
  date: given.optional(),
});
/** One part of the software. */
export type KeptSoftware = Readonly<z.infer<typeof keptSoftwareSchema>>;

/** One key slot: use, number, state. Never key data. */
export const keptKeySchema = z.object({
  use: z.enum(keyUses).nullable(),
  slot: z.number().int().nullable(),
  state: z.enum(keyStates),
});
/** One key slot. */
export type KeptKey = Readonly<z.infer<typeof keptKeySchema>>;

/** One application of an Android terminal; `isSystem` = it came with the firmware. */
export const keptAppSchema = z.object({ name: z.string(), version: given, isSystem: z.boolean() });

/** States kept with a record; null = the terminal did not tell, an empty list = it told that there is none. */
export const keptFactsSchema = z.object({
  software: z.array(keptSoftwareSchema).nullable(),
  keys: z.array(keptKeySchema).nullable(),
  /** Reads that succeeded and failed, by reader. */
  readers: z.array(z.object({ kind: z.enum(readerKinds), good: count, failed: count })).nullable(),
  apps: z.array(keptAppSchema).nullable(),
  settings: z.array(z.object({ name: z.enum(settingNames), value: z.string() })).nullable(),
});
/** States kept with a record. */
export type KeptFacts = Readonly<z.infer<typeof keptFactsSchema>>;
