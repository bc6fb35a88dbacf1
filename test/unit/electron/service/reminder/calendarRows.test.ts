import { describe, expect, it } from 'vitest';
import { type IcsFile, readCalendar } from '../../../../../electron/export/ics/readCalendar.ts';
import { calendarRows, type RowContext } from '../../../../../electron/service/reminder/calendarRows.ts';

const context: RowContext = { today: '2026-11-22', zone: 'Asia/Shanghai', known: () => new Set() };
const whole = (work: ReturnType<typeof readCalendar>): IcsFile => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const rowsOf = (lines: readonly string[], more: Partial<RowContext> = {}, most = 100) => [
  ...calendarRows(
    whole(readCalendar(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), 100)).components,
    { ...context, ...more },
    most,
  ),
];
const one = (...lines: string[]) => rowsOf(event('UID:a', 'SUMMARY:换纸', ...lines))[0]?.shown;
const why = (...lines: string[]): string =>
  one(...lines)
    ?.notes.map(({ what }) => what.en)
    .join('; ') ?? '';

describe('entries of another calendar as jobs', () => {
  it('are due on their day and time as the shop has it, whatever their zone', () => {
    expect(one('DTSTART:20261201T010000Z', 'DTEND:20261201T013000Z')).toMatchObject({
      outcome: 'new',
      dates: ['2026-12-01'],
      dueTime: '09:00',
      minutes: 30,
    });
    expect(one('DTSTART;TZID=America/New_York:20261201T200000')).toMatchObject({
      dates: ['2026-12-02'],
      dueTime: '09:00',
    });
    expect(one('DTSTART:20261201T090000')).toMatchObject({ dates: ['2026-12-01'], dueTime: '09:00' });
    expect(one('DTSTART;VALUE=DATE:20261201', 'DURATION:PT1H')).toMatchObject({
      dates: ['2026-12-01'],
      dueTime: '09:00',
    });
    expect(why('DTSTART;TZID="China Standard Time":20261201T090000')).toContain('time zone is not known');
  });

  it('that come again have the days of the coming year, without those left out or moved', () => {
    const rows = rowsOf([
      ...event(
        'UID:a',
        'SUMMARY:每周',
        'DTSTART:20261123T090000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20261130T090000',
      ),
      ...event('UID:a', 'SUMMARY:改期', 'RECURRENCE-ID:20261207T090000', 'DTSTART:20261208T100000'),
    ]);
    expect(rows.map(({ shown }) => shown.dates)).toEqual([['2026-11-23', '2026-12-14'], ['2026-12-08']]);
    const daily = one('DTSTART:20200101T090000', 'RRULE:FREQ=DAILY');
    expect(daily?.dates).toHaveLength(60);
    expect(daily?.dates[0]).toBe('2026-11-22');
  });

  it('that come again end and are left out on their own days, though other calendars write both in UTC', () => {
    const early = ['DTSTART;TZID=Asia/Shanghai:20261129T060000', 'EXDATE:20261129T220000Z'];
    const moved = ['UID:a', 'RECURRENCE-ID:20261130T220000Z', 'DTSTART;TZID=Asia/Shanghai:20261205T060000'];
    const rows = rowsOf([...event('UID:a', ...early, 'RRULE:FREQ=DAILY;UNTIL=20261201T220000Z'), ...event(...moved)]);
    expect(rows.map(({ shown }) => shown.dates)).toEqual([['2026-11-29', '2026-12-02'], ['2026-12-05']]);
    const late = 'DTSTART;TZID=America/New_York:20261130T200000';
    expect(one(late, 'RRULE:FREQ=DAILY;UNTIL=20261202T005959Z')?.dates).toEqual(['2026-12-01']);
    expect(one(late, 'RRULE:FREQ=DAILY;UNTIL=20261202T010000Z')?.dates).toEqual(['2026-12-01', '2026-12-02']);
  });

  it('are refused in words when they never fire, fire every second, are over, broken or ours', () => {
    const refused: readonly (readonly [string, ...string[]])[] = [
      ['every second', 'DTSTART:20261201T090000', 'RRULE:FREQ=SECONDLY'],
      [
        'no day in the coming year',
        'DTSTART:20261201T090000',
        'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=MO;INTERVAL=999',
      ],
      ['ends before it begins', 'DTSTART:20261201T090000', 'RRULE:FREQ=DAILY;UNTIL=20261101'],
      ['It is over', 'DTSTART:20251201T090000'],
      ['more than a year ahead', 'DTSTART:20281201T090000'],
      ['no date', 'DTSTART:20261332T990000'],
      ['no date', 'DTSTART:tomorrow'],
      ['no date', 'DTSTART:00000101'],
      ['no date'],
      ['cancelled or done', 'DTSTART:20261201T090000', 'STATUS:CANCELLED'],
    ];
    for (const [words, ...lines] of refused) {
      expect(one(...lines)?.outcome, words).toBe('refused');
      expect(why(...lines)).toContain(words);
    }
    const ours = rowsOf(event('UID:plan-1-2026-12-01@terminal-steward', 'DTSTART:20261201T090000'));
    expect(ours[0]?.shown).toMatchObject({ outcome: 'refused' });
  });

  it('are not made twice, from the same file or another one', () => {
    const twice = rowsOf([...event('UID:a', 'DTSTART:20261201T090000'), ...event('UID:a', 'DTSTART:20261202T090000')]);
    expect(twice.map(({ shown }) => shown.outcome)).toEqual(['new', 'refused']);
    const known = rowsOf(event('UID:a', 'DTSTART:20261201T090000'), { known: () => new Set(['2026-12-01']) });
    expect(known[0]).toMatchObject({ fresh: [], shown: { outcome: 'same' } });
  });

  it('have a title without card numbers, cut where it is too long, and one where there is none', () => {
    const masked = rowsOf(event('UID:a', 'SUMMARY:card 6222021234567890128 test', 'DTSTART:20261201T090000'))[0]?.shown;
    expect(masked?.title).not.toContain('6222021234567890128');
    expect(
      rowsOf(event('UID:b', `SUMMARY:${'检'.repeat(300)}`, 'DTSTART:20261201T090000'))[0]?.shown.title,
    ).toHaveLength(120);
    expect(rowsOf(event('DTSTART:20261201T090000'))[0]?.shown.title).not.toBe('');
  });

  it('are so many at the most', () => {
    const lines = Array.from({ length: 8 }, (_, at) => event(`UID:${String(at)}`, 'DTSTART:20261201T090000')).flat();
    const outcomes = rowsOf(lines, {}, 5).map(({ shown }) => shown.outcome);
    expect(outcomes.filter((each) => each === 'new')).toHaveLength(5);
    expect(outcomes.filter((each) => each === 'refused')).toHaveLength(3);
  });
});
