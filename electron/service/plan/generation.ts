// Makes the jobs of one plan in small portions: whatever is interrupted is gone on with, nothing is made twice.
import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../../../shared/plan/plan.ts';
import { addDays } from '../../plan/days.ts';
import type { WorkCalendar } from '../../plan/workCalendar.ts';
import type { SubjectDates } from '../../store/planJobs.ts';
import { type PlanMark, wholePlan } from '../../store/planMark.ts';
import type { FloatingState, PlanStore } from '../../store/planStore.ts';
import { type CalendarTrigger, type DatesScene, fixedMaker, floatingMaker } from './planDates.ts';
import type { PlanSubject } from './planSubjects.ts';

/** What the making of jobs is given. */
export interface GenerationDeps {
  readonly plans: PlanStore;
  readonly newId: () => string;
  /** UTC text of now. */
  readonly at: string;
  /** Local day. */
  readonly today: string;
  readonly calendar: WorkCalendar;
  readonly calendarKey: string;
  /** The local day of a UTC text. */
  readonly dayOf: (utc: string) => string;
  /** Milliseconds, rising. */
  readonly elapsed: () => number;
  readonly isStopping: () => boolean;
  /** Ids of the plans that a plan goes on from, and of those that these went on from. */
  readonly before: (plan: Plan) => readonly string[];
}

/** One transaction takes about so long, ms: the engine answers others in between. */
const portionMs = 12;
/** Jobs of one portion: at first, at least, at most. */
const portionJobs = { first: 500, least: 400, most: 800 } as const;

const doneMark: PlanMark = { key: 'done', through: null, isOut: false, counter: null };

interface OutOf {
  readonly today: string;
  /** The plan is for nobody now: paused, removed, or without terminals. */
  readonly isResting: boolean;
}

const isStore = (subject: string): boolean => subject.startsWith('store:');

/** A store without terminals has another name now, or none: what is due there today is asked for under the new one. */
const outOf = (subject: string, mark: PlanMark, { today, isResting }: OutOf): SubjectDates => ({
  subject,
  unitId: null,
  store: null,
  clearFrom: isStore(subject) && !isResting ? today : addDays(today, 1),
  dates: [],
  mark: { ...mark, through: null, isOut: true },
});

type Making = (subject: PlanSubject) => SubjectDates | null;

const makingOf = (
  scene: DatesScene,
  {
    marks,
    floating,
    dayOf,
  }: {
    readonly marks: ReadonlyMap<string, PlanMark>;
    readonly floating: ReadonlyMap<string, FloatingState>;
    readonly dayOf: GenerationDeps['dayOf'];
  },
): Making => {
  const make = scene.trigger.mode === 'fixed' ? fixedMaker(scene) : floatingMaker(scene);
  const latest = (state: FloatingState | undefined): string | null => {
    const days = [state?.doneAt == null ? null : dayOf(state.doneAt), state?.cancelledOn ?? null];
    return (
      days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null
    );
  };
  return ({ key, unitId, store }) => {
    const state = floating.get(key);
    const dates = make({ key, mark: marks.get(key), floating: state, completedOn: latest(state) });
    return dates === null ? null : { subject: key, unitId, store, ...dates };
  };
};

/** Writes portion by portion; answers how many jobs that made, changed or took away. */
const writeAll = async (
  plan: Plan,
  dueTime: string,
  { pending, deps }: { readonly pending: Generator<SubjectDates, void>; readonly deps: GenerationDeps },
): Promise<number> => {
  const { id: planId, kind, assignee, minutes } = plan;
  const work = { planId, kind, dueTime, assignee, minutes, before: deps.before(plan) };
  let jobs = 0;
  let waiting: SubjectDates[] = [];
  let size: number = portionJobs.first;
  let count = 0;
  const write = async (): Promise<void> => {
    const began = deps.elapsed();
    jobs += await deps.plans.follow(work, waiting, { newId: deps.newId, at: deps.at });
    const fitting = (size * portionMs) / Math.max(1, deps.elapsed() - began);
    size = Math.min(portionJobs.most, Math.max(portionJobs.least, Math.round(fitting)));
    waiting = [];
    count = 0;
    await setImmediate();
  };
  for (const each of pending) {
    if (deps.isStopping()) return jobs;
    waiting.push(each);
    count += each.dates.length + 1;
    if (count >= size) await write();
  }
  if (waiting.length > 0) await write();
  return jobs;
};

const calendarTrigger = ({ trigger }: Plan): CalendarTrigger | null => (trigger.kind === 'calendar' ? trigger : null);

/**
 * Brings the jobs of a plan by dates in step with the plan, its subjects and the working calendar; `subjects` is empty
 * while it is paused or after it was removed. Answers how many jobs that made, changed or took away. Rejects with store.*
 */
export const generateJobs = async (
  plan: Plan,
  subjects: readonly PlanSubject[],
  deps: GenerationDeps,
): Promise<number> => {
  const trigger = calendarTrigger(plan);
  if (trigger === null) return 0;
  const { plans, today, calendar, calendarKey, dayOf } = deps;
  const marks = await plans.marks(plan.id);
  const isWhole = marks.has(wholePlan);
  const scene = { plan, trigger, calendar, calendarKey, today, newSince: isWhole ? null : dayOf(plan.createdAt) };
  const members = new Set(subjects.map(({ key }) => key));
  const floating =
    trigger.mode === 'floating' && subjects.length > 0
      ? await plans.floating(plan.id, [...members])
      : new Map<string, FloatingState>();
  const making = makingOf(scene, { marks, floating, dayOf });
  function* pending(): Generator<SubjectDates, void> {
    for (const [subject, mark] of marks) {
      if (subject !== wholePlan && !mark.isOut && !members.has(subject))
        yield outOf(subject, mark, { today, isResting: subjects.length === 0 });
    }
    for (const subject of subjects) {
      const dates = making(subject);
      if (dates !== null) yield dates;
    }
  }
  const jobs = await writeAll(plan, trigger.time, { pending: pending(), deps });
  if (!isWhole && !deps.isStopping()) await plans.setMark(plan.id, wholePlan, doneMark);
  return jobs;
};
