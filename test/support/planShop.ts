// A shop with terminals in its register, and the services of plans on a clock that stands still.
import { randomUUID } from 'node:crypto';
import { workCalendarOf } from '../../electron/service/calendar/keptCalendar.ts';
import { createJobLists } from '../../electron/service/plan/jobLists.ts';
import { createPlans } from '../../electron/service/plan/plans.ts';
import { createPlanWork } from '../../electron/service/plan/planWork.ts';
import type { ShopStore } from '../../electron/store/shopStore.ts';
import type { PlanDraft } from '../../shared/plan/plan.ts';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import type { Lifecycle } from '../../shared/register/lifecycle.ts';
import type { RegisterValue } from '../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import { unwrap } from './anEngine.ts';
import { someDeps } from './serviceDeps.ts';

const at = '2026-11-20T01:30:00.000Z';
const value = (text: string): RegisterValue => ({ value: text, source: 'user', at, by: 'Li' });

/** One terminal of the register. */
export const planRecord = (
  serial: string,
  given: { readonly model?: string; readonly store?: string; readonly lifecycle?: Lifecycle } = {},
): RegisterRecord => ({
  id: randomUUID(),
  terminalId: null,
  lifecycle: given.lifecycle ?? 'inService',
  lifecycleSince: at,
  lifecycleReason: 'test',
  registration: { state: 'registered', source: null, at: null, by: null, note: null },
  fields: {
    serialNumber: value(serial),
    model: value(given.model ?? 'N900'),
    ...(given.store === undefined ? {} : { store: value(given.store) }),
  },
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
});

/** Puts terminals into the register. */
export const addRecords = async (store: ShopStore, records: readonly RegisterRecord[]): Promise<void> => {
  await store.register.write({ records, line: null });
};

/** Every week, as the first date has it. */
export const weekly: Recurrence = {
  frequency: 'weekly',
  interval: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  monthEnd: 'lastDay',
  ends: { kind: 'never' },
  except: [],
};

/** A plan for every terminal, each Monday at nine. */
export const aDraft = (
  change: Partial<PlanDraft> = {},
  trigger: Partial<Extract<PlanDraft['trigger'], { kind: 'calendar' }>> = {},
): PlanDraft => ({
  name: { zh: '清洁读卡器', en: 'Clean the readers' },
  kind: 'maintenance',
  templateId: null,
  scope: { kind: 'everything' },
  per: 'unit',
  trigger: {
    kind: 'calendar',
    mode: 'fixed',
    recurrence: weekly,
    firstOn: '2026-11-23',
    time: '09:00',
    nonWorking: 'stay',
    ...trigger,
  },
  firstDates: {},
  graceDays: 2,
  assignee: null,
  minutes: 10,
  risk: null,
  ...change,
});

/** The services of plans on records of their own. */
export const aPlanShop = async (records: readonly RegisterRecord[] = []) => {
  const deps = await someDeps();
  await addRecords(deps.shops.open, records);
  const start = () => {
    const work = createPlanWork({ ...deps, calendar: () => workCalendarOf(deps.shops.open) });
    return {
      work,
      plans: createPlans({ ...deps, work }),
      lists: createJobLists({ ...deps, work, version: '0.0.0' }),
    };
  };
  const services = start();
  const create = async (draft: PlanDraft) => unwrap(await services.plans.create({ draft }));
  const jobs = async (filter: Parameters<typeof services.lists.list>[0]['filter'] = {}, of = services) =>
    unwrap(await of.lists.list({ filter, offset: 0, limit: 500 })).jobs;
  return { ...deps, ...services, store: deps.shops.open, start, create, jobs };
};
