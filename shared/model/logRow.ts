// An entry as the log page shows it, and a selection that a person keeps under a name.
import { z } from 'zod';
import { logEntrySchema, logFilterSchema } from './logEntry.ts';

/** How an entry was found in the journal: readable, with a text that is none, or not there at all. */
export const logRowStates = ['whole', 'unreadable', 'missing'] as const;

/**
 * One row of the log. `state` other than `whole` = somebody changed the file outside the program: number, time, kind and
 * names are then what the index remembers, the text says what is wrong.
 */
export const logRowSchema = z.object({
  entry: logEntrySchema,
  state: z.enum(logRowStates),
  isMarked: z.boolean(),
  /** Notes about this entry. */
  notes: z.number().int().min(0),
});
/** One row of the log. */
export type LogRow = Readonly<z.infer<typeof logRowSchema>>;

/** Longest texts of notes and names of views, in UTF-16 units. */
export const logTextLimits = { note: 2000, reason: 500, viewName: 60, period: 20, views: 100 } as const;

/** A saved selection. `period` is a word of the window (`week`), counted from the day of looking; null = as the filter says. */
export const logViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  filter: logFilterSchema,
  period: z.string().max(logTextLimits.period).nullable(),
});
/** A saved selection. */
export type LogView = Readonly<z.infer<typeof logViewSchema>>;

const occurring = z.object({ value: z.string(), count: z.number().int() });
/** What occurs in the log, most frequent first: for lists to choose from. Entries without a value are not counted. */
export const logFacetsSchema = z.object({
  operators: z.array(occurring),
  stores: z.array(occurring),
  sources: z.array(occurring),
  kinds: z.array(occurring),
  verdicts: z.array(occurring),
  /** `value` = id; name and serial number as the newest entry has them. */
  terminals: z.array(occurring.extend({ name: z.string().nullable(), serialNumber: z.string().nullable() })),
  marked: z.number().int(),
  /** Earliest and latest time of an entry; null for an empty log. */
  earliest: z.iso.datetime().nullable(),
  latest: z.iso.datetime().nullable(),
});
/** What occurs in the log. */
export type LogFacets = Readonly<z.infer<typeof logFacetsSchema>>;
