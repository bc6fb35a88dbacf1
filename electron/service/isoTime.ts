// Times as stored (UTC) and as a person at this computer reads them.
import type { Clock } from './serviceDeps.ts';

/** A moment in ms as UTC text, `2026-11-22T01:30:00.000Z`. */
export const utcText = (at: number): string => new Date(at).toISOString();

/** UTC text in any form that the contract takes, in the one form that is stored and compared. */
export const storedForm = (text: string): string => utcText(Date.parse(text));

/** A moment in ms as this computer's local time, `2026-11-22 09:30:05`. */
export const localText = (clock: Clock, at: number): string =>
  new Date(at + clock.zoneMinutes(at) * 60_000).toISOString().slice(0, 19).replace('T', ' ');

const halfDayMs = 43_200_000;

/**
 * The moment (UTC ms) at which clocks here show a local time, in ms written as if it were UTC. Of a time that comes twice
 * it is the first; one that is left out, as a midnight in Chile, is counted on from the moment at which clocks jump.
 */
export const momentOfLocal = (clock: Pick<Clock, 'zoneMinutes'>, local: number): number => {
  const zoneMs = (at: number): number => clock.zoneMinutes(at) * 60_000;
  const before = zoneMs(local - zoneMs(local) - halfDayMs);
  const after = zoneMs(local - before);
  return after !== before && zoneMs(local - after) === after ? local - after : local - before;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment in ms as local time with its offset, `2026-11-22T09:30:05+08:00`. */
export const offsetText = (clock: Clock, at: number): string => {
  const zone = clock.zoneMinutes(at);
  const ahead = Math.abs(zone);
  const offset = `${zone < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
  return `${localText(clock, at).replace(' ', 'T')}${offset}`;
};
