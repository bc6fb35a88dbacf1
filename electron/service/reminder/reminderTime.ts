// What time it is for reminders.
import type { ReminderMoment } from '../../store/reminderSql.ts';
import { localText, utcText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';

const dayMs = 86_400_000;
/** Whoever made a check looks at it by themselves; a fault that is gone again by then is no news. */
const tooNewMs = 10 * 60_000;

/** Present local time in ms, written as if it were UTC. */
export const localMs = (clock: Clock): number => clock.now() + clock.zoneMinutes(clock.now()) * 60_000;

/** Now, as the sources compare it. */
export const momentNow = (clock: Clock, daysBefore: number): ReminderMoment => {
  const now = clock.now();
  const local = localText(clock, now);
  return {
    today: local.slice(0, 10),
    time: local.slice(11, 16),
    now: utcText(now),
    settledBefore: utcText(now - tooNewMs),
    soon: new Date(localMs(clock) + daysBefore * dayMs).toISOString().slice(0, 10),
  };
};
