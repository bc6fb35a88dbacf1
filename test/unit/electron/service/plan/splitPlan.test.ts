import { describe, expect, it } from 'vitest';
import { endedBefore, firstAfterSplit, goingOnFrom } from '../../../../../electron/service/plan/splitPlan.ts';
import { aDraft, weekly } from '../../../../support/planShop.ts';

const monthly = { ...weekly, frequency: 'monthly' as const };

describe('this and all following', () => {
  it('ends the plan on the day before', () => {
    expect(endedBefore(aDraft(), '2026-12-10').trigger).toMatchObject({
      recurrence: { ends: { kind: 'until', on: '2026-12-09' } },
    });
  });

  it('goes on in its own rhythm, each terminal in its own', () => {
    const draft = aDraft({ firstDates: { a: '2026-11-30' } }, { recurrence: { ...weekly, interval: 2 } });
    const next = goingOnFrom(draft, draft, '2026-12-10');
    expect(next?.trigger).toMatchObject({ firstOn: '2026-12-21' });
    expect(next?.firstDates).toEqual({ a: '2026-12-14' });
  });

  it('keeps the 31st through a month that has none', () => {
    const draft = aDraft({}, { recurrence: monthly, firstOn: '2026-10-31' });
    expect(goingOnFrom(draft, draft, '2026-11-05')?.trigger).toMatchObject({
      firstOn: '2026-11-30',
      recurrence: { monthDays: [31] },
    });
  });

  it('counts on what is left of a counted rule', () => {
    const counted = { ...weekly, ends: { kind: 'count' as const, count: 5 } };
    const draft = aDraft({}, { recurrence: counted });
    expect(goingOnFrom(draft, draft, '2026-12-07')?.trigger).toMatchObject({ recurrence: { ends: { count: 3 } } });
    expect(goingOnFrom(draft, draft, '2027-06-01')).toBeNull();
  });

  it('lets a floating plan wait for what it waited for, and for the date after it where somebody is at it', () => {
    const { trigger } = aDraft({}, { mode: 'floating' });
    if (trigger.kind !== 'calendar') throw new Error('no dates');
    const states = [
      { subject: 'a', openOrigin: '2026-12-02#1', touched: 0 },
      { subject: 'b', openOrigin: '2026-12-02#1', touched: 1 },
      { subject: 'c', openOrigin: '2026-11-20#1', touched: 0 },
      { subject: 'd', openOrigin: null, touched: 0 },
    ];
    expect(firstAfterSplit(states, trigger, '2026-11-26')).toEqual({ a: '2026-12-02', b: '2026-12-09' });
  });
});
