// Maintenance plans: made, changed from a day on, paused, removed; their jobs follow at once.
import { randomUUID } from 'node:crypto';
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import type { Bilingual, Facts } from '../../../shared/model/bilingual.ts';
import { type Plan, type PlanDraft, planDraftSchema } from '../../../shared/plan/plan.ts';
import { redactText } from '../../log/redact.ts';
import { describeTrigger } from '../../plan/describeTrigger.ts';
import { ruleProblem } from '../../plan/ruleProblem.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLinesWith, writeLineWith } from '../logWriter.ts';
import type { CalendarTrigger } from './planDates.ts';
import { nextOfPlan } from './planNext.ts';
import { previewOf } from './planPreview.ts';
import { createPlanProposals } from './planProposals.ts';
import { createPlanCounters } from './planReadings.ts';
import type { Plans } from './planServices.ts';
import { subjectsOf } from './planSubjects.ts';
import type { WithPlanWork } from './planWork.ts';
import { endedBefore, firstAfterSplit, goingOnFrom } from './splitPlan.ts';

const refuse = (code: ErrorCode, facts: Facts = {}): never => {
  throw new AppFailure(failure(code, facts).error);
};

const keptScope = (scope: PlanDraft['scope']): PlanDraft['scope'] => {
  if (scope.kind === 'model') return { ...scope, model: redactText(scope.model) };
  return scope.kind === 'store' ? { ...scope, store: redactText(scope.store) } : scope;
};

/** The draft with its texts masked. A counter belongs to one terminal, so its jobs do too. */
const kept = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  scope: keptScope(draft.scope),
  per: draft.trigger.kind === 'counter' ? 'unit' : draft.per,
  name: { zh: redactText(draft.name.zh), en: redactText(draft.name.en) },
  assignee: draft.assignee === null ? null : redactText(draft.assignee),
  risk:
    draft.risk === null
      ? null
      : { ...draft.risk, reason: redactText(draft.risk.reason), author: redactText(draft.risk.author) },
});

/** Whether a day lies before every first date: then “all following” are all. */
const isBeforeAll = ({ trigger, firstDates }: Plan, from: string): boolean =>
  trigger.kind !== 'calendar' || [trigger.firstOn, ...Object.values(firstDates)].every((first) => from <= first);

const isFloating = <T extends Pick<PlanDraft, 'trigger'>>(plan: T): plan is T & { readonly trigger: CalendarTrigger } =>
  plan.trigger.kind === 'calendar' && plan.trigger.mode === 'floating';

const draftOf = (plan: Plan): PlanDraft => planDraftSchema.parse(plan);

