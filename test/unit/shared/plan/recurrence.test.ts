import { describe, expect, it } from 'vitest';
import { recurrenceSchema } from '../../../../shared/plan/recurrence.ts';
import { aRule } from '../../../support/aRule.ts';

const accepts = (parts: object): boolean => recurrenceSchema.safeParse({ ...aRule(), ...parts }).success;

describe('the form of a rule', () => {
  it('knows nothing that falls due every second, hour or minute', () => {
    expect(accepts({})).toBe(true);
    for (const frequency of ['secondly', 'minutely', 'hourly']) expect(accepts({ frequency })).toBe(false);
    expect(accepts({ interval: 0 })).toBe(false);
    expect(accepts({ interval: 1.5 })).toBe(false);
    expect(accepts({ interval: 1000 })).toBe(false);
  });

  it('knows days from both ends of the month and of the week, and no day nought', () => {
    expect(accepts({ monthDays: [-31, 31], weekdays: [{ day: 'mon', nth: -5 }] })).toBe(true);
    expect(accepts({ monthDays: [0] })).toBe(false);
    expect(accepts({ monthDays: [32] })).toBe(false);
    expect(accepts({ weekdays: [{ day: 'mon', nth: 0 }] })).toBe(false);
    expect(accepts({ months: [13] })).toBe(false);
  });

  it('ends never, after a number of dates, or on a day that exists', () => {
    expect(accepts({ ends: { kind: 'count', count: 0 } })).toBe(false);
    expect(accepts({ ends: { kind: 'until', on: '2027-02-30' } })).toBe(false);
    expect(accepts({ ends: { kind: 'until', on: '2028-02-29' } })).toBe(true);
    expect(accepts({ except: ['2027-13-01'] })).toBe(false);
  });
});
