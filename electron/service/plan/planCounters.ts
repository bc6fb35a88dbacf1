// Plans that wait for a counter: every multiple that is passed makes one job, once, also after the counter began anew.
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Plan, PlanTrigger } from '../../../shared/plan/plan.ts';
import type { PlanMark } from '../../store/planMark.ts';
import { madeJob } from './madeJob.ts';
import type { RunningPlans } from './planConditions.ts';
import type { PlanSubject } from './planSubjects.ts';

type Counter = NonNullable<PlanMark['counter']>;
type CounterTrigger = Extract<PlanTrigger, { kind: 'counter' }>;

/** A reading below this part of the highest one means that the counter began anew (a part was replaced, the memory was lost). */
const anewBelow = 0.5;

/** The last multiple that a reading has reached; 0.3 is three times 0.1, whatever binary fractions make of it. */
const multipleOf = (reading: number, every: number): number =>
  Number((Math.floor(reading / every + 1e-9) * every).toPrecision(15));

/** What a reading does to a counter; `passed` = the multiple that it has just gone over, null = none. Pure. */
export const countOn = (
  before: Counter | null,
  reading: number,
  every: number,
): { readonly counter: Counter; readonly passed: number | null } => {
  const multiple = multipleOf(reading, every);
  if (before === null) return { counter: { highest: reading, passed: multiple, resets: 0 }, passed: null };
  if (reading < before.highest * anewBelow) {
    return { counter: { highest: reading, passed: multiple, resets: before.resets + 1 }, passed: null };
  }
  if (multiple <= before.passed) {
    return { counter: { ...before, highest: Math.max(before.highest, reading) }, passed: null };
  }
  return { counter: { ...before, highest: reading, passed: multiple }, passed: multiple };
};

/** One plan with a counter and the subjects that it is for. */
interface Counting {
  readonly plan: Plan;
  readonly trigger: CounterTrigger;
  readonly subjects: readonly PlanSubject[];
  readonly marks: Map<string, PlanMark>;
}

const emptyMark: PlanMark = { key: 'counter', through: null, isOut: false, counter: null };

/** Takes one reading of a subject: the mark, and the job if a multiple was passed. Answers whether a job was made. */
export const takeReading = async (
  { plan, subject, value }: { readonly plan: Plan; readonly subject: PlanSubject; readonly value: number },
  mark: PlanMark | undefined,
  deps: Pick<RunningPlans, 'shops' | 'clock'>,
): Promise<{ readonly mark: PlanMark; readonly isMade: boolean }> => {
  const { plans, jobs } = deps.shops.open;
  if (plan.trigger.kind !== 'counter') return { mark: mark ?? emptyMark, isMade: false };
  const { every, metric } = plan.trigger;
  const { counter, passed } = countOn(mark?.counter ?? null, value, every);
  const next = { ...(mark ?? emptyMark), counter };
  let isMade = false;
  if (passed !== null && !(await plans.openSubjects(plan.id)).has(subject.key)) {
    const { zh, en } = metrics[metric].label;
    const text = `${zh} ${String(value)} ≥ ${String(passed)} / ${en}`;
    const origin = { kind: 'counter' as const, passed, reading: value, resets: counter.resets };
    isMade = await jobs.insert(madeJob(plan, subject, { origin, text, clock: deps.clock }));
  }
  // The job comes first: cut short in between, the same reading makes it again, and that is ignored.
  if (JSON.stringify(mark?.counter) !== JSON.stringify(counter)) await plans.setMark(plan.id, subject.key, next);
  return { mark: next, isMade };
};

const countingOf = async ({ running, shops }: RunningPlans): Promise<readonly Counting[]> => {
  const counting: Counting[] = [];
  for (const { plan, subjects } of running) {
    if (plan.trigger.kind !== 'counter') continue;
    counting.push({ plan, trigger: plan.trigger, subjects, marks: new Map(await shops.open.plans.marks(plan.id)) });
  }
  return counting;
};

/** Who has never been counted begins with the newest reading that there is. */
const begin = async (counting: readonly Counting[], { shops }: RunningPlans): Promise<void> => {
  const { plans, readings } = shops.open;
  for (const { plan, trigger, subjects, marks } of counting) {
    for (const subject of subjects) {
      if (marks.get(subject.key)?.counter != null) continue;
      const terminalId = subject.units[0]?.terminalId ?? null;
      const [newest] = terminalId === null ? [] : await readings.newest(terminalId, trigger.metric, 1);
      if (newest === undefined) continue;
      const { counter } = countOn(null, newest.value, trigger.every);
      const mark = { ...emptyMark, counter };
      marks.set(subject.key, mark);
      await plans.setMark(plan.id, subject.key, mark);
    }
  }
};

const mostAtOnce = 2000;

/**
 * Takes every reading that was stored since the one with this number (null = only what comes from now on), in the order of
 * storing. Answers how many jobs were made and up to which reading, null = nothing is counted. Rejects with store.*
 */
export const followCounters = async (
  scene: RunningPlans,
  since: number | null,
): Promise<{ readonly made: number; readonly reading: number | null }> => {
  const { plans } = scene.shops.open;
  const counting = await countingOf(scene);
  if (counting.length === 0) return { made: 0, reading: null };
  const upto = await plans.newestReading();
  let made = 0;
  let isNews = since === null || upto - since > mostAtOnce;
  const wanted = [...new Set(counting.map(({ trigger }) => trigger.metric))];
  let after = since ?? upto;
  while (after < upto) {
    const news = await plans.readingsSince(after, wanted, mostAtOnce);
    isNews ||= news.length > 0;
    for (const reading of news) {
      after = reading.number;
      made += await takeOne(counting, reading, scene);
    }
    if (news.length < mostAtOnce) break;
  }
  await begin(counting, scene);
  // Noted only when it matters: every note waits for the disk.
  return { made, reading: isNews ? upto : since };
};

const takeOne = async (
  counting: readonly Counting[],
  { terminalId, metric, value }: { readonly terminalId: string; readonly metric: MetricKey; readonly value: number },
  scene: RunningPlans,
): Promise<number> => {
  let made = 0;
  for (const { plan, trigger, subjects, marks } of counting) {
    if (trigger.metric !== metric) continue;
    for (const subject of subjects) {
      if (subject.units[0]?.terminalId !== terminalId || subject.unitId === null) continue;
      const taken = await takeReading({ plan, subject, value }, marks.get(subject.key), scene);
      marks.set(subject.key, taken.mark);
      if (taken.isMade) made += 1;
    }
  }
  return made;
};
