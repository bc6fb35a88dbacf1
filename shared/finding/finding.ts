// A finding: one check of one terminal that does not pass, from the first time it was seen until it passes or a person gives a reason.
import { z } from 'zod';
import { checkIds } from '../check/checkIds.ts';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';
import { whoSchema } from '../model/who.ts';

/** Where the work on it stands. */
export const findingStates = ['open', 'inProgress', 'onHold', 'closed'] as const;
/** Where the work on it stands. */
export type FindingState = (typeof findingStates)[number];

/** What they are called. */
export const findingStateNames: Readonly<Record<FindingState, Bilingual>> = {
  open: { zh: '待处理', en: 'open' },
  inProgress: { zh: '处理中', en: 'in progress' },
  onHold: { zh: '等待中', en: 'on hold' },
  closed: { zh: '已关闭', en: 'closed' },
};

/** What can happen to it; `better` and `worse` = the outcome changed between warning and fault. */
export const findingSteps = [
  'opened',
  'worse',
  'better',
  'assigned',
  'state',
  'note',
  'passed',
  'closed',
  'reopened',
] as const;

/** One line of its history. */
export const findingStepSchema = z.object({
  at: z.iso.datetime(),
  step: z.enum(findingSteps),
  /** Who was at the console. */
  operator: z.string(),
  /** The person it was given to, the new state, or what was said; masked. Null where the step says all. */
  text: z.string().nullable(),
  /** The record of the check that caused the step; null where a person did. */
  reportId: z.uuid().nullable(),
});
/** One line of its history. */
export type FindingStep = Readonly<z.infer<typeof findingStepSchema>>;

/** Longest history that is kept; the first line always stays. */
export const longestHistory = 200;

/** One finding. Never more than one of a check of a terminal is open. */
export const findingSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid(),
  checkId: z.enum(checkIds),
  state: z.enum(findingStates),
  /** As the newest check that saw it had it. */
  outcome: z.enum(['warn', 'fail']),
  /** Whose job it is, by the newest check that saw it. */
  who: whoSchema,
  /** The person of the shop who takes care; null = nobody yet. */
  assignee: z.string().nullable(),
  explanation: bilingualSchema,
  /** The way out; null where there is nothing to do but to wait or look again. */
  remedy: bilingualSchema.nullable(),
  openedAt: z.iso.datetime(),
  /** When a check saw it last, and which. */
  seenAt: z.iso.datetime(),
  seenIn: z.uuid(),
  /** How many checks saw it. */
  times: z.number().int().positive(),
  changedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** `person` = closed with a reason while the check had not passed: the same outcome does not open it again until it has passed once. */
  closedBy: z.enum(['check', 'person']).nullable(),
  /** A check that passed after a person had closed it: from then on it may open again. */
  passedAt: z.iso.datetime().nullable(),
  history: z.array(findingStepSchema).min(1),
});
/** One finding. */
export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** A finding in a list, with the name of its terminal; null = the terminal is not known any more. */
export const findingRowSchema = findingSchema.omit({ history: true }).extend({ terminalName: z.string().nullable() });
/** A finding in a list. */
export type FindingRow = Readonly<z.infer<typeof findingRowSchema>>;

/** Longest name and sentence that a person gives. */
export const findingTexts = { assignee: 60, sentence: 300 } as const;
