// A checklist: its points, what is measured by itself, and who signs. A job keeps the version it was started with.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { bilingualSchema } from '../model/bilingual.ts';

/** Longest texts and largest numbers of a checklist. */
export const templateBounds = { items: 100, choices: 12, text: 300, name: 80 } as const;

/** What is answered: pass / fail / not applicable, a number, words, one of several, or only a photo. */
export const itemTypes = ['check', 'number', 'text', 'choice', 'photo'] as const;

/** One point of a checklist. */
export const templateItemSchema = z.object({
  /** Stays the same over the versions. */
  id: z.string().regex(/^[a-z0-9][a-zA-Z0-9-]{0,39}$/),
  title: bilingualSchema,
  /** How it is done, what to look at. */
  help: bilingualSchema.nullable(),
  type: z.enum(itemTypes),
  /** number: the metric that the cable fills in; null = typed by the person. */
  metric: z.enum(metricKeys).nullable(),
  unit: z.string().max(12).nullable(),
  /** number: what is still good, both ends included; null = no end. */
  least: z.number().nullable(),
  most: z.number().nullable(),
  choices: z.array(bilingualSchema).max(templateBounds.choices),
  photo: z.enum(['none', 'optional', 'required']),
  isRequired: z.boolean(),
});
/** One point of a checklist. */
export type TemplateItem = Readonly<z.infer<typeof templateItemSchema>>;

/** Who signs, and how: drawn on the screen, by PIN, or as they like. */
export const signatureWays = ['none', 'drawn', 'pin', 'either'] as const;

/** What a person decides about a checklist. */
export const templateDraftSchema = z.object({
  name: bilingualSchema,
  items: z.array(templateItemSchema).max(templateBounds.items),
  signature: z.enum(signatureWays),
  /** A second person, who is not the first, has to sign too. */
  needsWitness: z.boolean(),
});
/** What a person decides about a checklist. */
export type TemplateDraft = Readonly<z.infer<typeof templateDraftSchema>>;

/** One version of a checklist; a version never changes. */
export const templateSchema = templateDraftSchema.extend({
  id: z.uuid(),
  version: z.number().int().positive(),
  /** Name of the proposal that it was made from; null = the shop's own. */
  proposal: z.string().nullable(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
/** One version of a checklist. */
export type Template = Readonly<z.infer<typeof templateSchema>>;
