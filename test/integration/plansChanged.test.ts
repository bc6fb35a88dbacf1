// Plans that are changed, or whose terminals and stores are: what was done stays done, nothing is asked for twice.
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '../../shared/plan/plan.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { aDraft, addRecords, aPlanShop, planRecord, weekly } from '../support/planShop.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../support/records.ts';

const day = 86_400_000;
const daily = { ...weekly, frequency: 'daily' as const };
const openOnes = ['upcoming', 'due', 'overdue'] as const;
type Shop = Awaited<ReturnType<typeof aPlanShop>>;

const dated = async (shop: Shop, until: string) =>
  (await shop.jobs({ until })).map(({ dueOn, dueTime, state }) => `${dueOn} ${dueTime} ${state}`);

const write = async (shop: Shop, dueOn: string, change: object) => {
  const row = present((await shop.jobs({})).find((each) => each.dueOn === dueOn));
  const job = present(await shop.store.jobs.byId(row.id));
  await shop.store.jobs.write({ ...job, ...change });
};
const done = (at: string) => ({ state: 'done', doneAt: at, doneBy: 'Li' });

describe('a plan that is changed from a day on', () => {
  it('leaves the dates before it alone, also of a terminal that began before the others', async () => {
    const shop = await aPlanShop([planRecord('A'), planRecord('B')]);
    const [first] = unwrap(await shop.plans.units());
    const draft = (time: string): PlanDraft =>
      aDraft({ firstDates: { [present(first).id]: '2026-11-23' } }, { firstOn: '2027-01-04', time });
    const { id: planId } = await shop.create(draft('09:00'));
    unwrap(await shop.plans.change({ planId, draft: draft('15:00'), from: '2026-12-01' }));
    expect(await dated(shop, '2026-12-08')).toEqual([
      '2026-11-23 09:00 open',
      '2026-11-30 09:00 open',
      '2026-12-07 15:00 open',
    ]);
  });

  it('does not ask again for what was done before its day or is being done', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    const { id: planId } = await shop.create(aDraft({}, { firstOn: '2026-11-16' }));
    await write(shop, '2026-11-23', done('2026-11-22T01:00:00.000Z'));
    await write(shop, '2026-11-30', { state: 'inProgress', startedAt: '2026-11-22T01:00:00.000Z' });
    const draft = aDraft({}, { firstOn: '2026-11-16', time: '10:00' });
    const next = unwrap(await shop.plans.change({ planId, draft, from: '2026-11-23' }));
    const again = aDraft({}, { firstOn: '2026-11-23', time: '11:00' });
    await shop.clock.advance(1000);
    unwrap(await shop.plans.change({ planId: next.id, draft: again, from: '2026-11-24' }));
    expect((await dated(shop, '2026-12-08')).toSorted()).toEqual([
      '2026-11-23 09:00 done',
      '2026-11-30 09:00 inProgress',
      '2026-12-07 11:00 open',
    ]);
  });

  it('goes on from the last completion where it floats', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    const draft = (minutes: number) => aDraft({ minutes }, { mode: 'floating', firstOn: '2026-11-22' });
    const { id: planId } = await shop.create(draft(10));
    await shop.clock.advance(3 * day);
    await write(shop, '2026-11-22', done('2026-11-25T01:00:00.000Z'));
    shop.work.wake();
    expect((await shop.jobs({ phases: [...openOnes] })).map(({ dueOn }) => dueOn)).toEqual(['2026-12-02']);
    unwrap(await shop.plans.change({ planId, draft: draft(20), from: '2026-11-26' }));
    expect((await shop.jobs({ phases: [...openOnes] })).map(({ dueOn }) => dueOn)).toEqual(['2026-12-02']);
  });
});

describe('a plan by store', () => {
  it('asks once on the day on which a store gets another name', async () => {
    const record = planRecord('A', { store: '人民路店' });
    const shop = await aPlanShop([record]);
    await shop.create(aDraft({ per: 'store' }, { firstOn: '2026-11-22', recurrence: daily }));
    const store = { ...present(record.fields.store), value: '解放路店' };
    await addRecords(shop.store, [{ ...record, fields: { ...record.fields, store } }]);
    shop.work.wake();
    const jobs = await shop.jobs({ until: '2026-11-23' });
    expect(jobs.map(({ store: name, dueOn }) => `${name ?? ''} ${dueOn}`)).toEqual([
      '解放路店 2026-11-22',
      '解放路店 2026-11-23',
    ]);
  });
});

describe('a plan by counter', () => {
  it('is for single terminals, whatever else was chosen', async () => {
    const shop = await aPlanShop([planRecord('A', { store: '人民路店' })]);
    const trigger = { kind: 'counter' as const, metric: 'battery.voltage' as const, every: 5 };
    const plan = await shop.create(aDraft({ per: 'store', trigger }));
    const [unit] = unwrap(await shop.plans.units());
    const note = (value: number) => shop.plans.noteReading({ planId: plan.id, unitId: present(unit).id, value });
    expect(unwrap(await note(4))).toEqual({ isDue: false });
    expect(unwrap(await note(6))).toEqual({ isDue: true });
  });
});

describe('a terminal that turns out to be one of the register', () => {
  it('stays in the plans that name it, with its own first date', async () => {
    const record = planRecord('A');
    const shop = await aPlanShop([record]);
    const terminal = aStoredTerminal({ identity: anIdentity({ serialNumber: 'A' }), serial: 'A' });
    await shop.store.checks.record(aCheckRecord(terminal, { readings: [] }));
    const met = present((await shop.work.units()).find(({ terminalId }) => terminalId === terminal.id));
    await shop.create(aDraft({ scope: { kind: 'units', unitIds: [met.id] }, firstDates: { [met.id]: '2026-11-25' } }));
    await addRecords(shop.store, [{ ...record, terminalId: terminal.id }]);
    shop.work.wake();
    const [kept] = await shop.work.units();
    expect(present(kept).id).not.toBe(met.id);
    const jobs = await shop.jobs({ until: '2026-12-03' });
    expect(jobs.map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual(['2026-11-25 open', '2026-12-02 open']);
    const [plan] = unwrap(await shop.plans.list());
    expect(plan).toMatchObject({ subjects: 1, firstDates: { [present(kept).id]: '2026-11-25' } });
  });
});
