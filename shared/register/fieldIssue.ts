// What can be wrong with the text of a field, and what a list of records is asked for.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { registerFieldKeySchema } from './registerFields.ts';
import { registrationStates } from './registerRecord.ts';

/** One problem of one field: an `error` is refused, a `warning` is stored. No text repeats a card or account number. */
export const fieldIssueSchema = z.object({
  field: registerFieldKeySchema,
  severity: z.enum(['error', 'warning']),
  /** Stable word, such as `length`, `character`, `check-digit`, `account-number`. */
  problem: z.string(),
  message: bilingualSchema,
  remedy: bilingualSchema,
});
/** One problem of one field. */
export type FieldIssue = Readonly<z.infer<typeof fieldIssueSchema>>;

/** Texts as typed, by field; null or '' empties a field. */
export const fieldValuesSchema = z.partialRecord(registerFieldKeySchema, z.string().max(4000).nullable());
/** Texts as typed, by field. */
export type FieldValues = Readonly<z.infer<typeof fieldValuesSchema>>;

/** Which records to list; absent or null means no restriction. */
export const registerFilterSchema = z.object({
  /** Any parts of identifiers, names, places, notes; every word must occur. */
  text: z.string().max(200).nullish(),
  lifecycle: lifecycleSchema.nullish(),
  registration: z.enum(registrationStates).nullish(),
  store: z.string().max(200).nullish(),
  model: z.string().max(200).nullish(),
  acquirer: z.string().max(200).nullish(),
  hasTasks: z.boolean().nullish(),
  hasDrift: z.boolean().nullish(),
});
/** Which records to list. */
export type RegisterFilter = Readonly<z.infer<typeof registerFilterSchema>>;

/** By what a list can be sorted; records without that value come last. */
export const registerSorts = ['updated', 'store', 'serial', 'model', 'lifecycle', 'tid'] as const;
/** By what a list can be sorted. */
export type RegisterSort = (typeof registerSorts)[number];
