// Local days and moments: what a person calls today, and the moment that stands for a day in the past.
import { localText, utcText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

/** The day of a moment in ms at this computer, `2026-11-22`. */
export const localDay = (clock: Clock, at: number): string => localText(clock, at).slice(0, 10);

/** The day of a UTC text at this computer. */
export const localDayOf = (clock: Clock, utc: string): string => localDay(clock, Date.parse(utc));

/** The moment that stands for a day: its local noon, or now if that is still to come. UTC text. */
export const momentOf = (clock: Clock, day: string): string => {
  const noon = Date.parse(`${day}T12:00:00.000Z`);
  const local = noon - clock.zoneMinutes(noon) * 60_000;
  return utcText(Math.min(local, clock.now()));
};
