// Keeps the jobs of all plans in step with days, terminals, readings and findings; one piece of work after the other.
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import type { WorkCalendar } from '../../plan/workCalendar.ts';
import { type PlanMark, wholePlan } from '../../store/planMark.ts';
import { attempt } from '../attempt.ts';
import { localDay, localDayOf } from '../binding/localDay.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { EngineEventName } from '../services.ts';
import { type GenerationDeps, generateJobs } from './generation.ts';
import { newJobId } from './jobId.ts';
import { followConditions } from './planConditions.ts';
import { followCounters } from './planCounters.ts';
import { calendarKeyOf } from './planDates.ts';
import { type PlanSubject, subjectsOf } from './planSubjects.ts';
import { followTasks } from './taskJobs.ts';

/** What following the plans needs. */
export interface PlanWorkDeps extends ServiceDeps {
  readonly calendar: () => Promise<WorkCalendar>;
}

/** What the services of plans and jobs share. */
export interface PlanWork {
  /** Local day. */
  today(): string;
  calendar(): Promise<WorkCalendar>;
  units(): Promise<readonly Unit[]>;
  /** Looks at all plans; answers how many jobs were made, changed or taken away. Rejects with store.* */
  look(): Promise<number>;
  /** Looks unless it was done today and nothing has happened since. In a watching program that goes on by itself. */
  fresh(): Promise<void>;
  /** Does a change of plans in turn, then looks. Rejects with whatever `change` rejects with. */
  change<T>(change: () => Promise<T>): Promise<T>;
  /** Something happened that may concern a plan. */
  wake(): void;
  watch(): void;
  stop(): Promise<void>;
}

/** What services on top of it are given. */
export interface WithPlanWork extends ServiceDeps {
  readonly work: PlanWork;
}

const settingName = 'planLook';
const lookSchema = z.object({ on: z.iso.date(), reading: z.number().int().nullable() });
const portion = 500;
const removedMark: PlanMark = { key: 'removed', through: null, isOut: true, counter: null };
const tickMs = 30_000;
/** Several things that happen together are looked at once. */
const settleMs = 400;

const plansBefore = (plan: Plan, all: readonly Plan[]): readonly string[] => {
  const before: string[] = [];
  for (let id = plan.continues; id !== null && !before.includes(id); ) {
    before.push(id);
    id = all.find((one) => one.id === before.at(-1))?.continues ?? null;
  }
  return before;
};

/** Whether an event may concern a plan. */
export const isPlanNews = (name: string): boolean => news.has(name);

/** What follows from the plans by themselves: one line for all of it. */
const followedLine = (jobs: number): LogLine => ({
  kind: 'plan',
  source: 'program',
  why: null,
  record: null,
  after: { jobs },
  summary: {
    zh: `按计划新建、改期、取消或标为错过的任务：${String(jobs)} 项`,
    en: `Jobs that the plans made, moved, took away or count as missed: ${String(jobs)}`,
  },
});

const news: ReadonlySet<string> = new Set<EngineEventName>([
  'terminals.changed',
  'register.changed',
  'findings.changed',
  'trends.stored',
  'jobs.changed',
  'workdays.changed',
]);

