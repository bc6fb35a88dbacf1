import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendarIcs } from '../../../../../electron/service/calendar/readCalendarIcs.ts';
import { chinaHolidays } from '../../../../../shared/plan/chinaHolidays.ts';
import { calendarIcsOf } from '../../../../support/calendarFiles.ts';

const other = join(
  dirname(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json')),
  'years/2026.ics',
);
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const days = (text: string) => readCalendarIcs(text).found.map(({ day }) => `${day.on} ${String(day.isWorking)}`);

describe('holidays in an iCalendar file', () => {
  it('of another program are the days that we ship', () => {
    const { found, issues, name } = readCalendarIcs(readFileSync(other, 'utf8'));
    const ours = chinaHolidays[0]?.days.filter(({ on }) => on.startsWith('2026'));
    expect(issues).toEqual([]);
    expect(name).toContain('中国');
    expect(found.map(({ day }) => `${day.on} ${String(day.isWorking)}`).sort()).toEqual(
      ours?.map(({ on, isWorking }) => `${on} ${String(isWorking)}`).sort(),
    );
  });

  it('are marked by the calendar of a telephone', () => {
    expect(
      days(
        calendarIcsOf(
          event('DTSTART;VALUE=DATE:20310101', 'SUMMARY:元旦', 'X-APPLE-SPECIAL-DAY:WORK-HOLIDAY'),
          event('DTSTART;VALUE=DATE:20310104', 'SUMMARY:元旦', 'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY'),
          event('DTSTART;VALUE=DATE:20310214', 'SUMMARY:情人节'),
        ),
      ),
    ).toEqual(['2031-01-01 false', '2031-01-04 true']);
  });

  it('are all days off where nothing is marked', () => {
    expect(days(calendarIcsOf(event('DTSTART;VALUE=DATE:20311225', 'SUMMARY:Christmas')))).toEqual([
      '2031-12-25 false',
    ]);
  });

  it.each([
    ['repeats', event('DTSTART;VALUE=DATE:20310101', 'RRULE:FREQ=YEARLY')],
    ['fires every second', event('DTSTART:20310101T000000Z', 'RRULE:FREQ=SECONDLY')],
    ['has an hour', event('DTSTART:20310101T090000')],
    ['ends before it starts', event('DTSTART;VALUE=DATE:20310105', 'DTEND;VALUE=DATE:20310101')],
    ['lasts for years', event('DTSTART;VALUE=DATE:20310105', 'DTEND;VALUE=DATE:20350101')],
    ['has no day', event('SUMMARY:x')],
    ['is cut off', 'BEGIN:VEVENT\nDTSTART;VALUE=DATE:20310101'],
  ])('are refused where an event %s', (_, text) => {
    const { issues } = readCalendarIcs(calendarIcsOf(text));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.line).toBe(5);
  });
});
