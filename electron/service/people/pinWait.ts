// How long somebody has to wait after wrong PINs. Pure.

/** Wrong ones after which the waiting begins. */
export const freeTries = 3;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

/** Ms to wait after so many wrong ones in a row: none, then 30 s, doubled each time up to 15 min. */
export const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(20, wrong - freeTries));

/** Ms still to wait. A clock that was set back lets nobody wait longer than the whole time. */
export const stillToWait = (wrong: number, waitUntil: number | null, now: number): number =>
  waitUntil === null ? 0 : Math.max(0, Math.min(waitUntil - now, waitAfter(wrong)));
