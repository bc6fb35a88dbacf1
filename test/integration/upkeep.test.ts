// Dormancy, spare units and reviews on a real database, over days, sleeps and restarts.
import { describe, expect, it } from 'vitest';
import { defaultUpkeep, reviewItems } from '../../shared/register/upkeep.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister } from '../support/aRegister.ts';
import { createFakeClock } from '../support/fakeClock.ts';

const day = 86_400_000;

const aShop = async (fields: object = {}) => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock });
  const { upkeep } = shop.engine.services;
  const { id: recordId } = await shop.create({
    serialNumber: 'N900-0001',
    tid: '52523535',
    mid: '822290059430961',
    ...fields,
  });
  unwrap(await shop.states.confirmRegistration({ recordId, state: 'registered', source: 'portal', note: 'portal' }));
  const to = async (state: 'inService' | 'spare' | 'suspended') =>
    unwrap(await shop.states.changeLifecycle({ recordId, to: state, reason: 'for the test', role: 'owner' }));
  await to('inService');
  const get = async () => unwrap(await upkeep.get({ recordId }));
  return { clock, shop, upkeep, recordId, to, get };
};

describe('dormancy', () => {
  it('opens one task before the first date and one before the second, each exactly once', async () => {
    const { clock, shop, upkeep, recordId, get } = await aShop();
    unwrap(await upkeep.noteApproved({ recordId, on: '2026-11-01' }));
    expect((await get()).dormancy).toMatchObject({
      state: 'fine',
      lastApprovedOn: '2026-11-01',
      verifyOn: '2027-02-01',
    });
    await upkeep.look();
    expect(await shop.openTasks('dormancy')).toEqual([]);
    await clock.advance(60 * day);
    await Promise.all([upkeep.look(), upkeep.look()]);
    await upkeep.look();
    expect(await shop.openTasks('dormancy')).toMatchObject([{ dueOn: '2027-02-01', data: { about: 'verify' } }]);
    const [task] = await shop.openTasks('dormancy');
    unwrap(await shop.tasks.close({ taskId: present(task).id, note: '收单机构说正常' }));
    await upkeep.look();
    expect(await shop.openTasks('dormancy')).toEqual([]);
    await clock.advance(300 * day);
    await upkeep.look();
    expect((await get()).dormancy).toMatchObject({ state: 'mayBeClosed' });
    expect(await shop.openTasks('dormancy')).toMatchObject([{ dueOn: '2027-11-01', data: { about: 'stop' } }]);
  });

  it('ends its task when a later transaction becomes known, and refuses one of tomorrow', async () => {
    const { shop, upkeep, recordId } = await aShop();
    unwrap(await upkeep.noteApproved({ recordId, on: '2026-08-25' }));
    expect(await shop.openTasks('dormancy')).toHaveLength(1);
    unwrap(await upkeep.noteApproved({ recordId, on: '2026-11-20' }));
    expect(await shop.openTasks('dormancy')).toEqual([]);
    expect(await upkeep.noteApproved({ recordId, on: '2026-11-23' })).toMatchObject({
      error: { code: 'input.invalid' },
    });
  });

  it('is not counted for a spare unit, which is powered up monthly instead', async () => {
    const { clock, shop, upkeep, recordId, to, get } = await aShop();
    unwrap(await upkeep.noteApproved({ recordId, on: '2026-08-25' }));
    await to('spare');
    await upkeep.look();
    expect((await get()).dormancy.state).toBe('notCounted');
    expect(await get()).toMatchObject({ powerUpOn: '2026-12-22' });
    expect(await shop.openTasks('dormancy')).toEqual([]);
    await clock.advance(31 * day);
    await upkeep.look();
    expect(await shop.openTasks('dormancy')).toMatchObject([{ dueOn: '2026-12-22', data: { about: 'powerUp' } }]);
    unwrap(await upkeep.notePowerUp({ recordId, on: '2026-12-23' }));
    expect(await shop.openTasks('dormancy')).toEqual([]);
    await upkeep.look();
    expect(await get()).toMatchObject({ powerUpOn: '2027-01-22' });
    expect(await shop.openTasks('dormancy')).toEqual([]);
  });
});

describe('the review of the data', () => {
  it('opens a week before its quarter is over, exactly once, also after a long sleep and a restart', async () => {
    const { clock, shop, upkeep, get } = await aShop();
    await clock.advance(80 * day);
    await upkeep.look();
    expect(await shop.openTasks('review')).toEqual([]);
    await clock.advance(200 * day);
    await upkeep.look();
    await upkeep.look();
    expect(await shop.openTasks('review')).toMatchObject([{ dueOn: '2027-02-22' }]);
    expect(await get()).toMatchObject({ reviewedOn: null });
    await shop.engine.close();
    const again = await aRegister({ clock, dataFolder: shop.dataFolder });
    await again.engine.services.upkeep.look();
    expect(await again.openTasks('review')).toHaveLength(1);
  });

  it('ends when each item is confirmed or changed, and comes again a quarter later', async () => {
    const { shop, upkeep, recordId, get } = await aShop({ installAddress: '示范路 8 号', uscc: '91110000600037341L' });
    const { review, items } = unwrap(await upkeep.startReview({ recordId }));
    expect(items).toMatchObject({ address: '示范路 8 号', licence: '9111**********341L', account: null });
    const { id: taskId } = present(review);
    expect(unwrap(await upkeep.startReview({ recordId })).review?.id).toBe(taskId);
    for (const item of reviewItems) {
      const answer = item === 'phone' ? 'changed' : 'confirmed';
      unwrap(
        await upkeep.answer({ taskId, item, answer, on: '2026-11-22', note: item === 'phone' ? '换了手机号' : null }),
      );
    }
    expect(await get()).toMatchObject({ review: null, reviewedOn: '2026-11-22', reviewOn: '2027-02-22' });
    const [task] = unwrap(await shop.tasks.list({ isOpen: false, kind: 'review' })).tasks;
    expect(task).toMatchObject({ data: { phone: 'changed', phoneOn: '2026-11-22' }, closing: { by: 'Li' } });
    const again = await upkeep.answer({ taskId, item: 'sim', answer: 'confirmed', on: '2026-11-22', note: null });
    expect(again).toMatchObject({ error: { code: 'register.task-unknown' } });
  });

  it('goes on for a suspended terminal, and not for one that is gone', async () => {
    const { clock, shop, upkeep, recordId, to } = await aShop();
    await to('suspended');
    await clock.advance(90 * day);
    await upkeep.look();
    expect(await shop.openTasks('review')).toHaveLength(1);
    const openPayments = { accepts: null, ticked: true };
    const gone = { recordId, to: 'retired', reason: 'it was given back', role: 'owner', openPayments } as const;
    unwrap(await shop.states.changeLifecycle(gone));
    await upkeep.look();
    expect(await shop.openTasks('review')).toEqual([]);
  });
});

describe('the settings', () => {
  it('are a proposal with its source until the shop sets its own', async () => {
    const { upkeep, recordId, get } = await aShop();
    expect(unwrap(await upkeep.settings())).toEqual({ settings: defaultUpkeep, changedBy: null, changedAt: null });
    unwrap(await upkeep.noteApproved({ recordId, on: '2026-11-01' }));
    const settings = { ...defaultUpkeep, verifyMonths: 6, stopMonths: 18, source: '收单机构客服 2026-11-22' };
    expect(unwrap(await upkeep.setSettings({ settings }))).toMatchObject({ settings, changedBy: 'Li' });
    expect((await get()).dormancy).toMatchObject({ verifyOn: '2027-05-01', stopOn: '2028-05-01' });
  });
});
