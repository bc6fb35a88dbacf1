// Files with public holidays, for tests: the same days as JSON, CSV and iCalendar.

/** Days off and worked of an invented year. */
export const inventedDays = [
  ['2031-01-01', false, '元旦'],
  ['2031-01-23', false, '春节'],
  ['2031-01-24', false, '春节'],
  ['2031-01-25', false, '春节'],
  ['2031-10-01', false, '国庆节'],
  ['2031-10-11', true, '国庆节'],
] as const;

/** As JSON of the program. */
export const calendarJson = JSON.stringify({
  kind: 'terminal-steward-work-calendar',
  version: 1,
  name: '2031',
  source: '通知',
  days: inventedDays.map(([on, isWorking, name]) => ({ on, isWorking, name: { zh: name, en: name } })),
});

/** As CSV with headings. */
export const calendarCsv = `日期,类型,名称\r\n${inventedDays
  .map(([on, isWorking, name]) => `${on.replaceAll('-', '/')},${isWorking ? '班' : '休'},${name}`)
  .join('\r\n')}\r\n`;

const event = (on: string, until: string | null, summary: string): string =>
  [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${on}`,
    ...(until === null ? [] : [`DTEND;VALUE=DATE:${until}`]),
    `SUMMARY:${summary}`,
    'END:VEVENT',
  ].join('\r\n');

/** Events as an iCalendar file. */
export const calendarIcsOf = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:中国节', ' 假日', ...events, 'END:VCALENDAR', ''].join('\r\n');

/** As iCalendar, spring festival in one event, a note that is no holiday. */
export const calendarIcs = calendarIcsOf(
  event('20310101', null, '元旦(休)'),
  event('20310123', '20310126', '春节(休)'),
  event('20310422', null, '世界地球日'),
  event('20311001', '20311002', '国庆节(休)'),
  event('20311011', null, '国庆节(班)'),
);
