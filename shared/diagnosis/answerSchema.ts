// What the diagnosis answers: ranked causes with evidence and actions, what is still worth asking, and a summary.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { actingParties } from './actingParties.ts';
import { causeIdSchema } from './causeIds.ts';

export { type ActingParty, actingPartyNames } from './actingParties.ts';

/** How the case stands. `no-terminal-fault` = a matter of card or issuer; `information` = nothing has to be done. */
export const diagnosisVerdicts = ['ranked', 'insufficient', 'no-terminal-fault', 'information'] as const;
/** How the case stands. */
export type DiagnosisVerdict = (typeof diagnosisVerdicts)[number];

/** How sure a finding is, most sure first. */
export const confidences = ['high', 'medium', 'low'] as const;
/** How sure a finding is. */
export type Confidence = (typeof confidences)[number];

/**
 * What a finding is to the case: `primary` has to be cured, `contributing` made it likelier, `separate` is true but not
 * the cause, `resolved` was the cause and is over.
 */
export const findingRoles = ['primary', 'contributing', 'separate', 'resolved'] as const;
/** What a finding is to the case. */
export type FindingRole = (typeof findingRoles)[number];

/** One cause, with what speaks for and against it. `used` and `contradicting` are indexes into the subject's facts. */
export const findingSchema = z.object({
  cause: causeIdSchema,
  confidence: z.enum(confidences),
  role: z.enum(findingRoles),
  who: z.enum(actingParties),
  used: z.array(z.int().nonnegative()),
  contradicting: z.array(z.int().nonnegative()),
  why: bilingualSchema,
  actions: z.array(bilingualSchema).min(1),
});
/** One cause, with what speaks for and against it. */
export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** A question whose answer would change the order or the confidence of the findings. */
export const missingFactSchema = z.object({ key: z.string(), ask: bilingualSchema });
/** A question whose answer would change the order or the confidence of the findings. */
export type MissingFact = Readonly<z.infer<typeof missingFactSchema>>;

/** Something in the evidence that was set aside or corrected; `path` is the place in the document. */
export const noticeSchema = z.object({ path: z.string(), message: bilingualSchema });
/** Something in the evidence that was set aside or corrected. */
export type Notice = Readonly<z.infer<typeof noticeSchema>>;

/** The answer document; findings in rank order, questions in the order worth asking. */
export const answerSchema = z.object({
  verdict: z.enum(diagnosisVerdicts),
  findings: z.array(findingSchema),
  missing: z.array(missingFactSchema),
  summary: bilingualSchema,
  notices: z.array(noticeSchema),
});
/** The answer document. */
export type Answer = Readonly<z.infer<typeof answerSchema>>;
