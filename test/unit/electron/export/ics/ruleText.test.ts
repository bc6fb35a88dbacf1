import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { ruleText } from '../../../../../electron/export/ics/ruleText.ts';
import { dayOf, numberOf } from '../../../../../electron/plan/dayNumber.ts';
import { bindRule } from '../../../../../electron/plan/ruleDays.ts';
import type { Recurrence } from '../../../../../shared/plan/recurrence.ts';
import { anyFirstDay, anyRecurrence } from '../../../../support/anyRecurrence.ts';
import { aRule } from '../../../../support/aRule.ts';

const until = (on: string): string => `${on.replaceAll('-', '')}T235959Z`;
const most = 40;

const ours = (rule: Recurrence, firstOn: string): string[] => {
  const days: string[] = [];
  for (const day of bindRule(rule, firstOn).from(numberOf(firstOn))) {
    if (day > numberOf('2060-01-01') || days.length === most) break;
    days.push(dayOf(day));
  }
  return days;
};

const theirs = (text: string, startsOn: string): string[] => {
  const rule = new RRuleTemporal({ rruleString: `DTSTART:${startsOn.replaceAll('-', '')}T000000Z\nRRULE:${text}` });
  const days: string[] = [];
  for (const day of rule.all((_, at) => at < most)) {
    const on = day.toPlainDate().toString();
    if (on >= '2060-01-01') break;
    days.push(on);
  }
  return days.slice(0, most);
};

describe('a rule as text', () => {
  it('is what a calendar knows', () => {
    expect(
      ruleText(aRule({ frequency: 'weekly', interval: 2, weekdays: [{ day: 'mon', nth: null }] }), '2026-11-23', until),
    ).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO');
    expect(ruleText(aRule({ weekdays: [{ day: 'fri', nth: -1 }] }), '2026-11-27', until)).toBe(
      'FREQ=MONTHLY;BYDAY=-1FR',
    );
    expect(ruleText(aRule({ ends: { kind: 'until', on: '2027-01-31' } }), '2026-11-30', until)).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20270131T235959Z',
    );
  });

  it('is left to single events where iCalendar has no words for it', () => {
    expect(ruleText(aRule({ monthDays: [15, 31] }), '2026-11-15', until)).toBeNull();
    expect(ruleText(aRule({ monthDays: [1], weekdays: [{ day: 'mon', nth: 1 }] }), '2026-11-15', until)).toBeNull();
  });

  it('gives another library the very days that the plan has, whatever the rule', () => {
    fc.assert(
      fc.property(anyRecurrence, anyFirstDay, (rule, firstOn) => {
        const meant = { ...rule, except: [] };
        const days = ours(meant, firstOn);
        const [startsOn] = days;
        fc.pre(startsOn !== undefined);
        const text = ruleText(meant, firstOn, until);
        fc.pre(text !== null);
        expect(theirs(text, startsOn)).toEqual(days);
      }),
      { numRuns: 60 },
    );
  });
});
