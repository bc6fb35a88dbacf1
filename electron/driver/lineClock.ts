// The clock of one line: what a line waits for is no matter of what hands on the wall show.
import type { Clock } from '../protocol/clock.ts';

/** The same clock, whose hand nobody can move from now on. */
export const lineClock = (clock: Clock): Clock => {
  if (clock.steady === undefined) return clock;
  const ahead = clock.now() - clock.steady();
  return { ...clock, now: () => Math.round(ahead + (clock.steady?.() ?? 0)) };
};
