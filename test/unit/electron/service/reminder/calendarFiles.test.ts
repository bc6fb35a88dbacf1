import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../../../electron/service/reminder/calendarFiles.ts';
import type { JobGroup, PlannedDate } from '../../../../../shared/ipc/jobsContract.ts';
import type { Recurrence } from '../../../../../shared/plan/recurrence.ts';
import { aRule } from '../../../../support/aRule.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const planId = '5b0d1e57-8a46-4a5e-9d2f-1f0f6d2f7a11';
const jobId = '6b0d1e57-8a46-4a5e-9d2f-1f0f6d2f7a12';
const title = { zh: '每周清洁', en: 'Weekly cleaning' };
const planned = (dueOn: string, changes: Partial<PlannedDate> = {}): PlannedDate => ({
  planId,
  kind: 'maintenance',
  title,
  dueOn,
  dueTime: '09:00',
  subjects: 12,
  minutes: 5,
  assignee: null,
  ...changes,
});
const group = (dueOn: string, changes: Partial<JobGroup> = {}): JobGroup => ({
  planId,
  kind: 'maintenance',
  title,
  state: 'open',
  dueOn,
  dueTime: '09:00',
  count: 12,
  jobId,
  unitName: null,
  store: null,
  assignee: null,
  minutes: 60,
  ...changes,
});

const aShop = async () => {
  const deps = await someDeps();
  const now: { groups: JobGroup[]; planned: PlannedDate[]; rule: Recurrence | null } = {
    groups: [],
    planned: [],
    rule: null,
  };
  const within =
    (from: string, until: string) =>
    ({ dueOn }: { readonly dueOn: string }) =>
      dueOn >= from && dueOn <= until;
  const write = async (days = 60) => {
    const file = join(deps.folder, 'plan.ics');
    const done = await writeCalendar(
      {
        ...deps,
        zone: 'Asia/Shanghai',
        jobLists: {
          calendar: ({ from, until }) =>
            Promise.resolve({
              ok: true,
              value: {
                groups: now.groups.filter(within(from, until)),
                planned: now.planned.filter(within(from, until)),
                days: [],
                today: '2026-11-22',
              },
            }),
        },
        plans: {
          list: () =>
            Promise.resolve({
              ok: true,
              value:
                now.rule === null
                  ? []
                  : [
                      {
                        id: planId,
                        name: title,
                        kind: 'maintenance',
                        templateId: null,
                        scope: { kind: 'everything' },
                        per: 'unit',
                        trigger: {
                          kind: 'calendar',
                          mode: 'fixed',
                          recurrence: now.rule,
                          firstOn: '2026-11-02',
                          time: '09:00',
                          nonWorking: 'stay',
                        },
                        firstDates: {},
                        graceDays: 3,
                        assignee: null,
                        minutes: 5,
                        risk: null,
                        proposal: null,
                        continues: null,
                        pausedAt: null,
                        removedAt: null,
                        createdAt: '2026-11-01T00:00:00.000Z',
                        updatedAt: '2026-11-01T00:00:00.000Z',
                        updatedBy: 'Li',
                        subjects: 12,
                        nextOn: null,
                      } as never,
                    ],
            }),
        },
      },
      { file, language: 'zh', days, alarmMinutes: 15 },
    );
    const text = await readFile(file, 'utf8');
    const events = Object.values(ical.sync.parseICS(text)).flatMap((each) => (each?.type === 'VEVENT' ? [each] : []));
    return { done, text, events };
  };
  return { now, write };
};

describe('the plan as a calendar file', () => {
  it('has one entry for a day of a plan, however many terminals, and one for a job made by hand', async () => {
    const { now, write } = await aShop();
    now.groups = [
      group('2026-11-23'),
      group('2026-11-23', { state: 'done' }),
      group('2026-11-23', { assignee: '小王', count: 3, minutes: 15 }),
      group('2026-11-24', { planId: null, count: 1, title: { zh: '换纸', en: 'Paper' }, store: '人民路店' }),
    ];
    now.planned = [planned('2026-11-30')];
    const { events, done } = await write();
    expect(done).toMatchObject({ entries: 3, series: 0, cancelled: 0 });
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      [`plan-${planId}-2026-11-23@terminal-steward`, '每周清洁 · 15 项'],
      [`plan-${planId}-2026-11-30@terminal-steward`, '每周清洁 · 12 项'],
      [`job-${jobId}@terminal-steward`, '换纸'],
    ]);
    expect(events[0]?.start.toISOString()).toBe('2026-11-23T01:00:00.000Z');
  });

  it('keeps its ids, raises the sequence of what changed only, and cancels what is no more', async () => {
    const { now, write } = await aShop();
    now.planned = [planned('2026-11-23'), planned('2026-11-30'), planned('2026-12-07')];
    const sequences = (events: Awaited<ReturnType<typeof write>>['events']) =>
      events.map(({ uid, sequence, status }) => [uid.slice(42, 52), Number(sequence), status]);
    await write();
    expect(sequences((await write()).events).map(([, sequence]) => sequence)).toEqual([0, 0, 0]);
    now.planned = [planned('2026-11-23', { dueTime: '10:00' }), planned('2026-12-01'), planned('2026-12-07')];
    const changed = await write();
    expect(changed.done.cancelled).toBe(1);
    expect(sequences(changed.events)).toEqual([
      ['2026-11-23', 1, 'CONFIRMED'],
      ['2026-12-01', 0, 'CONFIRMED'],
      ['2026-12-07', 0, 'CONFIRMED'],
      ['2026-11-30', 1, 'CANCELLED'],
    ]);
    // A shorter file takes nothing back that lies beyond it.
    expect((await write(3)).done).toMatchObject({ entries: 1, cancelled: 0 });
  });

  it('tells a plan by its rule where every day is of the rule, and by days where one was moved', async () => {
    const { now, write } = await aShop();
    now.rule = aRule({ frequency: 'weekly', weekdays: [{ day: 'mon', nth: null }], except: ['2027-11-01'] });
    now.planned = [
      '2026-11-23',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ].map((on) => planned(on));
    const { events, done, text } = await write();
    expect(done).toMatchObject({ entries: 1, series: 1 });
    const [event] = events;
    expect(event?.uid).toBe(`plan-${planId}@terminal-steward`);
    // The 30th was done early: it is left out, as is the exception far ahead.
    expect(text).toContain('EXDATE;TZID=Asia/Shanghai:20261130T090000,20271101T090000');
    const dates = event?.rrule?.between(new Date('2026-11-22'), new Date('2026-12-31')) ?? [];
    expect(dates.map((date) => date.toISOString().slice(0, 10))).toEqual(
      expect.arrayContaining(['2026-11-23', '2026-12-07', '2026-12-28']),
    );
    now.planned = now.planned.map((each) => (each.dueOn === '2026-12-07' ? { ...each, dueOn: '2026-12-08' } : each));
    const moved = await write();
    expect(moved.done).toMatchObject({ series: 0, cancelled: 1, entries: 9 });
  });
});
