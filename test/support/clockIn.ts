// A clock that stands still in a zone of the world, by the rules that Intl knows.
import { createFakeClock, type FakeClock } from './fakeClock.ts';

/** A clock in `zone`, such as `America/Santiago`. */
export const clockIn = (zone: string): FakeClock => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const zoneMinutes = (at: number): number => {
    const [day = '', time = ''] = format.format(at).split(', ');
    const [d, m, y] = day.split('/');
    return Math.round(
      (Date.parse(`${y ?? ''}-${m ?? ''}-${d ?? ''}T${time}Z`) - Math.floor(at / 1000) * 1000) / 60_000,
    );
  };
  return { ...createFakeClock(), zoneMinutes };
};
