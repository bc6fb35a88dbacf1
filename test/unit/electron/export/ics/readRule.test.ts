import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRule } from '../../../../../electron/export/ics/readRule.ts';
import { ruleText } from '../../../../../electron/export/ics/ruleText.ts';
import { dayOf, numberOf } from '../../../../../electron/plan/dayNumber.ts';
import { bindRule } from '../../../../../electron/plan/ruleDays.ts';
import type { Recurrence } from '../../../../../shared/plan/recurrence.ts';
import { anyFirstDay, anyRecurrence } from '../../../../support/anyRecurrence.ts';

const ruleOf = (text: string): Recurrence => {
  const read = readRule(text);
  if (!read.isRule) throw new Error(read.why.en);
  return read.rule;
};
const whyNot = (text: string): string => {
  const read = readRule(text);
  return read.isRule ? '' : read.why.en;
};

describe('a rule of another calendar', () => {
  it('is understood as its days are', () => {
    expect(ruleOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH')).toMatchObject({
      frequency: 'weekly',
      interval: 2,
      weekdays: [
        { day: 'mon', nth: null },
        { day: 'thu', nth: null },
      ],
    });
    expect(ruleOf('freq=monthly;byday=-1FR;until=20271231T235959Z')).toMatchObject({
      ends: { kind: 'until', on: '2027-12-31' },
    });
    expect(ruleOf('FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR')).toMatchObject({ frequency: 'weekly' });
    expect(ruleOf('FREQ=DAILY;COUNT=999999999').ends).toEqual({ kind: 'never' });
  });

  it('that fires every second, minute or hour is refused in words', () => {
    for (const text of [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;INTERVAL=5',
      'FREQ=HOURLY',
      'FREQ=DAILY;BYSECOND=0,1,2',
      'FREQ=DAILY;BYHOUR=1,2',
    ]) {
      expect(whyNot(text), text).toContain('every second, minute or hour');
    }
  });

  it('that is broken or not understood is refused in words', () => {
    const texts = [
      '',
      'FREQ=NEVER',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;INTERVAL=-1',
      'FREQ=DAILY;COUNT=0',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=2MO',
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU',
      'FREQ=DAILY;UNTIL=yesterday',
      'FREQ=__proto__',
    ];
    for (const text of texts) expect(whyNot(text), text).toContain('not understood');
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readRule(`FREQ=DAILY;${text}`).isRule === 'boolean'));
  });

  it('comes back as it went out', () => {
    const until = (on: string): string => `${on.replaceAll('-', '')}T235959Z`;
    fc.assert(
      fc.property(anyRecurrence, anyFirstDay, (any, firstOn) => {
        const rule = { ...any, except: [] };
        const text = ruleText(rule, firstOn, until);
        fc.pre(text !== null && !text.includes('BYSETPOS'));
        const first = bindRule(rule, firstOn).next(numberOf(firstOn));
        fc.pre(first !== null);
        const start = dayOf(first);
        const read = readRule(text);
        // What iCalendar can say and our rules cannot is refused, never changed.
        fc.pre(read.isRule);
        const days = (each: Recurrence, from: string): string[] => {
          const found: string[] = [];
          for (const day of bindRule(each, from).from(numberOf(start))) {
            if (found.length === 20 || day > numberOf('2050-01-01')) break;
            found.push(dayOf(day));
          }
          return found;
        };
        expect(days(read.rule, start)).toEqual(days(rule, firstOn));
      }),
      { numRuns: 120 },
    );
  });
});
