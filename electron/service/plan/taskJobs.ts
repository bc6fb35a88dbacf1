// Tasks of the register with a day stand among the jobs of the plan; what was done by a job is not asked for there again.
import type { Job } from '../../../shared/job/job.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { PlanKind } from '../../../shared/plan/plan.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import { addDays } from '../../plan/days.ts';
import { localDayOf } from '../binding/localDay.ts';
import { utcText } from '../isoTime.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { closedTask } from '../register/registerTaskParts.ts';
import type { RunningPlans } from './planConditions.ts';

interface TaskWords {
  readonly title: Bilingual;
  readonly kind: PlanKind;
  /** A job of a plan of this kind that was done so many days before the day of the task, or later, stands for it. */
  readonly doneWithinDays: number | null;
}

const words = {
  move: { title: { zh: '移机登记', en: 'Move of a terminal' }, kind: 'registration', doneWithinDays: null },
  simChange: { title: { zh: '更换 SIM 卡登记', en: 'Change of the SIM' }, kind: 'registration', doneWithinDays: null },
  swap: { title: { zh: '换机登记', en: 'Swap of a terminal' }, kind: 'registration', doneWithinDays: null },
  register: { title: { zh: '登记确认', en: 'Confirm the registration' }, kind: 'registration', doneWithinDays: null },
  warning: { title: { zh: '登记提醒', en: 'Warning of the register' }, kind: 'registration', doneWithinDays: null },
  review: {
    title: { zh: '核对登记资料', en: 'Review of the registration data' },
    kind: 'registration',
    doneWithinDays: 30,
  },
  powerUp: { title: { zh: '备用机开机签到', en: 'Power up and sign on the spare' }, kind: 'spare', doneWithinDays: 20 },
  dormancy: {
    title: { zh: '长期没有交易', en: 'No sales for a long time' },
    kind: 'registration',
    doneWithinDays: null,
  },
} as const satisfies Readonly<Record<string, TaskWords>>;

const wordsOf = ({ kind, data }: RegisterTask): TaskWords =>
  kind === 'dormancy' && data['about'] === 'powerUp' ? words.powerUp : words[kind];

type Scene = RunningPlans & { readonly units: readonly Unit[] };

const jobOf = (task: RegisterTask & { readonly dueOn: string }, unit: Unit, at: string): Job => {
  const { title, kind } = wordsOf(task);
  return {
    // The task and its job are one thing: they share the id, so that it is never made twice.
    id: task.id,
    planId: null,
    kind,
    title,
    subject: { kind: 'unit', unitId: unit.id },
    unitName: null,
    store: null,
    state: 'open',
    dueOn: task.dueOn,
    dueTime: '09:00',
    lastOn: null,
    assignee: null,
    minutes: null,
    doneAt: null,
    doneBy: null,
    origin: { kind: 'task', taskId: task.id },
    templateId: null,
    template: null,
    answers: [],
    signatures: [],
    movedFrom: null,
    startedAt: null,
    heldReason: null,
    minutesSpent: null,
    downtime: null,
    parts: [],
    checkId: null,
    result: null,
    history: [{ at, step: 'created', operator: '', text: null }],
    createdAt: at,
    changedAt: at,
  };
};

const endedJob = (job: Job, { closedAt, closing }: RegisterTask): Job => {
  const at = closedAt ?? job.changedAt;
  const text = closing?.note ?? null;
  const step = { at, step: 'done' as const, operator: closing?.by ?? '', text };
  return {
    ...job,
    state: 'done',
    doneAt: at,
    doneBy: closing?.by ?? '',
    result: text,
    changedAt: at,
    history: [...job.history, step],
  };
};

/** Plans that do the same for this terminal anyway. */
const isPlanned = ({ running }: Scene, kind: PlanKind, unit: Unit): boolean =>
  running.some(({ plan, subjects }) => plan.kind === kind && subjects.some(({ key }) => key === unit.id));

/** The local day of a job of a plan that stands for the task; null = none. */
const doneByPlan = async (task: RegisterTask & { readonly dueOn: string }, unit: Unit, scene: Scene) => {
  const { kind, doneWithinDays } = wordsOf(task);
  if (doneWithinDays === null) return null;
  const [newest] = await scene.shops.open.jobs.page({ phases: ['done'], unitId: unit.id, kind }, scene.today, 0, 1);
  if (newest?.doneAt == null || newest.planId === null) return null;
  const on = localDayOf(scene.clock, newest.doneAt);
  return on >= addDays(task.dueOn, -doneWithinDays) ? on : null;
};

const closeTask = async (task: RegisterTask, on: string, scene: Scene): Promise<void> => {
  const note = '按保养计划完成 / done as a job of the plan';
  const data = task.kind === 'review' ? { completedOn: on } : { doneOn: on };
  const by = scene.operator.current();
  const closed = closedTask({ ...task, data: { ...task.data, ...data } }, { at: utcText(scene.clock.now()), by, note });
  const record = task.recordId === null ? null : await scene.shops.open.register.byId(task.recordId);
  await keepRegister(scene, { tasks: [closed], summary: null, about: record });
};

const followOne = async (
  task: RegisterTask & { readonly dueOn: string },
  unit: Unit,
  scene: Scene,
): Promise<number> => {
  const { jobs } = scene.shops.open;
  const on = await doneByPlan(task, unit, scene);
  if (on !== null) {
    await closeTask(task, on, scene);
    return 0;
  }
  const known = await jobs.byId(task.id);
  const { kind, doneWithinDays } = wordsOf(task);
  if (known === null) {
    if (doneWithinDays !== null && isPlanned(scene, kind, unit)) return 0;
    return Number(await jobs.insert(jobOf(task, unit, utcText(scene.clock.now()))));
  }
  if (known.state !== 'open' || known.movedFrom !== null || known.dueOn === task.dueOn) return 0;
  await jobs.write({ ...known, dueOn: task.dueOn });
  return 1;
};

/** Brings jobs and tasks of the register in step; answers how many jobs were made or changed. Rejects with store.* */
export const followTasks = async (scene: Scene): Promise<number> => {
  const { register, jobs, plans } = scene.shops.open;
  const byRecord = new Map(
    scene.units.flatMap((unit) => (unit.recordId === null ? [] : [[unit.recordId, unit] as const])),
  );
  let changed = 0;
  for (const task of await register.tasks({ isOpen: true })) {
    const unit = task.recordId === null ? undefined : byRecord.get(task.recordId);
    if (task.dueOn === null || unit === undefined) continue;
    changed += await followOne({ ...task, dueOn: task.dueOn }, unit, scene);
  }
  for (const id of await plans.openTaskJobs()) {
    const [job, task] = [await jobs.byId(id), await register.task(id)];
    if (job === null || (task !== null && task.closedAt === null)) continue;
    await jobs.write(task === null ? { ...job, state: 'cancelled' } : endedJob(job, task));
    changed += 1;
  }
  return changed;
};
