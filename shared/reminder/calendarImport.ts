// What an .ics file would bring: each of its entries with what becomes of it and why; and imports of the past.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';

/** Bounds of what is read. */
export const calendarFileBounds = {
  /** Bytes. */
  size: 4 * 1024 * 1024,
  entries: 2000,
  /** Dates of one entry that comes again, and how far ahead they are looked for, days. */
  dates: 60,
  ahead: 366,
  title: 120,
} as const;

/** What becomes of an entry. `same` = it was imported before and its jobs are there. */
export const calendarOutcomes = ['new', 'same', 'refused'] as const;
/** What becomes of an entry. */
export type CalendarOutcome = (typeof calendarOutcomes)[number];

/** One entry of the file. */
export const calendarRowSchema = z.object({
  /** Place in the file, from 1. */
  number: z.number().int().min(1),
  title: z.string(),
  outcome: z.enum(calendarOutcomes),
  /** Days on which jobs would be due, the first of them; empty where none would. */
  dates: z.array(z.iso.date()).max(calendarFileBounds.dates),
  dueTime: z.string(),
  minutes: z.number().int().nullable(),
  /** Why nothing, or not all of it, is imported; what was changed on the way. */
  notes: z.array(z.object({ what: bilingualSchema, remedy: bilingualSchema.nullable() })),
});
/** One entry of the file. */
export type CalendarRow = Readonly<z.infer<typeof calendarRowSchema>>;

/** A file that was looked at; nothing is stored. */
export const calendarDraftSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  rows: z.array(calendarRowSchema).max(calendarFileBounds.entries),
  /** Jobs that would be made. */
  jobs: z.number().int(),
  /** What concerns the whole file. */
  notes: z.array(z.object({ what: bilingualSchema, remedy: bilingualSchema.nullable() })),
});
/** A file that was looked at. */
export type CalendarDraft = Readonly<z.infer<typeof calendarDraftSchema>>;

/** An import of the past. */
export const calendarImportSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
  fileName: z.string(),
  jobs: z.number().int(),
  undoneAt: z.iso.datetime().nullable(),
});
/** An import of the past. */
export type CalendarImport = Readonly<z.infer<typeof calendarImportSchema>>;
