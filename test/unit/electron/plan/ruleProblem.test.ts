import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleProblem } from '../../../../electron/plan/ruleProblem.ts';
import { createWorkCalendar, everyDay } from '../../../../electron/plan/workCalendar.ts';
import { nonWorkingRules, type Recurrence } from '../../../../shared/plan/recurrence.ts';
import { anyFirstDay, anyRecurrence } from '../../../support/anyRecurrence.ts';
import { aRule } from '../../../support/aRule.ts';

const always = { nonWorking: 'stay', calendar: everyDay } as const;
const office = createWorkCalendar({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], sources: [], own: [] });
const february = (parts: Partial<Recurrence>) =>
  aRule({ frequency: 'yearly', months: [2], monthEnd: 'skip', ...parts });

describe('a rule that is never due', () => {
  it.each([
    ['30 February', february({ monthDays: [30] })],
    [
      '31 June, every second year',
      aRule({ frequency: 'yearly', interval: 2, months: [6], monthDays: [31], monthEnd: 'skip' }),
    ],
    ['the 31st, once a year from February on', aRule({ interval: 12, monthDays: [31], monthEnd: 'skip' })],
    [
      'all its dates excepted',
      aRule({ frequency: 'daily', ends: { kind: 'count', count: 2 }, except: ['2026-02-10', '2026-02-11'] }),
    ],
    [
      'no date before its end',
      aRule({ weekdays: [{ day: 'fri', nth: -1 }], ends: { kind: 'until', on: '2026-02-11' } }),
    ],
    [
      'a Friday that is the third Monday',
      aRule({ monthDays: [29], weekdays: [{ day: 'mon', nth: 1 }], monthEnd: 'skip' }),
    ],
  ])('is known at once: %s', (_, rule) => {
    expect(ruleProblem(rule, '2026-02-10', always)).toBe('plan.never-fires');
  });

  it('is also one that falls on days off only, and leaves those out', () => {
    const sundays = aRule({ frequency: 'weekly', weekdays: [{ day: 'sun', nth: null }] });
    expect(ruleProblem(sundays, '2026-02-10', { nonWorking: 'skip', calendar: office })).toBe('plan.never-fires');
    expect(ruleProblem(sundays, '2026-02-10', { nonWorking: 'next', calendar: office })).toBeNull();
  });

  it('is one that ends before it starts', () => {
    const rule = aRule({ ends: { kind: 'until', on: '2026-02-09' } });
    expect(ruleProblem(rule, '2026-02-10', always)).toBe('plan.ends-before-start');
    expect(ruleProblem({ ...rule, ends: { kind: 'until', on: '2026-02-10' } }, '2026-02-10', always)).toBeNull();
  });

  it('is not one that is rare', () => {
    expect(ruleProblem(february({ monthDays: [29] }), '2026-02-10', always)).toBeNull();
    expect(ruleProblem(february({ weekdays: [{ day: 'sun', nth: 5 }] }), '2026-02-10', always)).toBeNull();
  });

  it('is found in bounded time whatever the rule', () => {
    const hard = fc.record({
      rule: anyRecurrence,
      interval: fc.integer({ min: 1, max: 999 }),
      nonWorking: fc.constantFrom(...nonWorkingRules),
    });
    fc.assert(
      fc.property(hard, anyFirstDay, ({ rule, interval, nonWorking }, firstOn) => {
        const started = performance.now();
        ruleProblem({ ...rule, interval, monthEnd: 'skip' }, firstOn, { nonWorking, calendar: office });
        expect(performance.now() - started).toBeLessThan(1000);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
