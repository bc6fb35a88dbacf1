import { describe, expect, it } from 'vitest';
import { createWorkCalendar, everyDay } from '../../../../../electron/plan/workCalendar.ts';
import {
  type CalendarTrigger,
  calendarKeyOf,
  type DatesScene,
  firstOnOf,
  fixedMaker,
  floatingMaker,
  planKeyOf,
} from '../../../../../electron/service/plan/planDates.ts';
import { aPlan } from '../../../../support/aPlan.ts';
import { aDraft, weekly } from '../../../../support/planShop.ts';

const scene = (trigger: Partial<CalendarTrigger> = {}, change: Partial<DatesScene> = {}): DatesScene => {
  const draft = aDraft({}, trigger);
  if (draft.trigger.kind !== 'calendar') throw new Error('no calendar');
  return {
    plan: aPlan({ trigger: draft.trigger }),
    trigger: draft.trigger,
    calendar: everyDay,
    calendarKey: 'x',
    today: '2026-11-22',
    newSince: '2026-11-22',
    ...change,
  };
};
const nobody = { key: 'a', mark: undefined, floating: undefined, completedOn: null };

describe('fixed dates', () => {
  it('reach a year ahead, and are not made again', () => {
    const make = fixedMaker(scene());
    const first = make(nobody);
    expect(first?.dates[0]).toEqual({ origin: '2026-11-23', dueOn: '2026-11-23', lastOn: '2026-11-25' });
    expect(first?.dates.at(-1)?.dueOn).toBe('2027-11-29');
    expect(make({ ...nobody, mark: first?.mark })).toBeNull();
  });

  it('have one date at least, however rare they are', () => {
    const rare = { ...weekly, frequency: 'yearly' as const, interval: 5 };
    const made = fixedMaker(scene({ recurrence: rare, firstOn: '2026-01-05' }))(nobody);
    expect(made?.dates.map(({ dueOn }) => dueOn)).toEqual(['2031-01-05']);
  });

  it('of the time before the plan was made are left out but for the last that may still be done', () => {
    const daily = { ...weekly, frequency: 'daily' as const };
    const made = fixedMaker(scene({ recurrence: daily, firstOn: '2026-11-01' }))(nobody);
    expect(made?.dates.slice(0, 2).map(({ dueOn }) => dueOn)).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('are made anew from today on when what they depend on has changed', () => {
    const before = fixedMaker(scene())(nobody);
    const make = fixedMaker(scene({ time: '10:00' }));
    expect(make({ ...nobody, mark: before?.mark })).toMatchObject({ clearFrom: '2026-11-22' });
  });
});

describe('floating dates', () => {
  const state = { subject: 'a', made: 1, doneAt: null, cancelledOn: null, open: 1, touched: 0, openOrigin: null };

  it('are one at a time, counted from the completion', () => {
    const make = floatingMaker(scene({ mode: 'floating' }));
    const first = make(nobody);
    expect(first?.dates).toEqual([{ origin: '2026-11-23#0', dueOn: '2026-11-23', lastOn: null }]);
    const next = make({ key: 'a', mark: first?.mark, floating: { ...state, open: 0 }, completedOn: '2026-11-27' });
    expect(next?.dates).toEqual([{ origin: '2026-12-04#1', dueOn: '2026-12-04', lastOn: null }]);
  });

  it('wait while somebody is at the job', () => {
    const make = floatingMaker(scene({ mode: 'floating' }));
    const mark = make(nobody)?.mark;
    expect(make({ key: 'a', mark, floating: { ...state, touched: 1 }, completedOn: null })).toBeNull();
  });
});

describe('what dates depend on', () => {
  it('is the rule, the subject’s own first date, and the working calendar where dates move', () => {
    expect(firstOnOf({ ...scene(), plan: aPlan({ firstDates: { a: '2027-01-01' } }) }, 'a')).toBe('2027-01-01');
    expect(planKeyOf(scene({}, { calendarKey: 'y' }))).toBe(planKeyOf(scene()));
    expect(planKeyOf(scene({ nonWorking: 'next' }, { calendarKey: 'y' }))).not.toBe(
      planKeyOf(scene({ nonWorking: 'next' })),
    );
    const weekdaysOnly = createWorkCalendar({ weekdays: ['mon'], sources: [], own: [] });
    expect(calendarKeyOf(weekdaysOnly, '2026-11-22')).not.toBe(calendarKeyOf(everyDay, '2026-11-22'));
    expect(calendarKeyOf(everyDay, '2026-11-22')).toBe(calendarKeyOf(everyDay, '2026-12-31'));
  });
});
