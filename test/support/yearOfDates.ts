// Prints the dates of a year of many rules as JSON; run under several zones of the host, whose outputs are compared.
import { dueDates } from '../../electron/plan/dueDates.ts';
import { floatingDates } from '../../electron/plan/floatingDates.ts';
import { createWorkCalendar } from '../../electron/plan/workCalendar.ts';
import { chinaHolidays } from '../../shared/plan/chinaHolidays.ts';
import { nonWorkingRules } from '../../shared/plan/recurrence.ts';
import { aRule } from './aRule.ts';

const calendar = createWorkCalendar({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], sources: chinaHolidays, own: [] });
const rules = [
  aRule({ frequency: 'daily' }),
  aRule({ frequency: 'daily', interval: 10 }),
  aRule({ frequency: 'weekly', weekdays: [{ day: 'sun', nth: null }] }),
  aRule({ monthDays: [31] }),
  aRule({ monthDays: [-1], monthEnd: 'skip' }),
  aRule({ weekdays: [{ day: 'fri', nth: -1 }] }),
  aRule({ frequency: 'yearly', months: [3, 10], weekdays: [{ day: 'sun', nth: -1 }] }),
];
const firstDays = ['2026-01-01', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'];

const all = rules.flatMap((rule) =>
  firstDays.flatMap((firstOn) =>
    nonWorkingRules.map((nonWorking) => ({
      firstOn,
      nonWorking,
      fixed: dueDates(rule, { firstOn, nonWorking, calendar, dueUntil: '2026-12-31' }),
      floating: floatingDates(rule, { firstOn, completedOn: null, made: 0, nonWorking, calendar }, 30),
    })),
  ),
);
process.stdout.write(JSON.stringify(all));
