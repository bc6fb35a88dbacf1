// Moments of an .ics file in the shop's own days: with a zone, in UTC, without any, or a whole day.
import { Temporal } from 'temporal-polyfill';
import type { IcsProperty } from '../../export/ics/readCalendar.ts';
import { isZone } from '../../export/ics/zoneText.ts';
import { addDays } from '../../plan/days.ts';

/** A moment as it stands in the file. */
export interface FileMoment {
  /** Local day and time of its own zone. */
  readonly on: string;
  readonly time: string;
  /** Null = the zone of whoever reads it; `UTC` too. */
  readonly zone: string | null;
  readonly isWholeDay: boolean;
  /** The zone is named but not known: its time is taken as the shop's. */
  readonly isZoneUnknown: boolean;
}

const form = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

const isReal = (on: string, time: string): boolean => {
  if (on.startsWith('0000')) return false;
  try {
    Temporal.PlainDateTime.from(`${on}T${time}:00`, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

const knownZone = (named: string | null): string | null => (named !== null && isZone(named) ? named : null);

const momentOf = (text: string, named: string | null): FileMoment | null => {
  const [, year = '', month = '', day, hour, minute = '00', , utc] = form.exec(text.trim().toUpperCase()) ?? [];
  if (day === undefined) return null;
  const on = `${year}-${month}-${day}`;
  const time = hour === undefined ? '00:00' : `${hour}:${minute}`;
  if (!isReal(on, time)) return null;
  const zone = utc === undefined ? knownZone(named) : 'UTC';
  return {
    on,
    time,
    zone,
    isWholeDay: hour === undefined,
    isZoneUnknown: zone === null && named !== null,
  };
};

/** Reads DTSTART, DUE, EXDATE and the like; null for what is no moment. */
export const momentsOf = ({ value, parameters }: IcsProperty): readonly FileMoment[] | null => {
  const moments = value
    .trim()
    .split(',')
    .map((each) => momentOf(each, parameters['TZID'] ?? null));
  return moments.every((moment) => moment !== null) ? moments : null;
};

/** A day of the file at a time of the file, as local day and time of the shop; `here` null = the shop's zone has no name. */
export const inShop = (
  on: string,
  { time, zone }: Pick<FileMoment, 'time' | 'zone'>,
  here: string | null,
): { readonly on: string; readonly time: string } => {
  if (zone === null || here === null || zone === here) return { on, time };
  const there = Temporal.PlainDateTime.from(`${on}T${time}:00`).toZonedDateTime(zone).withTimeZone(here);
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString().slice(0, 5) };
};

/** The day of a moment as a start with this zone has it: an exception of a series is often written in UTC. */
export const dayIn = (moment: FileMoment, zone: string | null): string =>
  moment.isWholeDay ? moment.on : inShop(moment.on, moment, zone).on;

/**
 * The last day that an UNTIL allows a series with this start, which may be the last one itself: it is written in UTC, where
 * it is often another day than where the series takes place. Null = a whole day, or none.
 */
export const lastDayBy = (rule: string, start: FileMoment, here: string | null): string | null => {
  const value = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1] ?? '';
  const [until] = momentsOf({ name: 'UNTIL', parameters: {}, value }) ?? [];
  if (until === undefined || until.isWholeDay || start.isWholeDay) return null;
  const there = inShop(until.on, until, start.zone ?? here);
  return there.time >= start.time ? there.on : addDays(there.on, -1);
};

/** A length that a job can have; null for any other. */
const inDay = (minutes: number): number | null => (minutes > 0 && minutes <= 1440 ? minutes : null);

const instantOf = ({ on, time, zone }: FileMoment): number =>
  Temporal.PlainDateTime.from(`${on}T${time}:00`).toZonedDateTime(zone ?? 'UTC').epochMilliseconds;

const lengthForm = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

const minutesOfLength = (duration: string): number | null => {
  const [, weeks = '0', days = '0', hours = '0', minutes = '0'] = lengthForm.exec(duration) ?? [];
  return inDay(Number(weeks) * 10_080 + Number(days) * 1440 + Number(hours) * 60 + Number(minutes));
};

/** Minutes between start and end, or of a DURATION; null = neither is known. */
export const minutesBetween = (start: FileMoment, end: FileMoment | null, duration: string | null): number | null => {
  if (start.isWholeDay) return null;
  if (end !== null && !end.isWholeDay) return inDay(Math.round((instantOf(end) - instantOf(start)) / 60_000));
  return duration === null ? null : minutesOfLength(duration);
};
