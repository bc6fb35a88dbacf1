// The moment at which a local day begins.
import { utcText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

/** UTC text of the local midnight with which a day begins, with the zone that holds then. */
export const startOfDay = (clock: Clock, day: string): string => {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const near = midnight - clock.zoneMinutes(midnight) * 60_000;
  return utcText(midnight - clock.zoneMinutes(near) * 60_000);
};
