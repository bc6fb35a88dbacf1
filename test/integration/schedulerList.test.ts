// The scheduler list, those of its lines that need a shop with jobs, on the whole engine and a real database; the lines
// that are about dates alone stand in test/unit/electron/plan/dueDates.test.ts and floatingDates.test.ts.
import { describe, expect, it } from 'vitest';
import { check } from '../../shared/job/proposals/proposalParts.ts';
import type { PlanDraft } from '../../shared/plan/plan.ts';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { aRule } from '../support/aRule.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { aDraft } from '../support/planShop.ts';

const day = 86_400_000;
const forShop = (
  rule: Partial<Recurrence> = {},
  trigger: Parameters<typeof aDraft>[1] = {},
  change: Partial<PlanDraft> = {},
): PlanDraft => aDraft({ per: 'shop', ...change }, { recurrence: aRule({ frequency: 'weekly', ...rule }), ...trigger });

const aShop = async () => {
  const clock = createFakeClock();
  const { engine } = await anEngine({ clock });
  const { plans, jobs, jobLists, templates } = engine.services;
  const list = async (planId?: string, until = '2026-12-31') =>
    unwrap(await jobLists.list({ filter: { planId: planId ?? null, until }, offset: 0, limit: 500 })).jobs;
  const days = async (planId?: string, until?: string) =>
    (await list(planId, until)).map(({ dueOn, state }) => (state === 'open' ? dueOn : `${dueOn} ${state}`));
  const create = async (draft: PlanDraft) => unwrap(await plans.create({ draft }));
  return { clock, engine, plans, jobs, templates, list, days, create };
};

describe('the scheduler list: jobs', () => {
  it('same run twice → one job', async () => {
    const { plans, list, create } = await aShop();
    const draft = forShop();
    const { id: planId } = await create(draft);
    const before = await list(planId);
    unwrap(await plans.change({ planId, draft, from: null }));
    unwrap(await plans.change({ planId, draft, from: null }));
    expect((await list(planId)).map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual(
      before.map(({ id, dueOn }) => `${id} ${dueOn}`),
    );
  });

  it('edit this: one date moves, the plan and all its other dates stay', async () => {
    const { jobs, list, days, create } = await aShop();
    const { id: planId } = await create(forShop());
    const before = await days(planId, '2026-12-10');
    expect(before).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    const second = present((await list(planId))[1]);
    expect(unwrap(await jobs.move({ jobId: second.id, dueOn: '2026-12-02' }))).toMatchObject({
      movedFrom: '2026-11-30',
    });
    expect(await days(planId, '2026-12-10')).toEqual(['2026-11-23', '2026-12-02', '2026-12-07']);
  });

  it('edit this and all following: the plan ends before that date, another goes on', async () => {
    const { plans, days, list, create } = await aShop();
    const { id: planId } = await create(forShop());
    const changed = forShop({ interval: 2 }, { time: '15:00' });
    const next = unwrap(await plans.change({ planId, draft: changed, from: '2026-12-07' }));
    expect(await days(planId)).toEqual(['2026-11-23', '2026-11-30']);
    expect(await days(next.id)).toEqual(['2026-12-07', '2026-12-21']);
    expect((await list(next.id))[0]?.dueTime).toBe('15:00');
  });

  it('edit all: every date that nobody has touched follows the new rule', async () => {
    const { plans, jobs, list, days, create } = await aShop();
    const { id: planId } = await create(forShop());
    unwrap(await jobs.start({ jobId: present((await list(planId))[0]).id }));
    unwrap(await plans.change({ planId, draft: forShop({ weekdays: [{ day: 'wed', nth: null }] }), from: null }));
    expect(await days(planId, '2026-12-10')).toEqual([
      '2026-11-23 inProgress',
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
    ]);
  });

  it('floating after late completion: the next date is counted from the day it was done', async () => {
    const { clock, jobs, list, days, create } = await aShop();
    const { id: planId } = await create(forShop({ frequency: 'daily', interval: 10 }, { mode: 'floating' }));
    expect(await days(planId)).toEqual(['2026-11-23']);
    await clock.advance(7 * day);
    const jobId = present((await list(planId))[0]).id;
    unwrap(await jobs.start({ jobId }));
    unwrap(await jobs.complete({ jobId, at: null }));
    await expect.poll(() => days(planId)).toEqual(['2026-11-23 done', '2026-12-09']);
  });

  it('asleep over the due time → exactly once, however often it is looked', async () => {
    const { clock, plans, days, create } = await aShop();
    const draft = forShop({ interval: 4 });
    const { id: planId } = await create(draft);
    await clock.advance(2 * day);
    const after = await days(planId);
    unwrap(await plans.change({ planId, draft, from: null }));
    expect(await days(planId)).toEqual(after);
    expect(after.filter((on) => on.startsWith('2026-11-23'))).toHaveLength(1);
  });

  it('completion in the future refused, and nothing is changed by it', async () => {
    const { clock, jobs, list, days, create } = await aShop();
    const { id: planId } = await create(forShop());
    const jobId = present((await list(planId))[0]).id;
    unwrap(await jobs.start({ jobId }));
    const at = new Date(clock.now() + day).toISOString();
    expect(await jobs.complete({ jobId, at })).toMatchObject({ error: { code: 'job.future' } });
    expect((await days(planId))[0]).toBe('2026-11-23 inProgress');
  });

  it('template changed while a job is open: what was begun keeps its version, the next one has the new one', async () => {
    const { jobs, templates, list, create } = await aShop();
    const items = [check('one', { zh: '一', en: 'One' })];
    const draft = { name: { zh: '表', en: 'List' }, items, signature: 'none', needsWitness: false } as const;
    const template = unwrap(await templates.create({ draft: { ...draft, items: [...items] } }));
    const { id: planId } = await create(forShop({}, {}, { templateId: template.id }));
    const [first, second] = await list(planId);
    unwrap(await jobs.start({ jobId: present(first).id }));
    const more = [...items, check('two', { zh: '二', en: 'Two' })];
    unwrap(await templates.change({ templateId: template.id, draft: { ...draft, items: more }, basedOn: 1 }));
    expect(unwrap(await jobs.get({ jobId: present(first).id })).template?.version).toBe(1);
    expect(unwrap(await jobs.start({ jobId: present(second).id })).template?.version).toBe(2);
  });

  it('plan paused and resumed: what fell due in between is not caught up', async () => {
    const { clock, plans, days, create } = await aShop();
    const { id: planId } = await create(forShop());
    unwrap(await plans.pause({ planId, isPaused: true, reason: '装修停业' }));
    expect((await days(planId)).filter((on) => !on.includes(' '))).toEqual([]);
    await clock.advance(20 * day);
    unwrap(await plans.pause({ planId, isPaused: false, reason: '重新开业' }));
    expect((await days(planId)).filter((on) => !on.includes(' '))).toEqual(['2026-12-14', '2026-12-21', '2026-12-28']);
  });
});
