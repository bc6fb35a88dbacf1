import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { dayOf, numberOf } from '../../../../electron/plan/dayNumber.ts';
import { bindRule } from '../../../../electron/plan/ruleDays.ts';
import type { Recurrence } from '../../../../shared/plan/recurrence.ts';
import { anyFirstDay, anyRecurrence } from '../../../support/anyRecurrence.ts';
import { aRule } from '../../../support/aRule.ts';
import { slowRuleDays } from '../../../support/slowDates.ts';

const until = '2056-01-01';

const daysUntil = (rule: Recurrence, firstOn: string, last: string): readonly string[] => {
  const days: string[] = [];
  for (const day of bindRule(rule, firstOn).from(numberOf(firstOn))) {
    if (day > numberOf(last)) break;
    days.push(dayOf(day));
  }
  return days;
};

// The rules of which a calendar library is asked as well, as it writes them (RFC 5545).
const known: readonly (readonly [string, string, Recurrence])[] = [
  ['2026-01-05', 'FREQ=DAILY;INTERVAL=3', aRule({ frequency: 'daily', interval: 3 })],
  [
    '2026-01-07',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
    aRule({
      frequency: 'weekly',
      interval: 2,
      weekdays: [
        { day: 'thu', nth: null },
        { day: 'mon', nth: null },
      ],
    }),
  ],
  ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=31', aRule({ monthDays: [31], monthEnd: 'skip' })],
  ['2026-01-01', 'FREQ=MONTHLY;BYMONTHDAY=-1', aRule({ monthDays: [-1] })],
  ['2026-01-30', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', aRule({ monthDays: [30] })],
  ['2026-01-01', 'FREQ=MONTHLY;BYDAY=2TU', aRule({ weekdays: [{ day: 'tue', nth: 2 }] })],
  ['2026-01-01', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', aRule({ interval: 2, weekdays: [{ day: 'fri', nth: -1 }] })],
  [
    '2026-01-01',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    aRule({ monthDays: [13], weekdays: [{ day: 'fri', nth: null }] }),
  ],
  ['2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', aRule({ frequency: 'yearly', monthEnd: 'skip' })],
  [
    '2026-01-01',
    'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
    aRule({ frequency: 'yearly', months: [10, 3], weekdays: [{ day: 'sun', nth: -1 }] }),
  ],
];
const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'];

describe('the days of a rule', () => {
  it('are those of a slow reference over thirty years, whatever the rule', () => {
    fc.assert(
      fc.property(anyRecurrence, anyFirstDay, (rule, firstOn) => {
        expect(daysUntil(rule, firstOn, until)).toEqual(slowRuleDays(rule, firstOn, until));
      }),
      { numRuns: 120, seed: 20_261_122 },
    );
  });

  it.each(zones)('are those of a calendar library over thirty years in %s, each at nine o’clock there', (zone) => {
    for (const [firstOn, text, rule] of known) {
      const start = `DTSTART;TZID=${zone}:${firstOn.replaceAll('-', '')}T090000`;
      const end = `;UNTIL=${until.replaceAll('-', '')}T000000Z`;
      const others = new RRuleTemporal({ rruleString: `${start}\nRRULE:${text}${end}` }).all();
      expect(others.every(({ hour, minute }) => hour === 9 && minute === 0)).toBe(true);
      const days = others.map((moment) => moment.toPlainDate().toString()).filter((on) => on < until);
      expect(daysUntil(rule, firstOn, '2055-12-31')).toEqual(days);
    }
  });

  it('are the same from wherever they are asked', () => {
    fc.assert(
      fc.property(anyRecurrence, anyFirstDay, fc.integer({ min: 0, max: 4000 }), (rule, firstOn, skipped) => {
        const from = numberOf(firstOn) + skipped;
        const bound = bindRule(rule, firstOn);
        const asked = bound.next(from);
        const all = daysUntil(rule, firstOn, dayOf(from + 6000)).find((on) => numberOf(on) >= from);
        if (all !== undefined) expect(asked === null ? null : dayOf(asked)).toBe(all);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('stop at the end of all days', () => {
    expect([...bindRule(aRule({ frequency: 'yearly' }), '9998-05-01').from(0)].map(dayOf)).toEqual([
      '9998-05-01',
      '9999-05-01',
    ]);
  });
});
