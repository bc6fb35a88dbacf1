// A support bundle: what a person chooses, the draft that is looked at, and where it went.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { languageSchema } from '../model/bilingual.ts';
import { hiddenKinds, optionalKindSchema } from './hiddenKinds.ts';
import { supportPartSchema } from './supportParts.ts';

/** Bounds: captures of one bundle, words to hide, entries of the log (the newest ones), bytes of each file of the program's log. */
export const supportLimits = {
  captures: 20,
  words: 50,
  /** Characters of a word of one's own. */
  leastWord: 2,
  mostWord: 100,
  logEntries: 100_000,
  programLogBytes: 4_000_000,
} as const;

/** What goes in and what stays hidden. */
export const supportChoiceSchema = z.object({
  parts: z.array(supportPartSchema).min(1).max(20),
  captureIds: z.array(z.string().max(40)).max(supportLimits.captures),
  /** Period of the log; null = open at that end. */
  from: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
  /** Kinds that are let through. */
  shown: z.array(optionalKindSchema).max(20),
  /** Further words that are hidden wherever they stand. */
  words: z.array(z.string().trim().min(supportLimits.leastWord).max(supportLimits.mostWord)).max(supportLimits.words),
  /** What it is about, in the person's own words; null = nothing. */
  note: z.string().trim().max(2000).nullable(),
  language: languageSchema,
});
/** What goes in and what stays hidden. */
export type SupportChoice = Readonly<z.infer<typeof supportChoiceSchema>>;

/** How often a kind was hidden. */
export const hiddenCountSchema = z.object({ kind: z.enum(hiddenKinds), count: z.number().int().positive() });
/** How often a kind was hidden. */
export type HiddenCount = Readonly<z.infer<typeof hiddenCountSchema>>;

/** A file of a bundle. */
export const supportFileSchema = z.object({
  path: z.string(),
  bytes: z.number().int(),
  /** Lines as they are shown; of files that are no text, rows of sixteen bytes. */
  lines: z.number().int(),
  hidden: z.array(hiddenCountSchema),
});
/** A file of a bundle. */
export type SupportFile = Readonly<z.infer<typeof supportFileSchema>>;

/** A bundle before it is saved: exactly these files are saved. */
export const supportDraftSchema = z.object({
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  choice: supportChoiceSchema,
  files: z.array(supportFileSchema),
  /** Parts that could not be read; the bundle says so too. */
  problems: z.array(z.object({ path: z.string(), error: appErrorSchema })),
});
/** A bundle before it is saved. */
export type SupportDraft = Readonly<z.infer<typeof supportDraftSchema>>;

/** What can be chosen, and the draft that is there already. */
export const supportOfferSchema = z.object({
  captures: z.array(
    z.object({
      id: z.string(),
      startedAt: z.iso.datetime(),
      note: z.string().nullable(),
      messages: z.number().int(),
      bytes: z.number().int(),
      simulated: z.boolean(),
    }),
  ),
  logEntries: z.number().int(),
  hasDoctorRun: z.boolean(),
  draft: supportDraftSchema.nullable(),
});
/** What can be chosen. */
export type SupportOffer = Readonly<z.infer<typeof supportOfferSchema>>;

/** What is being done, with its share from 0 to 1. */
export const supportProgressSchema = z.object({
  step: z.enum(['doctor', 'gathering', 'captures', 'hiding', 'saving']),
  share: z.number().min(0).max(1),
});
/** What is being done. */
export type SupportProgress = Readonly<z.infer<typeof supportProgressSchema>>;

/** A bundle that was saved. */
export const supportSavedSchema = z.object({ file: z.string(), bytes: z.number().int(), files: z.number().int() });
