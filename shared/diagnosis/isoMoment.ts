// Reads dates and times as people and programs write them, without the computer's own time zone.

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

const offsetMinutes = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^z$/i.test(text)) return 0;
  const digits = text.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
  return text.startsWith('-') ? -minutes : minutes;
};

/** A group that is not there counts as zero. */
const numberOf = (digits: string | undefined): number => Number(digits ?? 0);

/** Whether a calendar has this day; 30 February is in none. */
const isDay = (year: number, month: number, day: number): boolean => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

/** A moment in ms since 1970 (UTC), and the offset that was written beside it, null where none was. */
export interface IsoMoment {
  readonly ms: number;
  readonly offsetMinutes: number | null;
}

/**
 * Reads `2026-11-22`, `2026-11-22T09:30`, with seconds, fractions and an offset or none; null for anything else, such as
 * 30 February. Without an offset `usualOffsetMinutes` holds.
 */
export const readIsoMoment = (text: string, usualOffsetMinutes = 0): IsoMoment | null => {
  const found = form.exec(text.trim());
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(numberOf);
  const written = offsetMinutes(found[7]);
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(written ?? 0) > 14 * 60) return null;
  if (!isDay(year, month, day)) return null;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  return { ms: ms - (written ?? usualOffsetMinutes) * 60_000, offsetMinutes: written };
};

/** The day of a moment as `2026-11-22`, in the given offset. */
export const isoDay = (ms: number, atOffsetMinutes: number): string =>
  new Date(ms + atOffsetMinutes * 60_000).toISOString().slice(0, 10);
