// A maintenance plan: what is done, for which terminals, when it comes again, and why so often.
import { z } from 'zod';
import { checkIds } from '../check/checkIds.ts';
import { metricKeys } from '../metric/catalogue.ts';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';
import { nonWorkingRules, recurrenceSchema } from './recurrence.ts';

/** What a plan is for. */
export const planKinds = [
  'maintenance',
  'inspection',
  'spare',
  'registration',
  'training',
  'emergency',
  'review',
  'other',
] as const;
/** What a plan is for. */
export type PlanKind = (typeof planKinds)[number];
/** What the kinds are called. */
export const planKindNames: Readonly<Record<PlanKind, Bilingual>> = {
  maintenance: { zh: '保养', en: 'Maintenance' },
  inspection: { zh: '防篡改巡检', en: 'Tamper inspection' },
  spare: { zh: '备用机', en: 'Spare terminal' },
  registration: { zh: '登记信息核对', en: 'Registration data' },
  training: { zh: '培训', en: 'Training' },
  emergency: { zh: '应急演练', en: 'Emergency drill' },
  review: { zh: '规则与风险复核', en: 'Rules and risks' },
  other: { zh: '其他', en: 'Other' },
};

/** Longest texts of a plan, characters. */
export const planTexts = { name: 80, reason: 500, person: 60 } as const;
/** Bounds of a plan. */
export const planBounds = { minutes: 1440, graceDays: 90, every: 1e9, units: 2000 } as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Which terminals. */
export const planScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('model'), model: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal('store'), store: z.string().trim().min(1).max(120) }),
  z.object({ kind: z.literal('units'), unitIds: z.array(z.uuid()).min(1).max(planBounds.units) }),
]);

/** What makes a job due. */
export const planTriggerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('calendar'),
    /** `floating` = counted from the day on which the last one was completed, not from the day it was due. */
    mode: z.enum(['fixed', 'floating']),
    recurrence: recurrenceSchema,
    /** First date of every subject that has none of its own in `firstDates`. */
    firstOn: z.iso.date(),
    /** Local time of day, in whatever zone the shop is. */
    time: timeOfDay,
    nonWorking: z.enum(nonWorkingRules),
  }),
  z.object({
    kind: z.literal('counter'),
    metric: z.enum(metricKeys),
    /** Units of the metric between two jobs. */
    every: z.number().positive().max(planBounds.every),
  }),
  z.object({
    kind: z.literal('condition'),
    checks: z.array(z.enum(checkIds)).min(1).max(checkIds.length),
    /** `warn` = a warning is enough. */
    outcome: z.enum(['warn', 'fail']),
  }),
]);
/** What makes a job due. */
export type PlanTrigger = Readonly<z.infer<typeof planTriggerSchema>>;

/** Why so often: the targeted risk analysis of an inspection (PCI DSS v4.0.1, 9.5.1.2.1 with 12.3.1). */
export const planRiskSchema = z.object({
  reason: z.string().trim().min(3).max(planTexts.reason),
  author: z.string().trim().min(1).max(planTexts.person),
  writtenOn: z.iso.date(),
  reviewOn: z.iso.date(),
});

/** What a person decides about a plan. */
export const planDraftSchema = z.object({
  name: bilingualSchema,
  kind: z.enum(planKinds),
  /** Checklist of its jobs; null = nothing to fill in. */
  templateId: z.uuid().nullable(),
  scope: planScopeSchema,
  /** What one job covers: one terminal, a whole store, or the shop. */
  per: z.enum(['unit', 'store', 'shop']),
  trigger: planTriggerSchema,
  /** Own first date of a subject, by its key. */
  firstDates: z.record(z.string().max(140), z.iso.date()),
  /** Days after the due day during which it is overdue; after that it is missed, except a floating one. */
  graceDays: z.number().int().min(0).max(planBounds.graceDays),
  assignee: z.string().trim().min(1).max(planTexts.person).nullable(),
  /** Time that one job takes, minutes. */
  minutes: z.number().int().min(1).max(planBounds.minutes).nullable(),
  risk: planRiskSchema.nullable(),
});
/** What a person decides about a plan. */
export type PlanDraft = Readonly<z.infer<typeof planDraftSchema>>;

/** A plan. */
export const planSchema = planDraftSchema.extend({
  id: z.uuid(),
  /** Name of the proposal that it was made from; null = the shop's own. */
  proposal: z.string().nullable(),
  /** The plan that it goes on from, after “this and all following” were changed. */
  continues: z.uuid().nullable(),
  /** Null = running. What fell due in a pause is not caught up. */
  pausedAt: z.iso.datetime().nullable(),
  /** Removed plans make no jobs; their jobs stay. */
  removedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
/** A plan. */
export type Plan = Readonly<z.infer<typeof planSchema>>;
