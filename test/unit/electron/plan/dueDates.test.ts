import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, numberOf } from '../../../../electron/plan/dayNumber.ts';
import { type DueDatesRequest, dueDates, nextDueDate } from '../../../../electron/plan/dueDates.ts';
import { createWorkCalendar, everyDay, worksOn } from '../../../../electron/plan/workCalendar.ts';
import { chinaHolidays } from '../../../../shared/plan/chinaHolidays.ts';
import { nonWorkingRules, type Recurrence } from '../../../../shared/plan/recurrence.ts';
import { anyFirstDay, anyRecurrence } from '../../../support/anyRecurrence.ts';
import { aRule } from '../../../support/aRule.ts';
import { later, slowDates } from '../../../support/slowDates.ts';

const china = createWorkCalendar({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], sources: chinaHolidays, own: [] });

const dates = (rule: Recurrence, firstOn: string, more: Partial<DueDatesRequest> = {}): readonly string[] =>
  dueDates(rule, { firstOn, nonWorking: 'stay', calendar: everyDay, count: 5, ...more }).map(({ dueOn }) => dueOn);

describe('the scheduler list: dates', () => {
  it('same run twice: the same dates, and none that the first run gave when asked from its mark on', () => {
    const rule = aRule({ frequency: 'daily', interval: 2 });
    const request = { firstOn: '2026-11-20', nonWorking: 'next', calendar: china, dueUntil: '2026-12-31' } as const;
    const once = dueDates(rule, request);
    expect(dueDates(rule, request)).toEqual(once);
    expect(dueDates(rule, { ...request, after: once.at(-1)?.on ?? null })).toEqual([]);
  });

  it('month end 29/30/31: its last day, or nothing in that month', () => {
    expect(dates(aRule(), '2026-01-29')).toEqual([
      '2026-01-29',
      '2026-02-28',
      '2026-03-29',
      '2026-04-29',
      '2026-05-29',
    ]);
    expect(dates(aRule(), '2026-01-30').slice(0, 3)).toEqual(['2026-01-30', '2026-02-28', '2026-03-30']);
    expect(dates(aRule(), '2026-01-31').slice(0, 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(dates(aRule({ monthEnd: 'skip' }), '2026-01-31').slice(0, 3)).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
    expect(dates(aRule({ monthDays: [-1] }), '2026-01-31').slice(0, 2)).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('nth and last weekday: second Tuesday, last Friday, a fifth Monday only where there is one', () => {
    expect(dates(aRule({ weekdays: [{ day: 'tue', nth: 2 }] }), '2026-11-22').slice(0, 2)).toEqual([
      '2026-12-08',
      '2027-01-12',
    ]);
    expect(dates(aRule({ weekdays: [{ day: 'fri', nth: -1 }] }), '2026-11-22').slice(0, 2)).toEqual([
      '2026-11-27',
      '2026-12-25',
    ]);
    expect(dates(aRule({ weekdays: [{ day: 'mon', nth: 5 }] }), '2026-11-01').slice(0, 3)).toEqual([
      '2026-11-30',
      '2027-03-29',
      '2027-05-31',
    ]);
  });

  it('start date outside the working calendar: moved by the rule of the plan, the later dates are not', () => {
    const rule = aRule();
    expect(dates(rule, '2026-10-01', { calendar: china, nonWorking: 'next' }).slice(0, 2)).toEqual([
      '2026-10-08',
      '2026-11-02',
    ]);
    expect(dates(rule, '2026-10-01', { calendar: china, nonWorking: 'previous' })[0]).toBe('2026-09-30');
    expect(dates(rule, '2026-10-01', { calendar: china, nonWorking: 'skip' }).slice(0, 2)).toEqual([
      '2026-12-01',
      '2027-02-01',
    ]);
    expect(dates(rule, '2026-10-01', { calendar: china })[0]).toBe('2026-10-01');
  });

  it('many terminals, each first due date right: three plans for two hundred terminals', () => {
    const rules = [aRule(), aRule({ frequency: 'weekly' }), aRule({ weekdays: [{ day: 'mon', nth: 1 }] })];
    const seen = new Set<string>();
    for (const [at, rule] of rules.entries()) {
      for (let terminal = 0; terminal < 200; terminal += 1) {
        const firstOn = later('2026-11-22', terminal);
        const [first, ...others] = dates(rule, firstOn, { count: 2 });
        expect(first).toBe(
          slowDates(rule, firstOn, { until: later(firstOn, 60), nonWorking: 'stay', works: () => true })[0]?.dueOn,
        );
        expect(others).toHaveLength(1);
        if (at < 2) expect(first).toBe(firstOn);
        seen.add(`${String(at)} ${String(terminal)}`);
      }
    }
    expect(seen.size).toBe(600);
  });

  it('terminal away when due: the dates go on from the rule, not from the day it came back', () => {
    const rule = aRule({ frequency: 'weekly' });
    expect(dates(rule, '2026-11-02', { dueFrom: '2026-11-24', count: 1 })).toEqual(['2026-11-30']);
  });

  it('DST and change of zone: each local day stands once, the hour is none of the dates', () => {
    const autumn = dates(aRule({ frequency: 'daily' }), '2026-10-24', { count: 4 });
    expect(autumn).toEqual(['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
    expect(dates(aRule({ frequency: 'daily' }), '2027-03-13', { count: 3 })).toEqual([
      '2027-03-13',
      '2027-03-14',
      '2027-03-15',
    ]);
  });

  it('asleep over the due time: what fell due lies between the mark and today, each exactly once', () => {
    const rule = aRule({ frequency: 'daily' });
    const slept = dates(rule, '2026-11-01', { after: '2026-11-10', dueUntil: '2026-11-13', count: 100 });
    expect(slept).toEqual(['2026-11-11', '2026-11-12', '2026-11-13']);
    expect(dates(rule, '2026-11-01', { after: '2026-11-13', dueUntil: '2026-11-13', count: 100 })).toEqual([]);
  });

  it('调休 workday and holiday: due on a worked Sunday, moved behind the whole holiday otherwise', () => {
    const sundays = aRule({ frequency: 'weekly' });
    const moved = dueDates(sundays, { firstOn: '2026-09-20', nonWorking: 'next', calendar: china, count: 3 });
    expect(moved).toEqual([
      { on: '2026-09-20', dueOn: '2026-09-20' },
      { on: '2026-09-27', dueOn: '2026-09-28' },
      { on: '2026-10-04', dueOn: '2026-10-08' },
    ]);
  });

  it('a daily look is due once on the day after a holiday, not eight times', () => {
    const daily = aRule({ frequency: 'daily' });
    const request = { firstOn: '2026-09-30', nonWorking: 'next', calendar: china, count: 3 } as const;
    expect(dueDates(daily, request)).toEqual([
      { on: '2026-09-30', dueOn: '2026-09-30' },
      { on: '2026-10-08', dueOn: '2026-10-08' },
      { on: '2026-10-09', dueOn: '2026-10-09' },
    ]);
    expect(dates(daily, '2026-10-03', { ...request, nonWorking: 'previous' }).slice(0, 2)).toEqual([
      '2026-09-30',
      '2026-10-08',
    ]);
  });

  it('end by count and by date: exceptions count, the last day is included', () => {
    const counted = aRule({ frequency: 'daily', ends: { kind: 'count', count: 3 }, except: ['2026-11-23'] });
    expect(dates(counted, '2026-11-22')).toEqual(['2026-11-22', '2026-11-24']);
    const dated = aRule({ frequency: 'daily', ends: { kind: 'until', on: '2026-11-23' } });
    expect(dates(dated, '2026-11-22')).toEqual(['2026-11-22', '2026-11-23']);
    expect(dates(dated, '2026-11-22', { dueFrom: '2026-11-24' })).toEqual([]);
  });

  it('leap day: every four years, or the last of February between', () => {
    const yearly = aRule({ frequency: 'yearly' });
    expect(dates(yearly, '2028-02-29').slice(0, 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
    expect(dates({ ...yearly, monthEnd: 'skip' }, '2028-02-29').slice(0, 3)).toEqual([
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
    ]);
    expect(dates({ ...yearly, monthEnd: 'skip' }, '2096-02-29').slice(0, 2)).toEqual(['2096-02-29', '2104-02-29']);
  });

  it('plan paused and resumed: the dates after the pause are those of the rule', () => {
    const rule = aRule({ frequency: 'weekly', interval: 2 });
    const all = dates(rule, '2026-11-02', { count: 10 });
    expect(dates(rule, '2026-11-02', { dueFrom: '2026-12-20', count: 2 })).toEqual(
      all.filter((on) => on >= '2026-12-20').slice(0, 2),
    );
  });

  it('same answer under TZ Shanghai, UTC, New York: a year of every kind of rule, byte for byte', () => {
    const script = fileURLToPath(new URL('../../../support/yearOfDates.ts', import.meta.url));
    const [shanghai, utc, newYork] = ['Asia/Shanghai', 'UTC', 'America/New_York'].map((zone) =>
      execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' } }),
    );
    expect(shanghai?.length).toBeGreaterThan(10_000);
    expect(shanghai).toEqual(utc);
    expect(newYork).toEqual(utc);
  });
});

describe('due dates', () => {
  it('are those of a slow reference over thirty years, whatever the rule and however it is moved', () => {
    fc.assert(
      fc.property(anyRecurrence, anyFirstDay, fc.constantFrom(...nonWorkingRules), (rule, firstOn, nonWorking) => {
        const until = later(firstOn, 365 * 30);
        const slow = slowDates(rule, firstOn, { until, nonWorking, works: (on) => worksOn(china, on) });
        expect(dueDates(rule, { firstOn, until, nonWorking, calendar: china })).toEqual(slow);
      }),
      { numRuns: 80, seed: 20_261_122 },
    );
  });

  it('never depend on the window in which they are asked', () => {
    const window = fc.record({ start: fc.integer({ min: -10, max: 800 }), length: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(
        anyRecurrence,
        anyFirstDay,
        fc.constantFrom(...nonWorkingRules),
        window,
        (rule, firstOn, nonWorking, { start, length }) => {
          const request = { firstOn, nonWorking, calendar: china };
          const dueFrom = later(firstOn, start);
          const dueUntil = later(dueFrom, length);
          const all = dueDates(rule, { ...request, until: later(dueUntil, 60) });
          expect(dueDates(rule, { ...request, dueFrom, dueUntil })).toEqual(
            all.filter(({ dueOn }) => dueOn >= dueFrom && dueOn <= dueUntil),
          );
        },
      ),
      { numRuns: 250, seed: 3 },
    );
  });

  it('are found at once however far ahead', () => {
    const next = nextDueDate(aRule({ frequency: 'daily', interval: 7 }), '2036-11-22', {
      firstOn: '2026-11-22',
      nonWorking: 'stay',
      calendar: everyDay,
    });
    expect(next).toEqual({ on: dayOf(numberOf('2026-11-22') + 7 * 522), dueOn: '2036-11-23' });
  });

  it('are no more than are asked for', () => {
    expect(dates(aRule(), '2026-11-22', { count: 0 })).toEqual([]);
    expect(dates(aRule({ frequency: 'daily' }), '2026-11-22', { count: 1_000_000 })).toHaveLength(20_000);
  });
});
