// What the terminals of one model should have: versions, keys, applications, settings, certificates. Never key data.
import { z } from 'zod';
import { keyUses, settingNames, softwareKinds } from '../model/keptFacts.ts';

const name = z.string().trim().min(1).max(150);
const version = z.string().trim().min(1).max(100);
const day = z.iso.date();

/** How a version is held against the expected one: just this, at least this, or one of several. */
export const versionRules = ['exact', 'minimum', 'oneOf'] as const;
const wanted = { rule: z.enum(versionRules).default('exact'), versions: z.array(version).min(1).max(20) };

/** One version. `part`: `terminal` = the version the terminal gives for itself; else a kind of software, null = of no kind. */
export const expectedVersionSchema = z.strictObject({
  part: z.enum(['terminal', ...softwareKinds]).nullable(),
  /** Null: any part of that kind. */
  name: name.nullable().default(null),
  ...wanted,
});
/** One expected version. */
export type ExpectedVersion = Readonly<z.infer<typeof expectedVersionSchema>>;

/** One application: it must be there (`expected`, perhaps in a version), may be there, or must not. */
export const expectedAppSchema = z.strictObject({
  name,
  is: z.enum(['expected', 'allowed', 'forbidden']),
  rule: wanted.rule,
  versions: z.array(version).max(20).default([]),
});
/** One application. */
export type ExpectedApp = Readonly<z.infer<typeof expectedAppSchema>>;

const most = 200;

/** What the terminals of one model should have. */
export const expectedSetSchema = z.strictObject({
  versions: z.array(expectedVersionSchema).max(most).default([]),
  /** Slots that must hold a key; use and number only. */
  keys: z
    .array(z.strictObject({ use: z.enum(keyUses), slot: z.number().int().min(0).max(255).nullable().default(null) }))
    .max(most)
    .default([]),
  /** Null: applications are not looked at; otherwise an application that is not listed is unknown. */
  apps: z.array(expectedAppSchema).max(most).nullable().default(null),
  settings: z
    .array(z.strictObject({ name: z.enum(settingNames), value: z.string().trim().min(1).max(60) }))
    .max(10)
    .default([]),
  /** Days on which certificates end, as the owner knows them: for terminals that do not tell. */
  certificates: z
    .array(z.strictObject({ name, expiresOn: day }))
    .max(50)
    .default([]),
});
/** What the terminals of one model should have. */
export type ExpectedSet = Readonly<z.infer<typeof expectedSetSchema>>;

/** One version of the set of a model; null = there is none any more. */
export const expectedSetVersionSchema = z.object({
  model: z.string(),
  version: z.number().int().positive(),
  set: expectedSetSchema.nullable(),
  reason: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
});
/** One version of the set of a model. */
export type ExpectedSetVersion = Readonly<z.infer<typeof expectedSetVersionSchema>>;
