// A guided check while a person does it, and after: its steps, what was measured, what was answered.
import { z } from 'zod';
import { guidedCheckIds } from '../check/checkIds.ts';
import { appErrorSchema } from '../error/appError.ts';
import { bilingualSchema } from '../model/bilingual.ts';
import { checkResultSchema, evidenceSchema } from '../model/healthReport.ts';

/** Accepts the id of a guided check. */
export const guidedCheckIdSchema = z.enum(guidedCheckIds);

/** A visit that was not touched for so long is stale: it can be finished or cancelled, not continued. ms */
export const staleAfterMs = 12 * 3_600_000;
/** A visit that was not touched for so long is ended by the program, what was answered is kept. ms */
export const endedAfterMs = 7 * 24 * 3_600_000;
/** Longest note and reason, characters. */
export const longestNote = 500;

const whole = z.number().int();

/** Counters of one reader; null = the terminal does not offer them. */
export const readerCountsSchema = z.object({
  kind: z.literal('readerCounts'),
  at: z.iso.datetime(),
  good: whole.nullable(),
  failed: whole.nullable(),
});
/** Counters of one reader. */
export type ReaderCounts = Readonly<z.infer<typeof readerCountsSchema>>;

/** How the print of a slip ended; `unclear` = it was sent and its end was not seen. */
export const slipEndings = ['printed', 'refused', 'noPaper', 'coverOpen', 'busy', 'unclear', 'notSent'] as const;

/** A slip that was to be printed. */
export const slipMeasureSchema = z.object({
  kind: z.literal('slip'),
  at: z.iso.datetime(),
  ending: z.enum(slipEndings),
  /** Check code on the slip, as it is printed. */
  code: z.string(),
  /** What the QR code says. */
  qrText: z.string(),
  /** Lines that were sent; the QR code stands in them as half blocks. */
  lines: z.array(z.string()),
  /** What came out of a simulated terminal; null for a real one, or if nothing came out. */
  simulatedPrint: z.array(z.string()).nullable(),
  /** Result code as the terminal sent it, two hex digits; null = none. */
  resultCode: z.string().nullable(),
});
/** A slip that was to be printed. */
export type SlipMeasure = Readonly<z.infer<typeof slipMeasureSchema>>;

/** The terminal's clock against the computer's. */
export const clockMeasureSchema = z.object({
  kind: z.literal('clock'),
  at: z.iso.datetime(),
  /** Terminal's local time as sent, `2026-11-22T09:30:05`; null = the terminal does not offer it. */
  terminalTime: z.string().nullable(),
  /** Terminal minus computer, s; null as above. */
  offsetSeconds: z.number().nullable(),
  /** Time that the computer has been running when its block arrived, ms; sleep included, independent of its clock. */
  computerUptimeMs: z.number(),
  /** Minutes that the computer's local time is ahead of UTC. */
  zoneMinutes: z.number(),
  /** Time that the terminal says it has been running, s; null = not offered. */
  terminalUptimeSeconds: z.number().nullable(),
});
/** The terminal's clock against the computer's. */
export type ClockMeasure = Readonly<z.infer<typeof clockMeasureSchema>>;

/** One look of the console during a step. */
export const measureSchema = z.discriminatedUnion('kind', [readerCountsSchema, slipMeasureSchema, clockMeasureSchema]);
/** One look of the console during a step. */
export type Measure = Readonly<z.infer<typeof measureSchema>>;

/** What the console measured in a step. */
export const measuredSchema = z.object({
  before: measureSchema.nullable(),
  after: measureSchema.nullable(),
  /** In the words of the record. */
  evidence: z.array(evidenceSchema),
  /** Why the last attempt to measure failed; the question can be answered all the same. */
  problem: appErrorSchema.nullable(),
});
/** What the console measured in a step. */
export type Measured = Readonly<z.infer<typeof measuredSchema>>;

/** States of a step; `working` = the console is measuring or printing. */
export const stepStates = ['waiting', 'working', 'answered', 'skipped'] as const;

/** One step of a visit. */
export const visitStepSchema = z.object({
  id: guidedCheckIdSchema,
  state: z.enum(stepStates),
  /** False: the terminal is known not to have the part; `why` says how that is known. */
  isPossible: z.boolean(),
  why: bilingualSchema.nullable(),
  /** What to know before beginning, such as payments that are not settled. */
  warning: bilingualSchema.nullable(),
  measured: measuredSchema.nullable(),
  result: checkResultSchema.nullable(),
  /** Id of the chosen answer. */
  answer: z.string().nullable(),
  /** The operator's own words, masked; of a skipped step the reason. */
  note: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
});
/** One step of a visit. */
export type VisitStep = Readonly<z.infer<typeof visitStepSchema>>;

/** States of a visit. */
export const visitStates = ['running', 'finishing', 'finished', 'cancelled'] as const;

/** A guided check of one terminal. */
export const guidedVisitSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid(),
  terminalName: z.string(),
  simulated: z.boolean(),
  operator: z.string(),
  startedAt: z.iso.datetime(),
  /** When something was last done in it. */
  changedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  state: z.enum(visitStates),
  /** Not touched for `staleAfterMs`: only finish and cancel are left. */
  isStale: z.boolean(),
  /** The stored record; null while there is none, or where a cancelled visit held no answer. */
  checkId: z.uuid().nullable(),
  /** Why the terminal could not be read at the finish, or why nothing could be stored. */
  error: appErrorSchema.nullable(),
  steps: z.array(visitStepSchema),
});
/** A guided check of one terminal. */
export type GuidedVisit = Readonly<z.infer<typeof guidedVisitSchema>>;

/** One step as it is offered before a visit. */
export const offeredStepSchema = visitStepSchema.pick({ id: true, isPossible: true, why: true, warning: true }).extend({
  /** Worth doing: possible, and the last time nobody said that the terminal has no such part. */
  isSuggested: z.boolean(),
  /** Outcome and moment of the last time; null = never done. */
  last: z.object({ outcome: checkResultSchema.shape.outcome, at: z.iso.datetime(), checkId: z.uuid() }).nullable(),
});

/** What can be done with a terminal. */
export const guidedOfferSchema = z.object({
  terminalId: z.uuid(),
  steps: z.array(offeredStepSchema),
  /** Why its state of life forbids guided checks; null = it does not. */
  refusal: appErrorSchema.nullable(),
});
/** What can be done with a terminal. */
export type GuidedOffer = Readonly<z.infer<typeof guidedOfferSchema>>;
