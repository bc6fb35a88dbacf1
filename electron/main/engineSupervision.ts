// What to do when the engine has stopped by itself; pure, so that every case can be tried without a process.

/** Pauses in ms before the first, second … restart within a minute; the last one repeats. */
export const restartPauses = [200, 500, 1000, 2000, 5000, 15_000, 30_000] as const;

/** Span in ms in which crashes count together. */
export const crashWindow = 60_000;

/** From how many crashes in that span on the window says that the engine has failed; it is still tried again. */
export const crashesToFail = 5;

/** What happens after a crash. */
export interface RestartDecision {
  /** Crashes that still count, this one included. */
  readonly crashes: readonly number[];
  readonly pause: number;
  readonly hasFailed: boolean;
}

/** Decides after a crash at `now` (ms); `crashes` are the times of the ones before it. */
export const decideRestart = (crashes: readonly number[], now: number): RestartDecision => {
  const counted = [...crashes.filter((at) => now - at < crashWindow), now];
  const place = Math.min(counted.length, restartPauses.length) - 1;
  return { crashes: counted, pause: restartPauses[place] ?? 30_000, hasFailed: counted.length >= crashesToFail };
};
