// Channels about maintenance plans: what is planned, the next dates, and changing this one or all following.
import { z } from 'zod';
import { planDraftSchema, planSchema, planTriggerSchema } from '../plan/plan.ts';
import { occurrenceSchema } from '../plan/recurrence.ts';
import { unitSchema } from '../plan/unit.ts';
import { engineCommand, event } from './define.ts';

const ofPlan = z.object({ planId: z.uuid() });
const reason = z.string().trim().min(3).max(300);

/** A plan in a list. */
export const planRowSchema = planSchema.extend({
  /** How many terminals or stores it is for now. */
  subjects: z.number().int(),
  /** Day of the next job; null = none (paused, over, or waiting for a counter or finding). */
  nextOn: z.iso.date().nullable(),
});

/** Where the counter of one terminal stands. */
export const planCounterSchema = z.object({
  unitId: z.uuid(),
  name: z.string(),
  store: z.string().nullable(),
  /** Highest reading since it last began anew, in the unit of the metric. */
  reading: z.number().nullable(),
  /** The next job comes when this is reached. */
  nextAt: z.number().nullable(),
});

/** What a plan would do. */
export const planPreviewSchema = z.object({
  /** The next ten dates, fewer if the rule ends; of a counter or condition none. */
  dates: z.array(occurrenceSchema).max(10),
  /** How many terminals or stores it is for now. */
  subjects: z.number().int(),
  /** What the person should know before saving: never fires, first date on a day off, ends before it starts … */
  warnings: z.array(z.object({ zh: z.string(), en: z.string() })),
});

/** Commands about plans. */
export const plansCommands = {
  /** All plans that were not removed, by kind and name. */
  'plans.list': engineCommand(z.object({}), z.array(planRowSchema)),
  /** Codes: plan.unknown */
  'plans.get': engineCommand(ofPlan, planRowSchema),
  /** What plans can be made for. */
  'plans.units': engineCommand(z.object({}), z.array(unitSchema)),
  /** Without saving anything. Codes: plan.never-fires, plan.ends-before-start, input.invalid */
  'plans.preview': engineCommand(z.object({ draft: planDraftSchema }), planPreviewSchema),
  /** Codes: plan.never-fires, plan.ends-before-start, template.unknown */
  'plans.create': engineCommand(z.object({ draft: planDraftSchema }), planSchema),
  /**
   * Changes a plan. `from` null: all its dates from now on; else “this and all following”: the plan ends before that day
   * and a new one goes on. Jobs that are in progress or done stay as they are. Codes: plan.unknown, plan.never-fires, plan.ends-before-start
   */
  'plans.change': engineCommand(ofPlan.extend({ draft: planDraftSchema, from: z.iso.date().nullable() }), planSchema),
  /** Codes: plan.unknown */
  'plans.pause': engineCommand(ofPlan.extend({ isPaused: z.boolean(), reason }), planSchema),
  /** Makes no more jobs; those that are open are cancelled, the others stay. Codes: plan.unknown */
  'plans.remove': engineCommand(ofPlan.extend({ reason }), z.object({})),
  /** Proposals of the product that the shop has not taken, each with its reason and source. */
  'plans.proposals': engineCommand(
    z.object({}),
    z.array(
      z.object({
        id: z.string(),
        draft: planDraftSchema,
        why: z.object({ zh: z.string(), en: z.string() }),
        source: z.object({ zh: z.string(), en: z.string() }),
        isTaken: z.boolean(),
      }),
    ),
  ),
  /** Takes proposals with a first date; one that is taken is not taken again. */
  'plans.takeProposals': engineCommand(
    z.object({ ids: z.array(z.string()).min(1).max(50), firstOn: z.iso.date() }),
    z.array(planSchema),
  ),
  /** Where the counters of a plan stand; `reading` null = nothing was read or typed in yet. Codes: plan.unknown */
  'plans.counters': engineCommand(ofPlan, z.array(planCounterSchema)),
  /**
   * A reading that a person typed in where the cable gives none; the job comes when a multiple was passed. Codes:
   * plan.unknown, plan.removed, unit.unknown (not one of the plan), input.invalid (the plan counts nothing)
   */
  'plans.noteReading': engineCommand(
    ofPlan.extend({ unitId: z.uuid(), value: z.number().min(0).max(1e12) }),
    z.object({ isDue: z.boolean() }),
  ),
  /** The rule in words, without a plan. */
  'plans.describe': engineCommand(
    z.object({ trigger: planTriggerSchema }),
    z.object({ zh: z.string(), en: z.string() }),
  ),
} as const;

/** Events about plans. */
export const plansEvents = {
  'plans.changed': event(z.strictObject({})),
} as const;
