// Channels about calendar files: the plan as .ics for other calendars, and entries of other calendars as jobs.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { calendarDraftSchema, calendarImportSchema } from '../reminder/calendarImport.ts';
import { engineCommand, mainCommand } from './define.ts';

/** Minutes before the start at which the other calendar reminds. */
export const alarmChoices = [0, 15, 60, 1440] as const;
/** Months that the file covers. */
export const monthChoices = [1, 3, 6, 12] as const;

/** What the file is to hold. */
export const icsExportSchema = z.object({
  language: languageSchema,
  months: z.union(monthChoices.map((months) => z.literal(months))),
  /** Null = the other calendar does not remind. */
  alarmMinutes: z.union(alarmChoices.map((minutes) => z.literal(minutes))).nullable(),
});

/** A file that was written. */
export const icsDoneSchema = z.object({
  file: z.string(),
  entries: z.number().int(),
  /** Of them, those that come again by a rule. */
  series: z.number().int(),
  /** Of them, those that take back what an earlier file had. */
  cancelled: z.number().int(),
});
/** A file that was written. */
export type IcsDone = z.infer<typeof icsDoneSchema>;

/** Commands about calendar files. */
export const icsCommands = {
  /** Asks where to save; null = the dialog was closed. Codes: export.*, store.* */
  'ics.export': mainCommand(icsExportSchema, icsDoneSchema.nullable()),
  /** Asks which file; looks at it without storing anything; null = the dialog was closed. Codes: import.not-readable, ics.not-calendar, ics.too-large */
  'ics.open': mainCommand(z.object({ language: languageSchema }), calendarDraftSchema.nullable()),
  /** Makes the jobs of the draft. Codes: ics.no-draft, ics.nothing-to-do */
  'ics.apply': engineCommand(z.object({ draftId: z.uuid() }), calendarImportSchema),
  'ics.discard': engineCommand(z.object({}), z.object({})),
  /** Newest first. */
  'ics.imports': engineCommand(z.object({}), z.array(calendarImportSchema)),
  /** Cancels those of its jobs that nobody has begun. Codes: ics.no-draft, ics.undone */
  'ics.undo': engineCommand(
    z.object({ importId: z.uuid() }),
    z.object({ import: calendarImportSchema, cancelled: z.number().int(), kept: z.number().int() }),
  ),
} as const;
