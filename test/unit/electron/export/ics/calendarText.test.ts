import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import {
  type CalendarEntry,
  type CalendarFrame,
  calendarText,
} from '../../../../../electron/export/ics/calendarText.ts';

const frame: CalendarFrame = {
  name: '终端维护计划',
  zone: 'Asia/Shanghai',
  madeAt: '2026-11-22T01:30:00.000Z',
  language: 'zh',
  alarmMinutes: 60,
};
const anEntry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'plan-1-2026-12-01@terminal-steward',
  sequence: 0,
  changedAt: '2026-11-22T01:30:00.000Z',
  title: '每月保养：清洁打印头、读卡口与触点',
  description: '12 台终端\n1 号收银台, 2 号收银台; 备用机',
  place: '人民路店',
  startsOn: '2026-12-01',
  time: '09:00',
  minutes: 30,
  rule: null,
  except: [],
  isCancelled: false,
  ...changes,
});
const textOf = (entries: readonly CalendarEntry[], of: Partial<CalendarFrame> = {}): string =>
  [...calendarText(entries, { ...frame, ...of })].join('');
const eventsOf = (text: string) => Object.values(ical.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');

describe('the text of a calendar file', () => {
  it('is read back by another library with its zone, alarm, place and Chinese', () => {
    const [event, ...others] = eventsOf(textOf([anEntry({ sequence: 3 })]));
    expect(others).toEqual([]);
    if (event?.type !== 'VEVENT') throw new Error('no event');
    expect(event.start.toISOString()).toBe('2026-12-01T01:00:00.000Z');
    expect(event.end?.toISOString()).toBe('2026-12-01T01:30:00.000Z');
    expect(event.start.tz).toBe('Asia/Shanghai');
    expect(event).toMatchObject({
      uid: 'plan-1-2026-12-01@terminal-steward',
      summary: '每月保养：清洁打印头、读卡口与触点',
      description: '12 台终端\n1 号收银台, 2 号收银台; 备用机',
      location: '人民路店',
      status: 'CONFIRMED',
    });
    expect(Number(event.sequence)).toBe(3);
    expect(event.alarms?.[0]).toMatchObject({ action: 'DISPLAY', trigger: '-PT1H' });
  });

  it('folds lines of Chinese by octets, never within a character, and ends each with CRLF', () => {
    const title = '终端每日防篡改外观检查与读卡口清洁🔧'.repeat(20);
    const text = textOf([anEntry({ title, place: '店'.repeat(100), description: `a${'检'.repeat(300)}` })]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
    }
    const [event] = eventsOf(text);
    expect(event).toMatchObject({ summary: title, location: '店'.repeat(100) });
  });

  it('keeps nine o’clock at nine o’clock over a change of the clocks', () => {
    const text = textOf([anEntry({ startsOn: '2027-03-01', rule: 'FREQ=MONTHLY;BYMONTHDAY=1' })], {
      zone: 'Europe/Berlin',
    });
    const [event] = eventsOf(text);
    if (event?.type !== 'VEVENT') throw new Error('no event');
    const dates = event.rrule?.between(new Date('2027-02-01'), new Date('2027-05-02')) ?? [];
    expect(dates.map((date) => date.toISOString())).toEqual([
      '2027-03-01T08:00:00.000Z',
      '2027-04-01T07:00:00.000Z',
      '2027-05-01T07:00:00.000Z',
    ]);
    expect(text).toContain('BEGIN:DAYLIGHT');
    expect(text).toContain('TZOFFSETTO:+0200');
  });

  it('leaves days of a rule out, and cancels what an earlier file had', () => {
    const text = textOf([
      anEntry({ rule: 'FREQ=WEEKLY;WKST=MO', except: ['2026-12-08', '2026-12-22'] }),
      anEntry({ uid: 'gone@terminal-steward', isCancelled: true, sequence: 2 }),
    ]);
    const [series, gone] = eventsOf(text);
    if (series?.type !== 'VEVENT') throw new Error('no event');
    expect(text).toContain('EXDATE;TZID=Asia/Shanghai:20261208T090000,20261222T090000');
    expect(Object.keys(series.exdate ?? {}).length).toBeGreaterThan(0);
    expect(gone).toMatchObject({ status: 'CANCELLED' });
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1);
  });

  it('is local time wherever it is read when no zone is known', () => {
    const text = textOf([anEntry()], { zone: null, alarmMinutes: null });
    expect(text).toContain('DTSTART:20261201T090000\r\n');
    expect(text).not.toContain('VTIMEZONE');
    expect(text).not.toContain('VALARM');
  });

  it('keeps commas, line ends and what looks like iCalendar in a text from becoming more than text', () => {
    const title = 'a;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VEVENT';
    const events = eventsOf(textOf([anEntry({ title })]));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: 'a;b,c\\d\nEND:VEVENT\nBEGIN:VEVENT' });
  });

  it('is the same text for the same entries, in pieces however many there are', () => {
    const entries = Array.from({ length: 120 }, (_, at) => anEntry({ uid: `e${String(at)}@terminal-steward` }));
    expect(textOf(entries)).toBe(textOf(entries));
    expect([...calendarText(entries, frame)].length).toBeGreaterThan(3);
    expect(eventsOf(textOf(entries))).toHaveLength(120);
    expect(eventsOf(textOf([]))).toHaveLength(0);
  });
});
