import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendarFile } from '../../../../../electron/service/calendar/readCalendarFile.ts';
import { chinaHolidays } from '../../../../../shared/plan/chinaHolidays.ts';
import { calendarSourceSchema } from '../../../../../shared/plan/workCalendar.ts';
import { calendarCsv, calendarIcs, calendarJson, inventedDays } from '../../../../support/calendarFiles.ts';

const daysOf = (file: string, text: string) =>
  readCalendarFile(file, text).source?.days.map(({ on, isWorking, name }) => [on, isWorking, name.zh]);

describe('a file of holidays', () => {
  it.each([
    ['a.json', calendarJson],
    ['a.csv', calendarCsv],
    ['a.ics', calendarIcs],
    ['unknown', calendarJson],
    ['unknown', calendarIcs],
  ])('gives the same days in every form: %s', (file, text) => {
    expect(daysOf(file, text)).toEqual(inventedDays.map((day) => [...day]));
  });

  it('is refused with the way out if a newer program wrote it', () => {
    const newer = JSON.stringify({ ...(JSON.parse(calendarJson) as object), version: 2 });
    const { source, issues } = readCalendarFile('x.json', newer);
    expect(source).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.remedy.en).toContain('Update this program');
  });

  it('takes name and source from the file, or its name', () => {
    expect(readCalendarFile('x.json', calendarJson).source).toMatchObject({
      name: '2031',
      source: '通知',
      years: [2031],
    });
    expect(readCalendarFile('C:\\放假 2031.csv', calendarCsv).source?.name).toBe('放假 2031');
    expect(readCalendarFile('x.ics', calendarIcs).source?.name).toBe('中国节假日');
  });

  it('reads what the program ships with', () => {
    const [source] = chinaHolidays;
    const text = JSON.stringify({
      kind: 'terminal-steward-work-calendar',
      version: 1,
      name: source?.name,
      source: source?.source,
      days: source?.days,
    });
    expect(readCalendarFile('a.json', text).source?.years).toEqual(source?.years);
  });

  it.each([
    ['a.json', '{', 1],
    ['a.json', calendarJson.replace('2031-01-01', '2031-02-30'), 1],
    ['a.json', calendarJson.replace('terminal-steward-work-calendar', 'other'), 1],
    ['a.csv', 'date,kind\r\n2031-02-30,off', 2],
    ['a.csv', 'date,kind\r\n2031-02-03,perhaps', 2],
    ['a.csv', '2031-01-01,off\n2031-01-01,work', 2],
    ['a.csv', '1931-01-01,off', 1],
    ['a.csv', '2031-01-01,"off', 1],
    ['a.csv', '', null],
    ['a.csv', '2031-01-01,off', null],
    ['a.ics', 'nothing', null],
    ['a.csv', 'a\u0000b', null],
    ['a.csv', '2031-01-01,\uFFFD', null],
    ['a.csv', 'x'.repeat(1_000_001), null],
  ])('that is wrong is not used, and says where: %s %s', (file, text, line) => {
    const { source, issues } = readCalendarFile(file, text);
    expect(source).toBeNull();
    expect(issues[0]?.line).toBe(line);
    expect(issues[0]?.what.zh).not.toBe('');
    expect(issues[0]?.remedy.en).not.toBe('');
  });

  it('never throws, and what it accepts is a calendar', () => {
    const names = fc.constantFrom('a.json', 'a.csv', 'a.ics', 'a');
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'DTSTART:20310101\r\n', '2031-01-01,off\n', '{"days":['),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, pieces, (file, parts) => {
        const { source, issues } = readCalendarFile(file, parts.join(''));
        if (source === null) expect(issues.length).toBeGreaterThan(0);
        else expect(calendarSourceSchema.safeParse(source).success).toBe(true);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('keeps no card number that a name holds', () => {
    const text = calendarCsv.replace('元旦', '4111 1111 1111 1111');
    expect(JSON.stringify(readCalendarFile('a.csv', text).source)).not.toContain('4111 1111 1111 1111');
  });
});
