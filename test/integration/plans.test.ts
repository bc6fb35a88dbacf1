// Plans on a real database: jobs made once, caught up once, changed from a day on, over days, sleeps and restarts.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../support/anEngine.ts';
import { aDraft, addRecords, aPlanShop, planRecord, weekly } from '../support/planShop.ts';

const day = 86_400_000;
const many = (count: number, model = 'N900') =>
  Array.from({ length: count }, (_, at) => planRecord(`${model}-${String(at).padStart(4, '0')}`, { model }));

describe('plans', () => {
  it('make the same jobs once, however often they are looked at', async () => {
    const shop = await aPlanShop(many(3));
    await shop.create(aDraft());
    const before = await shop.store.jobs.total({}, '2026-11-22');
    expect(before).toBe(3 * 54);
    await Promise.all([shop.work.look(), shop.work.look(), shop.start().work.look()]);
    expect(await shop.store.jobs.total({}, '2026-11-22')).toBe(before);
  });

  it('of three models for two hundred terminals each have six hundred right first dates, none twice', async () => {
    const models = ['A', 'B', 'C'];
    const shop = await aPlanShop(models.flatMap((model) => many(200, model)));
    const first = (at: number): string => `2026-12-${String((at % 28) + 1).padStart(2, '0')}`;
    for (const [at, model] of models.entries()) {
      const units = unwrap(await shop.plans.units()).filter((unit) => unit.model === model);
      const firstDates = Object.fromEntries(units.map(({ id }, place) => [id, first(place + at * 9)]));
      await shop.create(
        aDraft(
          { scope: { kind: 'model', model }, firstDates },
          { recurrence: { ...weekly, frequency: 'monthly', interval: at + 1 } },
        ),
      );
    }
    const plans = await shop.store.plans.list();
    const seen = new Set<string>();
    for (const plan of plans) {
      const all = [];
      for (let offset = 0; ; offset += 500) {
        const page = await shop.store.jobs.page({ planId: plan.id }, '2026-11-22', offset, 500);
        all.push(...page);
        if (page.length < 500) break;
      }
      for (const [unitId, firstOn] of Object.entries(plan.firstDates)) {
        const own = all.filter(({ subject }) => subject.kind === 'unit' && subject.unitId === unitId);
        expect(own[0]?.dueOn).toBe(firstOn);
        expect(new Set(own.map(({ dueOn }) => dueOn)).size).toBe(own.length);
        seen.add(`${plan.id} ${unitId}`);
      }
    }
    expect(seen.size).toBe(600);
  });

  it('take in a new terminal of the model at once, from today on', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft({ scope: { kind: 'model', model: 'N900' } }, { firstOn: '2026-11-02' }));
    await addRecords(shop.store, [planRecord('NEW', { model: 'n900 ' }), planRecord('OTHER', { model: 'P2000' })]);
    shop.work.wake();
    const due = await shop.jobs({ phases: ['upcoming', 'due', 'overdue'], until: '2026-11-30' });
    expect(due.map(({ unitName, dueOn }) => `${unitName ?? ''} ${dueOn}`)).toEqual([
      'N900 N900-0000 2026-11-23',
      'n900 NEW 2026-11-23',
      'N900 N900-0000 2026-11-30',
      'n900 NEW 2026-11-30',
    ]);
  });

  it('asleep over the due time are caught up exactly once', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft());
    await shop.clock.advance(30 * day);
    const open = await shop.jobs({ phases: ['due', 'overdue'] });
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2026-12-21']);
    expect((await shop.jobs({ phases: ['missed'] })).map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-14',
      '2026-12-07',
      '2026-11-30',
      '2026-11-23',
    ]);
    await shop.start().work.look();
    expect(await shop.jobs({ phases: ['due', 'overdue'] })).toHaveLength(1);
  });

  it('away for longer than a job may wait still leave the newest one to be done', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft({ graceDays: 0 }));
    await shop.clock.advance(5 * day);
    expect((await shop.jobs({ phases: ['overdue'] })).map(({ dueOn }) => dueOn)).toEqual(['2026-11-23']);
    await shop.clock.advance(day);
    expect((await shop.jobs({ phases: ['missed'] })).map(({ dueOn }) => dueOn)).toEqual(['2026-11-23']);
  });

  it('that were seen are missed when their last day is over, and not before', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft());
    await shop.clock.advance(day);
    expect(await shop.jobs({ phases: ['due'] })).toHaveLength(1);
    await shop.clock.advance(2 * day);
    expect(await shop.jobs({ phases: ['overdue'] })).toHaveLength(1);
    await shop.clock.advance(day);
    expect(await shop.jobs({ phases: ['overdue'] })).toHaveLength(0);
    expect(await shop.jobs({ phases: ['missed'] })).toHaveLength(1);
  });

  it('survive a clock that is ahead for a while and a clock set back a year', async () => {
    const shop = await aPlanShop(many(2));
    await shop.create(aDraft());
    const before = (await shop.jobs({ phases: ['upcoming'], until: '2027-11-22' })).map(({ dueOn }) => dueOn);
    await shop.clock.advance(200 * day);
    await shop.work.look();
    expect((await shop.jobs({ phases: ['missed'] })).length).toBeGreaterThan(50);
    await shop.clock.advance(-200 * day);
    expect((await shop.jobs({ phases: ['upcoming'], until: '2027-11-22' })).map(({ dueOn }) => dueOn)).toEqual(before);
    await shop.clock.advance(-365 * day);
    expect(await shop.jobs({ phases: ['due', 'overdue', 'missed'] })).toEqual([]);
    expect((await shop.jobs({ phases: ['upcoming'], until: '2027-11-22' })).map(({ dueOn }) => dueOn)).toEqual(before);
  });

  it('paused make nothing, and resumed do not catch up what fell due meanwhile', async () => {
    const shop = await aPlanShop(many(1));
    const { id: planId } = await shop.create(aDraft());
    unwrap(await shop.plans.pause({ planId, isPaused: true, reason: 'holidays' }));
    expect(await shop.jobs({})).toEqual([]);
    await shop.clock.advance(20 * day);
    expect(await shop.jobs({})).toEqual([]);
    unwrap(await shop.plans.pause({ planId, isPaused: false, reason: 'back again' }));
    const [next] = await shop.jobs({ phases: ['upcoming', 'due', 'overdue'] });
    expect(next?.dueOn).toBe('2026-12-14');
    expect(await shop.jobs({ phases: ['missed'] })).toEqual([]);
  });

  it('changed for all their dates move what nobody has touched, and keep the ids of what stays', async () => {
    const shop = await aPlanShop(many(1));
    const { id: planId } = await shop.create(aDraft());
    const [first] = await shop.jobs({ until: '2026-11-23' });
    const draft = aDraft({ assignee: '王芳' }, { recurrence: { ...weekly, interval: 2 } });
    unwrap(await shop.plans.change({ planId, draft, from: null }));
    const after = await shop.jobs({ until: '2026-12-31' });
    expect(after.map(({ dueOn }) => dueOn)).toEqual(['2026-11-23', '2026-12-07', '2026-12-21']);
    expect(after[0]).toMatchObject({ id: first?.id, assignee: '王芳' });
  });

  it('changed from a day on end before it and go on as another plan in their own rhythm', async () => {
    const shop = await aPlanShop(many(1));
    const { id: planId } = await shop.create(aDraft({}, { recurrence: { ...weekly, interval: 2 } }));
    const draft = aDraft({ minutes: 30 }, { recurrence: { ...weekly, interval: 2 }, time: '15:00' });
    const after = unwrap(await shop.plans.change({ planId, draft, from: '2026-12-10' }));
    expect(after).toMatchObject({ continues: planId, minutes: 30 });
    const due = await shop.jobs({ until: '2027-01-10' });
    expect(due.map(({ dueOn, dueTime }) => `${dueOn} ${dueTime}`)).toEqual([
      '2026-11-23 09:00',
      '2026-12-07 09:00',
      '2026-12-21 15:00',
      '2027-01-04 15:00',
    ]);
  });

  it('removed make no more jobs; what was done stays', async () => {
    const shop = await aPlanShop(many(1));
    const { id: planId } = await shop.create(aDraft());
    await shop.clock.advance(day);
    const [due] = await shop.jobs({ phases: ['due'] });
    unwrap(await shop.plans.remove({ planId, reason: 'not needed' }));
    expect((await shop.jobs({})).map(({ id, state }) => [id, state])).toEqual([[due?.id, 'cancelled']]);
    expect(unwrap(await shop.plans.list())).toEqual([]);
    const again = await shop.plans.pause({ planId, isPaused: true, reason: 'once more' });
    expect(again).toMatchObject({ ok: false, error: { code: 'plan.removed' } });
  });

  it('that float are counted from the day on which the last one was completed', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft({}, { mode: 'floating' }));
    expect(await shop.jobs({})).toHaveLength(1);
    await shop.clock.advance(5 * day);
    const [late] = await shop.jobs({ phases: ['overdue'] });
    const job = await shop.store.jobs.byId(late?.id ?? '');
    if (job === null) throw new Error('no job');
    await shop.store.jobs.write({ ...job, state: 'done', doneAt: '2026-11-27T02:00:00.000Z', doneBy: 'Li' });
    shop.work.wake();
    expect((await shop.jobs({ phases: ['upcoming'] })).map(({ dueOn }) => dueOn)).toEqual(['2026-12-04']);
    await shop.work.look();
    expect(await shop.jobs({})).toHaveLength(2);
  });

  it('that float and are done early on the very rhythm of the next date leave no hole', async () => {
    const shop = await aPlanShop(many(1));
    await shop.create(aDraft({}, { mode: 'floating', firstOn: '2026-11-29' }));
    const [early] = await shop.jobs({});
    const job = await shop.store.jobs.byId(early?.id ?? '');
    if (job === null) throw new Error('no job');
    await shop.store.jobs.write({ ...job, state: 'done', doneAt: '2026-11-22T01:00:00.000Z', doneBy: 'Li' });
    shop.work.wake();
    expect((await shop.jobs({ phases: ['upcoming'] })).map(({ dueOn }) => dueOn)).toEqual(['2026-11-29']);
  });

  it('leave a terminal that went into repair, and take it up again without catching up', async () => {
    const record = planRecord('R1');
    const shop = await aPlanShop([record]);
    await shop.create(aDraft());
    await addRecords(shop.store, [{ ...record, lifecycle: 'inRepair' }]);
    shop.work.wake();
    expect(await shop.jobs({})).toEqual([]);
    await shop.clock.advance(16 * day);
    await addRecords(shop.store, [{ ...record, lifecycle: 'inService' }]);
    shop.work.wake();
    expect((await shop.jobs({ until: '2026-12-20' })).map(({ dueOn }) => dueOn)).toEqual(['2026-12-14']);
  });

  it('that can never be due, or end before they start, are refused in words', async () => {
    const shop = await aPlanShop(many(1));
    const never = { ...weekly, frequency: 'yearly' as const, months: [2], monthDays: [30], monthEnd: 'skip' as const };
    expect(await shop.plans.create({ draft: aDraft({}, { recurrence: never }) })).toMatchObject({
      error: { code: 'plan.never-fires' },
    });
    const over = { ...weekly, ends: { kind: 'until' as const, on: '2026-01-01' } };
    expect(await shop.plans.preview({ draft: aDraft({}, { recurrence: over }) })).toMatchObject({
      error: { code: 'plan.ends-before-start' },
    });
    expect(await shop.store.plans.list()).toEqual([]);
  });
});
