// What is wrong with a file that a person wants to import: where, what, and what to do about it.
import { z } from 'zod';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';

/** One thing that is wrong. Files with any of these are not imported. */
export const fileIssueSchema = z.object({
  /** Line, from 1; null = the file as a whole. */
  line: z.number().int().positive().nullable(),
  /** Which entry, as it calls itself. */
  entry: z.string(),
  what: bilingualSchema,
  remedy: bilingualSchema,
});
/** One thing that is wrong. */
export type FileIssue = Readonly<z.infer<typeof fileIssueSchema>>;

/** Largest file that is read, in characters. */
export const longestImport = 1_000_000;
/** Issues that are listed; more of them would not be read. */
export const mostIssues = 50;

/** An issue with the file as a whole. */
export const wholeFile = (what: Bilingual, remedy: Bilingual): FileIssue => ({ line: null, entry: '', what, remedy });
