// Times of entries as people and programs read them, at the offset that the computer had then.

/** Minutes by which local time is ahead of UTC at a moment (ms), here and now. */
export type ZoneAt = (at: number) => number;

const two = (value: number): string => String(value).padStart(2, '0');

const offsetOf = (zone: number): string => {
  const ahead = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
};

const isoOf = (at: number): string | null => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : null);

/** Each entry by itself. A time that is none, because somebody damaged it, stays as it is. */
const exactTime = (utc: string, zone: number | null, zoneHere: ZoneAt): string => {
  const at = Date.parse(utc);
  const minutes = zone ?? (Number.isNaN(at) ? 0 : zoneHere(at));
  const local = isoOf(at + minutes * 60_000);
  return local === null ? utc : `${local.slice(0, 16)}${utc.slice(16, -1)}${offsetOf(minutes)}`;
};

/**
 * From stored UTC text to local time with offset; every digit behind the seconds stays. Consecutive entries of the same
 * hour are worked out once.
 */
export const createEntryTime = (zoneHere: ZoneAt) => {
  let hour = '';
  let zoneOfHour: number | null = null;
  let start = '';
  let end = '';
  return (utc: string, zone: number | null): string => {
    const asked = utc.slice(0, 13);
    if (asked !== hour || zone !== zoneOfHour || end === '') {
      const at = Date.parse(`${asked}:00:00.000Z`);
      const minutes = zone ?? (Number.isNaN(at) ? 0 : zoneHere(at));
      const local = isoOf(at + minutes * 60_000);
      // Where the offset is no whole hour, or changes within the hour, every entry is worked out by itself.
      if (local === null || minutes % 60 !== 0 || (zone === null && zoneHere(at + 3_599_999) !== minutes)) {
        return exactTime(utc, zone, zoneHere);
      }
      hour = asked;
      zoneOfHour = zone;
      start = local.slice(0, 13);
      end = offsetOf(minutes);
    }
    return `${start}${utc.slice(13, -1)}${end}`;
  };
};

const dayMs = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** Local time with offset as the day count of a spreadsheet, to a tenth of a millisecond; never below, for LibreOffice cuts seconds off. */
export const serialOf = (local: string): number =>
  Math.ceil(((Date.parse(`${local.slice(0, 19)}Z`) - firstDay + fractionMs(local)) / dayMs) * 1e9) / 1e9;

const fractionMs = (local: string): number => {
  const digits = /^\.(\d+)/.exec(local.slice(19))?.[1];
  return digits === undefined ? 0 : Number(`0.${digits}`) * 1000;
};

const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?([+-])(\d\d):(\d\d)$/;

/** From local time with offset back to stored UTC text; null for anything else. */
export const utcOf = (local: string): string | null => {
  const [, start, rest = '', sign, hours, minutes] = form.exec(local) ?? [];
  if (start === undefined) return null;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const at = Date.parse(`${start}:00.000Z`);
  return Number.isNaN(at) ? null : `${new Date(at - ahead * 60_000).toISOString().slice(0, 16)}${rest}Z`;
};
