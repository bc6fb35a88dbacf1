import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newJobId } from '../../../../electron/service/plan/jobId.ts';
import type { SubjectDates } from '../../../../electron/store/planJobs.ts';
import type { Job } from '../../../../shared/job/job.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const at = '2026-11-22T02:00:00.000Z';
const today = '2026-11-22';
const anHourly = (dueOn: string, planId: string | null = null): Job => ({
  id: randomUUID(),
  planId,
  kind: 'maintenance',
  title: { zh: '清洁打印头', en: 'Clean the print head' },
  subject: { kind: 'shop' },
  unitName: null,
  store: null,
  state: 'open',
  dueOn,
  dueTime: '09:00',
  lastOn: null,
  assignee: null,
  minutes: 10,
  doneAt: null,
  doneBy: null,
  origin: { kind: 'person' },
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
  history: [],
  createdAt: at,
  changedAt: at,
});
const mark = { key: '', through: null, isOut: false, counter: null };
const work = {
  planId: '5b0d1e57-8a46-4a5e-9d2f-1f0f6d2f7a11',
  kind: 'inspection' as const,
  dueTime: '10:00',
  assignee: null,
  minutes: null,
};
const dated = (subject: string, ...days: string[]): SubjectDates => ({
  subject,
  unitId: null,
  store: subject === 'shop' ? null : subject.slice(6),
  clearFrom: null,
  dates: days.map((dueOn) => ({ origin: dueOn, dueOn, lastOn: dueOn })),
  mark,
});
const making = { newId: () => newJobId(0), at };
const jobs = async () => (await someDeps()).shops.open.jobs;

describe('stored jobs', () => {
  it('are made once for one day of a plan and one subject', async () => {
    const { plans } = (await someDeps()).shops.open;
    const first = [dated('shop', '2026-12-01', '2026-12-02'), dated('store:A', '2026-12-01')];
    expect(await plans.follow(work, first, making)).toBe(3);
    expect(await plans.follow(work, [dated('shop', '2026-12-01', '2026-12-03')], making)).toBe(1);
  });

  it('made by hand are written, changed and read whole', async () => {
    const store = await jobs();
    const job = anHourly('2026-11-22');
    expect(await store.insert(job)).toBe(true);
    await store.write({ ...job, state: 'inProgress', startedAt: at });
    expect(await store.byId(job.id)).toEqual({ ...job, state: 'inProgress', startedAt: at });
  });

  it('are listed by day, and counted by what they are today', async () => {
    const store = await jobs();
    const given = ['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => anHourly(day));
    for (const job of given) await store.insert(job);
    const [first] = given;
    if (first !== undefined) {
      await store.insert({
        ...anHourly('2026-11-20'),
        state: 'done',
        doneAt: '2026-11-22T01:00:00.000Z',
        doneBy: '李',
      });
    }
    expect((await store.page({ phases: ['due', 'overdue'] }, today, 0, 10)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(await store.total({ phases: ['upcoming'] }, today)).toBe(1);
    expect(await store.total({}, today)).toBe(4);
    expect(await store.counts({ today, from: '2026-11-21T16:00:00.000Z', until: '2026-11-22T16:00:00.000Z' })).toEqual({
      due: 1,
      overdue: 1,
      inProgress: 0,
      onHold: 0,
      doneToday: 1,
    });
  });

  it('are found by words of title and store, and by nothing else', async () => {
    const store = await jobs();
    await store.insert({ ...anHourly('2026-11-22'), subject: { kind: 'store', store: '人民路店' } });
    expect(await store.total({ text: '打印头 人民路' }, today)).toBe(1);
    expect(await store.total({ text: 'PRINT' }, today)).toBe(1);
    expect(await store.total({ text: 'en' }, today)).toBe(0);
    expect(await store.total({ text: 'zh' }, today)).toBe(0);
    expect(await store.total({ text: '%' }, today)).toBe(0);
    expect(await store.total({ store: '人民路店' }, today)).toBe(1);
  });

  it('of a day, plan, state and person are one entry of a calendar; those made by hand stand alone', async () => {
    const { jobs: store, plans } = (await someDeps()).shops.open;
    await plans.write([]);
    for (let made = 0; made < 2; made += 1) await store.insert(anHourly('2026-11-22'));
    await store.insert(anHourly('2026-12-24'));
    const groups = await store.groups({ from: '2026-11-01', until: '2026-11-30' }, today);
    expect(groups.map(({ dueOn, count, minutes }) => [dueOn, count, minutes])).toEqual([
      [today, 1, 10],
      [today, 1, 10],
    ]);
  });
});