/** Plans of the open shop. */
export const createPlans = (deps: WithPlanWork): Plans => {
  const { plans, templates } = deps.shops.open;
  const { work } = deps;
  const now = (): string => utcText(deps.clock.now());

  const known = async (planId: string): Promise<Plan> =>
    (await plans.byId(planId)) ?? refuse('plan.unknown', { planId });
  const living = async (planId: string): Promise<Plan> => {
    const plan = await known(planId);
    return plan.removedAt === null ? plan : refuse('plan.removed', { planId });
  };

  const mustBeGood = async (draft: PlanDraft): Promise<PlanDraft> => {
    const { trigger, templateId } = draft;
    if (
      templateId !== null &&
      ((await templates.byId(templateId, null)) === null || (await templates.isRemoved(templateId)))
    ) {
      refuse('template.unknown', { templateId });
    }
    if (trigger.kind !== 'calendar') return draft;
    const by = { nonWorking: trigger.nonWorking, calendar: await work.calendar() };
    for (const firstOn of new Set([trigger.firstOn, ...Object.values(draft.firstDates)])) {
      const problem = ruleProblem(trigger.recurrence, firstOn, by);
      if (problem !== null) refuse(problem, { firstOn });
    }
    return draft;
  };

  const sceneNow = async () => ({
    units: await work.units(),
    calendar: await work.calendar(),
    plans,
    today: work.today(),
  });
  const rowOf = async (plan: Plan, scene: Awaited<ReturnType<typeof sceneNow>>) => {
    const subjects = subjectsOf(plan, scene.units);
    const isRunning = plan.pausedAt === null && plan.removedAt === null;
    const nextOn = await nextOfPlan(plan, isRunning ? subjects : [], scene);
    return { ...plan, subjects: subjects.length, nextOn };
  };

  const lineOf = (summary: Bilingual, before: Plan | null, after: Plan): LogLine => ({
    kind: 'plan',
    summary,
    ...changeOf(before, after),
    record: { kind: 'plan', id: after.id },
  });
  const fresh = (draft: PlanDraft, more: Pick<Plan, 'proposal' | 'continues'>): Plan => ({
    ...kept(draft),
    ...more,
    id: randomUUID(),
    pausedAt: null,
    removedAt: null,
    createdAt: now(),
    updatedAt: now(),
    updatedBy: deps.operator.current(),
  });
  const changed = (plan: Plan, change: Partial<Plan>): Plan => ({
    ...plan,
    ...change,
    updatedAt: now(),
    updatedBy: deps.operator.current(),
  });

  const changeAll = async (plan: Plan, draft: PlanDraft): Promise<Plan> => {
    const after = changed(plan, kept(draft));
    const summary = { zh: `修改计划“${after.name.zh}”`, en: `Plan “${after.name.en}” changed` };
    await writeLineWith(deps, () => plans.write([after]), lineOf(summary, plan, after));
    return after;
  };

  /** What a floating plan waits for was counted from a completion: that stays the first date of what goes on. */
  const openDates = async (plan: Plan, draft: PlanDraft, from: string): Promise<PlanDraft['firstDates']> => {
    if (!isFloating(plan) || !isFloating(draft)) return {};
    const keys = subjectsOf(plan, await work.units()).map(({ key }) => key);
    return firstAfterSplit([...(await plans.floating(plan.id, keys)).values()], draft.trigger, from);
  };

  const changeFrom = async (plan: Plan, given: PlanDraft, from: string): Promise<Plan> => {
    const draft = { ...given, firstDates: { ...given.firstDates, ...(await openDates(plan, given, from)) } };
    const next = goingOnFrom(draft, draftOf(plan), from);
    if (next === null) return refuse('plan.never-fires', { firstOn: from });
    const after = { ...fresh(next, { proposal: plan.proposal, continues: plan.id }), pausedAt: plan.pausedAt };
    const ended = changed(plan, endedBefore(draftOf(plan), from));
    const summary = {
      zh: `计划“${plan.name.zh}”从 ${from} 起改为“${after.name.zh}”`,
      en: `Plan “${plan.name.en}” goes on from ${from} as “${after.name.en}”`,
    };
    await writeLineWith(deps, () => plans.write([ended, after]), lineOf(summary, plan, after));
    return after;
  };

  const createAll = (drafts: readonly { readonly draft: PlanDraft; readonly proposal: string | null }[]) =>
    work.change(async () => {
      const made = drafts.map(({ draft, proposal }) => fresh(draft, { proposal, continues: null }));
      const lines = made.map((plan) =>
        lineOf({ zh: `新建计划“${plan.name.zh}”`, en: `Plan “${plan.name.en}” made` }, null, plan),
      );
      await writeLinesWith(deps, () => plans.write(made), lines);
      return made;
    });

  return {
    list: () =>
      attempt(async () => {
        await work.fresh();
        const all = (await plans.list()).filter(({ removedAt }) => removedAt === null);
        const scene = await sceneNow();
        const rows = [];
        for (const plan of all) rows.push(await rowOf(plan, scene));
        return rows.toSorted(
          (one, other) => one.kind.localeCompare(other.kind) || one.name.zh.localeCompare(other.name.zh, 'zh'),
        );
      }),
    get: ({ planId }) => attempt(async () => rowOf(await known(planId), await sceneNow())),
    units: () => attempt(async () => [...(await work.units())]),
    preview: ({ draft }) =>
      attempt(async () => {
        await mustBeGood(draft);
        return previewOf(kept(draft), {
          units: await work.units(),
          calendar: await work.calendar(),
          today: work.today(),
        });
      }),
    create: ({ draft }) =>
      attempt(async () => {
        await mustBeGood(draft);
        const [plan] = await createAll([{ draft, proposal: null }]);
        return plan ?? refuse('plan.unknown');
      }),
    change: ({ planId, draft, from }) =>
      attempt(async () => {
        await mustBeGood(draft);
        return work.change(async () => {
          const plan = await living(planId);
          return from === null || isBeforeAll(plan, from) ? changeAll(plan, draft) : changeFrom(plan, draft, from);
        });
      }),
    pause: ({ planId, isPaused, reason }) =>
      attempt(() =>
        work.change(async () => {
          const plan = await living(planId);
          if (isPaused === (plan.pausedAt !== null)) return plan;
          const after = changed(plan, { pausedAt: isPaused ? now() : null });
          const said = redactText(reason);
          const summary = {
            zh: `${isPaused ? '暂停' : '恢复'}计划“${plan.name.zh}”。理由：${said}`,
            en: `Plan “${plan.name.en}” ${isPaused ? 'paused' : 'resumed'}. Reason: ${said}`,
          };
          await writeLineWith(deps, () => plans.write([after]), lineOf(summary, plan, after));
          return after;
        }),
      ),
    remove: ({ planId, reason }) =>
      attempt(() =>
        work.change(async () => {
          const plan = await living(planId);
          const after = changed(plan, { removedAt: now() });
          const said = redactText(reason);
          const summary = {
            zh: `删除计划“${plan.name.zh}”，它的任务记录保留。理由：${said}`,
            en: `Plan “${plan.name.en}” removed, the record of its jobs stays. Reason: ${said}`,
          };
          await writeLineWith(deps, () => plans.write([after]), lineOf(summary, plan, after));
          return {};
        }),
      ),
    ...createPlanProposals(deps, createAll),
    ...createPlanCounters(deps),
    describe: ({ trigger }) => attempt(() => Promise.resolve({ ...describeTrigger(trigger) })),
  };
};
