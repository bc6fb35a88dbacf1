// The day on this computer's calendar, and moments as fields for date and time have them.

const two = (value: number): string => String(value).padStart(2, '0');

/** The local day of a moment, such as `2026-11-22`. */
export const localDay = (at: Date): string =>
  [String(at.getFullYear()).padStart(4, '0'), two(at.getMonth() + 1), two(at.getDate())].join('-');

/** A moment as a `datetime-local` field has it, to the minute; empty for null. */
export const localMoment = (at: string | null): string => {
  if (at === null) return '';
  const date = new Date(at);
  return `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** What such a field means; null = empty or no moment at all. */
export const momentOf = (text: string): string | null => {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** As `momentOf`; a moment to the minute that lies ahead of the clock by less than that is now. */
export const pastMomentOf = (text: string, now: number): string | null => {
  const at = momentOf(text);
  if (at === null) return null;
  const ms = Date.parse(at);
  return ms > now && ms - now < 60_000 ? new Date(now).toISOString() : at;
};
