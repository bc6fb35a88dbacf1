// What happened to a terminal beside its readings, as markers on a chart: checks, commands with effect, replaced parts.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { verdicts } from '../model/verdict.ts';

/** Kinds of events. */
const historyEventKinds = ['check', 'action', 'part'] as const;
/** At most so many events are told; those that matter more and the newer ones first. */
export const mostHistoryEvents = 400;

/** One event. */
export const historyEventSchema = z.object({
  at: z.iso.datetime(),
  kind: z.enum(historyEventKinds),
  /** How a check ended; null for everything else. */
  verdict: z.enum(verdicts).nullable(),
  words: bilingualSchema,
});
/** One event. */
export type HistoryEvent = Readonly<z.infer<typeof historyEventSchema>>;

/** Events of a period, oldest first; `untold` = how many more there were. */
export const historyEventsSchema = z.object({
  events: z.array(historyEventSchema),
  untold: z.number().int().nonnegative(),
});
/** Events of a period. */
export type HistoryEvents = Readonly<z.infer<typeof historyEventsSchema>>;
