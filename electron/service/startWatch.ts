// How long something takes, by clocks that nobody sets.
import type { Clock } from './serviceDeps.ts';

/** Begins to count; answers with ms since then. Sleep counts where the computer tells how long it has been on. */
export const startWatch = (clock: Clock): (() => number) => {
  const read = (): number => clock.uptime?.() ?? clock.steady?.() ?? clock.now();
  const began = read();
  return () => Math.max(0, read() - began);
};
