// Moments of an .ics file in the shop's own days: with a zone, in UTC, without any, or a whole day.
import { Temporal } from 'temporal-polyfill';
import type { IcsProperty } from '../../export/ics/readCalendar.ts';
import { isZone } from '../../export/ics/zoneText.ts';

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

/** Reads DTSTART, DUE, EXDATE and the like; null for what is no moment. */
export const momentsOf = ({ value, parameters }: IcsProperty): readonly FileMoment[] | null => {
  const moments = value
    .trim()
    .split(',')
    .map((each): FileMoment | null => {
      const [, year, month, day, hour, minute, , utc] = form.exec(each.trim().toUpperCase()) ?? [];
      if (day === undefined) return null;
      const on = `${year ?? ''}-${month ?? ''}-${day}`;
      const time = `${hour ?? '00'}:${minute ?? '00'}`;
      try {
        Temporal.PlainDateTime.from(`${on}T${time}:00`, { overflow: 'reject' });
      } catch {
        return null;
      }
      if (year === '0000') return null;
      const named = parameters['TZID'] ?? null;
      const isKnown = named !== null && isZone(named);
      return {
        on,
        time,
        zone: utc === 'Z' ? 'UTC' : isKnown ? named : null,
        isWholeDay: hour === undefined,
        isZoneUnknown: utc !== 'Z' && named !== null && !isKnown,
      };
    });
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

/** Minutes between start and end, or of a DURATION; null = neither is known. */
export const minutesBetween = (start: FileMoment, end: FileMoment | null, duration: string | null): number | null => {
  if (end !== null && end.isWholeDay === start.isWholeDay && !start.isWholeDay) {
    const moment = ({ on, time, zone }: FileMoment): number =>
      Temporal.PlainDateTime.from(`${on}T${time}:00`).toZonedDateTime(zone ?? 'UTC').epochMilliseconds;
    const minutes = Math.round((moment(end) - moment(start)) / 60_000);
    return minutes > 0 && minutes <= 1440 ? minutes : null;
  }
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration ?? '') ?? [];
  const sum = Number(weeks ?? 0) * 10_080 + Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sum > 0 && sum <= 1440 ? sum : null;
};
