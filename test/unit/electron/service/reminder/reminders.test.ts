import { cpuUsage } from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createOperator } from '../../../../../electron/service/operator.ts';
import { createReminders } from '../../../../../electron/service/reminder/reminders.ts';
import { openShops, shopFile } from '../../../../../electron/service/shops.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { writeJob } from '../../../../../electron/store/jobStore.ts';
import type { Reminder } from '../../../../../shared/reminder/reminder.ts';
import { type ReminderSettings, usualReminders } from '../../../../../shared/reminder/reminderSettings.ts';
import { aDueJob } from '../../../../support/aDueJob.ts';
import type { Heard } from '../../../../support/anEngine.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock, type FakeClock } from '../../../../support/fakeClock.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** 2026-11-22 09:30 in Shanghai. */
const halfPastNine = Date.UTC(2026, 10, 22, 1, 30);

const aCentre = async (
  at = halfPastNine,
  more: { readonly folder?: string; readonly zone?: (at: number) => number } = {},
) => {
  const folder = more.folder ?? (await tempFolder());
  const hands = createFakeClock(at);
  const clock: FakeClock = { ...hands, zoneMinutes: more.zone ?? hands.zoneMinutes };
  const shops = unwrap(await openShops(folder, 'own', { log: silentLogger, now: () => clock.now() }));
  onTestFinished(() => shops.close());
  const heard: Heard[] = [];
  const centre = createReminders({
    shops,
    clock,
    log: silentLogger,
    operator: createOperator('Li'),
    publish: (name, payload) => heard.push({ name, payload }),
  });
  const told = (): Reminder[][] =>
    heard
      .filter(({ name }) => name === 'reminders.told')
      .map(({ payload }) => (payload as { reminders: Reminder[] }).reminders);
  const list = async (show: 'waiting' | 'all' = 'all') =>
    unwrap(await centre.list({ show, offset: 0, limit: 100 })).reminders;
  const set = async (changes: Partial<ReminderSettings>) =>
    unwrap(await centre.setSettings({ settings: { ...usualReminders, ...changes } }));
  const go = async (ms: number): Promise<void> => {
    await hands.advance(ms);
    await centre.look();
  };
  return { folder, clock: hands, shops, centre, heard, told, list, set, go, jobs: shops.open.jobs };
};

