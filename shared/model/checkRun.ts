// A check while it runs: one run, any number of terminals, live progress of each.
import { z } from 'zod';
import { checkIds } from '../check/checkIds.ts';
import { appErrorSchema } from '../error/appError.ts';
import { checkLevels } from './healthReport.ts';
import { outcomeSchema, verdictSchema } from './verdict.ts';

/** What is being done with a terminal right now. */
export const checkSteps = [
  'opening',
  'status',
  'maintenance',
  'vendor',
  'printout',
  'diagnosis',
  'judging',
  'storing',
] as const;
/** What is being done with a terminal right now. */
export type CheckStep = (typeof checkSteps)[number];

/** One terminal of a run. */
export const checkTargetSchema = z.object({
  address: z.string(),
  terminalId: z.uuid().nullable(),
  name: z.string(),
  simulated: z.boolean(),
  /** `skipped` = its state of life allows no such check (`error` says why); nothing is stored. */
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled', 'skipped']),
  step: z.enum(checkSteps).nullable(),
  /** Outcomes known so far. */
  checks: z.array(z.object({ id: z.enum(checkIds), outcome: outcomeSchema })),
  verdict: verdictSchema.nullable(),
  /** Stored record, once there is one (also a partial one). */
  checkId: z.uuid().nullable(),
  /** Its check code, once there is a record. */
  checkCode: z.string().optional(),
  /** Why there is no record, or why it is partial. */
  error: appErrorSchema.nullable(),
});
/** One terminal of a run. */
export type CheckTarget = Readonly<z.infer<typeof checkTargetSchema>>;

/** A run and all its terminals. */
export const checkRunSchema = z.object({
  id: z.uuid(),
  level: z.enum(checkLevels),
  state: z.enum(['running', 'done', 'cancelled']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  targets: z.array(checkTargetSchema),
});
/** A run and all its terminals. */
export type CheckRun = Readonly<z.infer<typeof checkRunSchema>>;
