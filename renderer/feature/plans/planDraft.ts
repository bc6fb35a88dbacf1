// What is being written in the editor of plans: a new one, one from a plan, and what is still missing in it.
import { type Plan, type PlanDraft, type PlanTrigger, planDraftSchema } from '../../../shared/plan/plan.ts';
import type { Recurrence } from '../../../shared/plan/recurrence.ts';

/** A trigger of dates. */
export type CalendarTrigger = Extract<PlanTrigger, { kind: 'calendar' }>;

const everyMonth: Recurrence = {
  frequency: 'monthly',
  interval: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  monthEnd: 'lastDay',
  ends: { kind: 'never' },
  except: [],
};

/** A trigger of each kind to begin with. */
export const firstTrigger = (kind: PlanTrigger['kind'], firstOn: string): PlanTrigger => {
  if (kind === 'counter') return { kind, metric: 'printer.headDistanceTotal', every: 5000 };
  if (kind === 'condition') return { kind, checks: [], outcome: 'fail' };
  return { kind, mode: 'fixed', recurrence: everyMonth, firstOn, time: '09:00', nonWorking: 'next' };
};

/** An empty plan. */
export const newDraft = (firstOn: string): PlanDraft => ({
  name: { zh: '', en: '' },
  kind: 'maintenance',
  templateId: null,
  scope: { kind: 'everything' },
  per: 'unit',
  trigger: firstTrigger('calendar', firstOn),
  firstDates: {},
  graceDays: 7,
  assignee: null,
  minutes: null,
  risk: null,
});

/** What a person decided about a plan. */
export const draftOf = (plan: Plan): PlanDraft => planDraftSchema.parse(plan);

/** Fields of the editor that can be wrong. */
export type Wrong =
  | 'name'
  | 'scope'
  | 'firstOn'
  | 'time'
  | 'interval'
  | 'count'
  | 'until'
  | 'every'
  | 'checks'
  | 'risk'
  | 'minutes'
  | 'graceDays';

const places: readonly (readonly [string, Wrong])[] = [
  ['name', 'name'],
  ['scope', 'scope'],
  ['trigger.firstOn', 'firstOn'],
  ['trigger.time', 'time'],
  ['trigger.recurrence.interval', 'interval'],
  ['trigger.recurrence.ends.count', 'count'],
  ['trigger.recurrence.ends.on', 'until'],
  ['trigger.every', 'every'],
  ['trigger.checks', 'checks'],
  ['risk', 'risk'],
  ['minutes', 'minutes'],
  ['graceDays', 'graceDays'],
];

/** What is wrong with a draft; empty = it can be saved. */
export const wrongIn = (draft: PlanDraft): ReadonlySet<Wrong> => {
  const parsed = planDraftSchema.safeParse(draft);
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  const wrong = new Set(
    places.filter(([start]) => issues.some((path) => path.startsWith(start))).map(([, name]) => name),
  );
  if (draft.name.zh.trim() === '' || draft.name.en.trim() === '') wrong.add('name');
  return wrong;
};

/** The draft as it can be previewed before it has a name. */
export const previewable = (draft: PlanDraft): PlanDraft | null => {
  const named = draft.name.zh.trim() === '' ? { ...draft, name: { zh: '–', en: '–' } } : draft;
  const parsed = planDraftSchema.safeParse({ ...named, risk: null });
  return parsed.success ? parsed.data : null;
};