describe('the centre of messages', () => {
  it('enters what is due before it is told, once, and settles it when it is done', async () => {
    const { centre, jobs, told, list, go } = await aCentre(halfPastNine - hour);
    const job = aDueJob();
    await jobs.insert(job);
    await centre.look();
    expect(await list()).toEqual([]);
    await go(hour);
    await go(minute);
    await go(hour);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.[0]).toMatchObject({ kind: 'jobDue', count: 1, sample: [{ link: `/plan/job/${job.id}` }] });
    expect(unwrap(await centre.counts())).toMatchObject({ unread: 1, dueToday: 1, overdue: 0 });
    await jobs.write({ ...job, state: 'done', doneAt: '2026-11-22T02:00:00.000Z', doneBy: 'Li' });
    await go(minute);
    expect(await list('waiting')).toEqual([]);
    expect(await list()).toMatchObject([{ state: 'settled', open: 0, count: 1 }]);
  });

  it('tells a burst of changes as one, though its own tick falls into it, and does not wait for ever', async () => {
    const { centre, clock, jobs, told, set } = await aCentre();
    await set({ digestTime: '00:00' });
    centre.watch();
    // The tick comes after 6 s; a job every 700 ms from the fourth second on.
    await clock.advance(4000);
    for (let at = 0; at < 8; at += 1) {
      await jobs.insert(aDueJob({ dueOn: '2026-11-20' }));
      centre.hear('jobs.changed');
      await clock.advance(700);
    }
    expect(told()).toEqual([]);
    await clock.advance(4000);
    await expect.poll(told).toMatchObject([[{ kind: 'jobOverdue', count: 8 }]]);
    for (let at = 0; at < 20; at += 1) {
      await jobs.insert(aDueJob());
      centre.hear('jobs.changed');
      await clock.advance(700);
    }
    await expect.poll(() => told().length).toBe(2);
    await centre.stop();
  });

  it('makes one digest of three thousand overdue jobs, and each step of it is short', async () => {
    const { centre, folder, told, list } = await aCentre();
    const database = new Database(shopFile(folder, 'own'));
    database.transaction(() => {
      for (let at = 0; at < 3000; at += 1) {
        writeJob(database, aDueJob({ dueOn: '2026-11-20', subject: { kind: 'store', store: `S${String(at)}` } }));
      }
    });
    database.close();
    // Time of this process, so that what else the computer does is not counted.
    const spent = (): number => {
      const { user, system } = cpuUsage();
      return (user + system) / 1000;
    };
    let [longest, last, isOver] = [0, spent(), false];
    const stride = (): void => {
      longest = Math.max(longest, spent() - last);
      last = spent();
      if (!isOver) setImmediate(stride);
    };
    setImmediate(stride);
    await centre.look();
    isOver = true;
    expect(told()).toHaveLength(1);
    expect(await list()).toMatchObject([{ kind: 'jobOverdue', count: 3000, open: 3000 }]);
    expect((await list())[0]?.sample).toHaveLength(5);
    expect(longest).toBeLessThan(50);
  });

  it('is quiet over midnight and tells in one go what came together meanwhile', async () => {
    const { jobs, told, list, go, set } = await aCentre(halfPastNine + 12 * hour);
    await set({ quiet: { from: '21:00', until: '08:00' } });
    await jobs.insert(aDueJob({ dueTime: '21:45' }));
    await jobs.insert(aDueJob({ dueOn: '2026-11-23', dueTime: '06:00' }));
    await jobs.insert(aDueJob({ dueOn: '2026-11-23', dueTime: '07:00' }));
    await go(hour);
    expect(told()).toEqual([]);
    expect(await list('waiting')).toMatchObject([{ kind: 'jobDue', count: 1, toldAt: null }]);
    await go(8 * hour);
    await go(hour);
    expect(told()).toEqual([]);
    await go(hour);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatchObject([{ kind: 'jobDue', count: 3 }]);
  });

  it('tells nothing before the end of quiet hours in the nights in which summer time begins and ends', async () => {
    for (const [change, before, after] of [
      [Date.UTC(2026, 9, 25, 1), 120, 60],
      [Date.UTC(2026, 2, 29, 1), 60, 120],
    ] as const) {
      const { jobs, told, go, set, clock } = await aCentre(change - 4 * hour, {
        zone: (at) => (at < change ? before : after),
      });
      await set({ quiet: { from: '22:00', until: '07:00' } });
      const dueOn = new Date(change).toISOString().slice(0, 10);
      await jobs.insert(aDueJob({ dueOn, dueTime: '02:30' }));
      while (told().length === 0) await go(10 * minute);
      // 07:00 local after the change.
      expect(clock.now()).toBe(Date.parse(`${dueOn}T07:00:00.000Z`) - after * minute);
      expect(told()).toHaveLength(1);
    }
  });

  it('tells what fell due while the computer slept or the program was away exactly once, as overdue', async () => {
    const first = await aCentre();
    await first.jobs.insert(aDueJob({ dueOn: '2026-11-23' }));
    await first.jobs.insert(aDueJob({ dueOn: '2026-11-24' }));
    await first.centre.look();
    await first.centre.stop();
    first.shops.close();
    const again = await aCentre(halfPastNine + 10 * day, { folder: first.folder });
    await again.centre.look();
    await again.go(minute);
    await again.go(hour);
    expect(again.told().map((all) => all.map(({ kind, count }) => [kind, count]))).toEqual([[['jobOverdue', 2]]]);
    again.shops.close();
    const third = await aCentre(halfPastNine + 11 * day, { folder: first.folder });
    await third.centre.look();
    expect(third.told()).toEqual([]);
    expect(await third.list('waiting')).toHaveLength(1);
  });

  it('neither loses nor repeats anything when the clock is set back a day, a month or a year, and put right', async () => {
    for (const back of [day, 30 * day, 365 * day]) {
      const { folder, shops, jobs, centre, told, list } = await aCentre();
      await jobs.insert(aDueJob({ dueOn: '2026-11-20' }));
      await jobs.insert(aDueJob());
      await centre.look();
      expect(told()).toHaveLength(1);
      const before = await list();
      shops.close();
      const behind = await aCentre(halfPastNine - back, { folder });
      await behind.centre.look();
      await behind.go(hour);
      expect(behind.told()).toEqual([]);
      expect((await behind.list()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      behind.shops.close();
      const right = await aCentre(halfPastNine + hour, { folder });
      await right.centre.look();
      expect(right.told(), String(back)).toEqual([]);
      expect(await right.list('waiting')).toHaveLength(2);
      right.shops.close();
    }
  });

  it('tells again, when it is true, what a clock that was a year ahead had told too early', async () => {
    const ahead = await aCentre(halfPastNine + 365 * day);
    await ahead.jobs.insert(aDueJob({ dueOn: '2026-11-25' }));
    await ahead.centre.look();
    expect(ahead.told()).toHaveLength(1);
    ahead.shops.close();
    const right = await aCentre(halfPastNine, { folder: ahead.folder });
    await right.centre.look();
    expect(right.told()).toEqual([]);
    await right.go(4 * day);
    await right.go(hour);
    expect(
      right
        .told()
        .flat()
        .map(({ kind }) => kind),
    ).toEqual(['jobOverdue']);
    expect(await right.list()).toHaveLength(2);
  });

  it('gathers for a quarter of an hour what comes one after the other', async () => {
    const { jobs, told, go } = await aCentre();
    for (let at = 0; at < 10; at += 1) {
      await jobs.insert(aDueJob({ dueTime: `09:${String(30 + at)}` }));
      await go(minute);
    }
    expect(told().map(([one]) => one?.count)).toEqual([1]);
    await go(15 * minute);
    expect(told().map(([one]) => one?.count)).toEqual([1, 9]);
  });

  it('brings back what was put off, once, also when the clock was set back meanwhile', async () => {
    const { jobs, centre, told, list, go, folder, shops } = await aCentre();
    await jobs.insert(aDueJob());
    await centre.look();
    const [message] = await list();
    const reminderId = message?.id ?? '';
    unwrap(await centre.snooze({ reminderId, choice: 'hour' }));
    expect(unwrap(await centre.counts())).toMatchObject({ unread: 0, snoozed: 1 });
    await go(59 * minute);
    expect(told()).toHaveLength(1);
    await go(minute);
    await go(minute);
    expect(told()).toHaveLength(2);
    expect(unwrap(await centre.snooze({ reminderId, choice: 'tomorrow' })).snoozedUntil).toBe(
      '2026-11-23T01:00:00.000Z',
    );
    shops.close();
    const behind = await aCentre(halfPastNine - 365 * day, { folder });
    await behind.centre.look();
    await behind.go(minute);
    expect(behind.told()).toHaveLength(1);
  });

  it('does not bring back what was done while it was put off', async () => {
    const { jobs, centre, told, list, go } = await aCentre();
    const job = aDueJob();
    await jobs.insert(job);
    await centre.look();
    unwrap(await centre.snooze({ reminderId: (await list())[0]?.id ?? '', choice: 'hour' }));
    await jobs.write({ ...job, state: 'done', doneAt: '2026-11-22T02:00:00.000Z', doneBy: 'Li' });
    await go(2 * hour);
    expect(told()).toHaveLength(1);
    expect(await list()).toMatchObject([{ state: 'settled' }]);
  });

  it('tells a job anew that was moved to another day or opened again', async () => {
    const { jobs, told, go, centre } = await aCentre();
    const job = aDueJob();
    await jobs.insert(job);
    await centre.look();
    await jobs.write({ ...job, dueOn: '2026-11-23' });
    await go(minute);
    await go(day);
    expect(told()).toHaveLength(2);
    await jobs.write({ ...job, dueOn: '2026-11-23', state: 'done', doneAt: '2026-11-23T01:40:00.000Z' });
    await go(hour);
    await jobs.write({ ...job, dueOn: '2026-11-23' });
    await go(minute);
    expect(told()).toHaveLength(3);
  });

  it('is read by one or all, with who, and enters silently what the shop does not want to be told', async () => {
    const { jobs, centre, told, list, set } = await aCentre();
    await set({ kinds: ['jobOverdue'] });
    await jobs.insert(aDueJob());
    await jobs.insert(aDueJob({ dueOn: '2026-11-21' }));
    await centre.look();
    expect(
      told()
        .flat()
        .map(({ kind }) => kind),
    ).toEqual(['jobOverdue']);
    expect(await list()).toHaveLength(2);
    expect(unwrap(await centre.readAll())).toEqual({ read: 1 });
    expect(unwrap(await centre.readAll())).toEqual({ read: 0 });
    expect((await list('waiting')).length).toBe(0);
    expect((await list()).find(({ kind }) => kind === 'jobOverdue')).toMatchObject({ state: 'read', readBy: 'Li' });
    expect(await centre.read({ reminderId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ ok: false });
  });

  it('shows what one message is about by page, what is still to be done first', async () => {
    const { jobs, centre, list } = await aCentre();
    const all = Array.from({ length: 12 }, (_, at) =>
      aDueJob({ title: { zh: `工作${String(at)}`, en: `Job ${String(at)}` } }),
    );
    for (const job of all) await jobs.insert(job);
    await centre.look();
    await jobs.write({ ...(all[0] ?? aDueJob()), state: 'cancelled' });
    await centre.look();
    const reminderId = (await list())[0]?.id ?? '';
    const items = unwrap(await centre.items({ reminderId, offset: 0, limit: 100 })).items;
    expect(items).toHaveLength(12);
    expect(items.at(-1)).toMatchObject({ isOpen: false, title: { en: 'Job 0' } });
    expect(unwrap(await centre.items({ reminderId, offset: 10, limit: 100 })).items).toHaveLength(2);
  });
});