/** The following of the plans of the open shop. */
export const createPlanWork = (deps: PlanWorkDeps): PlanWork => {
  const { plans, units, settings } = deps.shops.open;
  const { clock } = deps;
  const inTurn = createTurns();
  let isStopping = false;
  let isWatching = false;
  let isDirty = true;
  let lookedOn: string | null = null;
  let timer: { cancel(): void } | null = null;
  let soon: { cancel(): void } | null = null;
  const today = (): string => localDay(clock, clock.now());

  const keptLook = async (): Promise<z.infer<typeof lookSchema> | null> => {
    const kept = lookSchema.safeParse((await settings.shopSetting(settingName))?.value);
    return kept.success ? kept.data : null;
  };
  const unitsNow = async (): Promise<readonly Unit[]> => {
    await units.sync(() => newJobId(clock.now()), utcText(clock.now()));
    return units.list();
  };
  const subjectsNow = (plan: Plan, all: readonly Unit[]): readonly PlanSubject[] =>
    plan.removedAt === null && plan.pausedAt === null ? subjectsOf(plan, all) : [];

  const inPortions = async (work: () => Promise<number>): Promise<number> => {
    let sum = 0;
    for (;;) {
      const count = isStopping ? 0 : await work();
      sum += count;
      if (count === 0) return sum;
      await setImmediate();
    }
  };

  const finish = async ({ id }: Plan, by: { readonly today: string; readonly at: string }): Promise<number> => {
    if ((await plans.marks(id)).get(wholePlan)?.key === removedMark.key) return 0;
    const count = await plans.cancelOpen(id, { ...by, reason: '计划已删除 / the plan was removed' });
    if (!isStopping) await plans.setMark(id, wholePlan, removedMark);
    return count;
  };

  const lookAtAll = async (): Promise<number> => {
    isDirty = false;
    const day = today();
    const at = utcText(clock.now());
    const calendar = await deps.calendar();
    const making: Omit<GenerationDeps, 'before'> = {
      plans,
      newId: () => newJobId(clock.now()),
      at,
      today: day,
      calendar,
      calendarKey: calendarKeyOf(calendar, day),
      dayOf: (utc) => localDayOf(clock, utc),
      elapsed: () => performance.now(),
      isStopping: () => isStopping,
    };
    const before = await keptLook();
    const all = await unitsNow();
    const stored = await plans.list();
    const running: { readonly plan: Plan; readonly subjects: readonly PlanSubject[] }[] = [];
    let jobs = await inPortions(() => plans.revive(day, portion));
    for (const plan of stored) {
      if (isStopping) return jobs;
      const subjects = subjectsNow(plan, all);
      jobs += await generateJobs(plan, subjects, { ...making, before: (one) => plansBefore(one, stored) });
      if (plan.removedAt !== null) jobs += await finish(plan, { today: day, at });
      if (subjects.length > 0) running.push({ plan, subjects });
      await setImmediate();
    }
    const scene = { ...deps, today: day, running };
    const { made, reading } = await followCounters(scene, before?.reading ?? null);
    jobs += made + (await followConditions(scene)) + (await followTasks({ ...scene, units: all }));
    jobs += await inPortions(() => plans.missed({ today: day, lookedOn: before?.on ?? null, at, limit: portion }));
    if (isStopping) return jobs;
    if (before === null || before.on !== day || before.reading !== reading) {
      await settings.setShopSetting(settingName, { value: { on: day, reading }, changedBy: '', changedAt: at });
    }
    lookedOn = day;
    return jobs;
  };

  const look = async (): Promise<number> => {
    const jobs = await inTurn(lookAtAll);
    if (jobs > 0) {
      deps.publish('jobs.changed', { jobId: null });
      const noted = await attempt(() => writeLine(deps, followedLine(jobs)));
      if (!noted.ok) deps.log('error', 'what the plans made could not be logged', { code: noted.error.code });
    }
    return jobs;
  };
  const lookQuietly = async (): Promise<void> => {
    const done = await attempt(look);
    if (!done.ok) deps.log('error', 'the plans could not be looked at', { code: done.error.code });
  };
  const isFresh = (): boolean => !isDirty && lookedOn === today();

  const tick = (): void => {
    timer = clock.after(tickMs, () => {
      void (isFresh() ? Promise.resolve() : lookQuietly()).then(() => {
        if (timer !== null && !isStopping) tick();
      });
    });
  };

  return {
    today,
    calendar: deps.calendar,
    units: unitsNow,
    look,
    fresh: async () => {
      if (!isFresh() && !(isWatching && lookedOn === today())) await look();
    },
    change: async (change) => {
      const value = await inTurn(change);
      deps.publish('plans.changed', {});
      await look();
      return value;
    },
    wake: () => {
      isDirty = true;
      if (!isWatching || isStopping) return;
      soon ??= clock.after(settleMs, () => {
        soon = null;
        void lookQuietly();
      });
    },
    watch: () => {
      isWatching = true;
      void lookQuietly();
      tick();
    },
    stop: async () => {
      isStopping = true;
      timer?.cancel();
      soon?.cancel();
      timer = null;
      await inTurn(() => Promise.resolve()).catch(() => undefined);
    },
  };
};
