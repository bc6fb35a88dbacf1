// Entries of a calendar in, the text of an .ics file out (RFC 5545): in pieces, so that thousands of them block nobody. Pure.
import {
  foldLines,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { zoneText } from './zoneText.ts';

/** One entry of a calendar. Days and times are local to `zone`. */
export interface CalendarEntry {
  /** Names it for good: a later file with the same replaces it. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  /** UTC; when it was changed last. */
  readonly changedAt: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly startsOn: string;
  /** `HH:MM` */
  readonly time: string;
  readonly minutes: number;
  /** RRULE without its name, and the days of it that are left out; null = once. */
  readonly rule: string | null;
  readonly except: readonly string[];
  /** It was in an earlier file and is no more. */
  readonly isCancelled: boolean;
}

/** What the whole file is. */
export interface CalendarFrame {
  readonly name: string;
  /** IANA name of the shop's time zone; null = local time wherever the calendar is. */
  readonly zone: string | null;
  /** UTC; when the file was made. */
  readonly madeAt: string;
  readonly language: 'zh' | 'en';
  /** Minutes before the start at which the calendar reminds; null = it does not. */
  readonly alarmMinutes: number | null;
}

const entriesAtOnce = 50;
/** Rules go on; changes of the clocks are told for so many years. */
const yearsAhead = 10;

const plainAt = (on: string, time: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(`${on}T${time}:00`);

const lineEnd = '\r\n';
const closing = 'END:VCALENDAR';

const emptyCalendar = (frame: CalendarFrame): ICalCalendar =>
  new ICalCalendar({
    name: frame.name,
    prodId: { company: 'Terminal Steward', product: 'Maintenance plan', language: frame.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: null,
  });

const exceptText = (except: readonly string[], time: string, zone: string | null): string => {
  const values = except.map((on) => `${on.replaceAll('-', '')}T${time.replace(':', '')}00`).join(',');
  return `EXDATE${zone === null ? '' : `;TZID=${zone}`}:${values}`;
};

const ruleLines = ({ rule, except, time }: CalendarEntry, zone: string | null): string | null => {
  if (rule === null) return null;
  return except.length === 0 ? `RRULE:${rule}` : `RRULE:${rule}\n${exceptText(except, time, zone)}`;
};

const entryText = (calendar: ICalCalendar, entry: CalendarEntry, frame: CalendarFrame): string => {
  const start = plainAt(entry.startsOn, entry.time);
  const { zone, alarmMinutes } = frame;
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    start,
    end: start.add({ minutes: entry.minutes }),
    stamp: new Date(frame.madeAt),
    lastModified: new Date(entry.changedAt),
    summary: entry.title,
    description: entry.description,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(zone === null ? { floating: true } : { timezone: zone }),
    ...(entry.place === null ? {} : { location: entry.place }),
  });
  const rule = ruleLines(entry, zone);
  if (rule !== null) event.repeating(rule);
  if (alarmMinutes !== null && !entry.isCancelled) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: alarmMinutes * 60, description: entry.title });
  }
  return foldLines(event.toString());
};

const headOf = (frame: CalendarFrame, entries: readonly CalendarEntry[]): string => {
  const text = foldLines(emptyCalendar(frame).toString());
  const head = text.slice(0, text.indexOf(closing));
  const { zone } = frame;
  if (zone === null) return head;
  const years = entries.map(({ startsOn }) => Number(startsOn.slice(0, 4)));
  const made = Number(frame.madeAt.slice(0, 4));
  const first = years.reduce((least, year) => Math.min(least, year), made);
  const last = years.reduce((most, year) => Math.max(most, year), made);
  const named = `X-WR-TIMEZONE:${zone}${lineEnd}`;
  return `${head}${named}${foldLines(zoneText(zone, first - 1, last + yearsAhead))}${lineEnd}`;
};

/** The text of the file, piece by piece; lines end with CRLF and hold at most 75 octets. */
export function* calendarText(entries: readonly CalendarEntry[], frame: CalendarFrame): Generator<string, void> {
  yield headOf(frame, entries);
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const calendar = emptyCalendar(frame);
    yield entries
      .slice(from, from + entriesAtOnce)
      .map((entry) => entryText(calendar, entry, frame))
      .join('');
  }
  yield `${closing}${lineEnd}`;
}
