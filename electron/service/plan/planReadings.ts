// Where the counters of a plan stand, and readings that a person types in where the cable gives none.
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import type { Facts } from '../../../shared/model/bilingual.ts';
import type { Plan, PlanTrigger } from '../../../shared/plan/plan.ts';
import { attempt } from '../attempt.ts';
import { writeLine } from '../logWriter.ts';
import { takeReading } from './planCounters.ts';
import type { Plans } from './planServices.ts';
import { subjectsOf } from './planSubjects.ts';
import type { WithPlanWork } from './planWork.ts';

type CounterTrigger = Extract<PlanTrigger, { kind: 'counter' }>;

const refuse = (code: ErrorCode, facts: Facts): never => {
  throw new AppFailure(failure(code, facts).error);
};

/** Counters of the plans of the open shop. */
export const createPlanCounters = (deps: WithPlanWork): Pick<Plans, 'counters' | 'noteReading'> => {
  const { plans } = deps.shops.open;
  const { work } = deps;
  const counting = async (
    planId: string,
  ): Promise<{ readonly plan: Plan; readonly trigger: CounterTrigger | null }> => {
    const plan = (await plans.byId(planId)) ?? refuse('plan.unknown', { planId });
    return { plan, trigger: plan.trigger.kind === 'counter' ? plan.trigger : null };
  };
  return {
    counters: ({ planId }) =>
      attempt(async () => {
        await work.fresh();
        const { plan, trigger } = await counting(planId);
        if (trigger === null) return [];
        const marks = await plans.marks(planId);
        return subjectsOf({ ...plan, per: 'unit' }, await work.units()).flatMap(({ units: [unit] }) => {
          if (unit === undefined) return [];
          const counter = marks.get(unit.id)?.counter ?? null;
          const nextAt = counter === null ? null : counter.passed + trigger.every;
          return [{ unitId: unit.id, name: unit.name, store: unit.store, reading: counter?.highest ?? null, nextAt }];
        });
      }),
    noteReading: ({ planId, unitId, value }) =>
      attempt(() =>
        work.change(async () => {
          const { plan, trigger } = await counting(planId);
          if (plan.removedAt !== null) refuse('plan.removed', { planId });
          if (trigger === null) return refuse('input.invalid', { field: 'planId', found: planId, expected: 'counter' });
          const subject = subjectsOf(plan, await work.units()).find(({ key }) => key === unitId);
          if (subject === undefined) return refuse('unit.unknown', { unitId });
          const mark = (await plans.marks(planId)).get(unitId);
          const { isMade } = await takeReading({ plan, subject, value }, mark, deps);
          const { label, unit } = metrics[trigger.metric];
          const name = subject.units[0]?.name ?? '';
          await writeLine(deps, {
            kind: 'plan',
            summary: {
              zh: `手工填写读数：${name}，${label.zh} ${String(value)} ${unit}`.trimEnd(),
              en: `Reading typed in: ${name}, ${label.en} ${String(value)} ${unit}`.trimEnd(),
            },
          });
          return { isDue: isMade };
        }),
      ),
  };
};
