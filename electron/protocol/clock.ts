// Time as the layers above the transport see it, so that tests own it.

/** A running timer; cancelling it twice does nothing. */
export interface Timer {
  cancel(): void;
}

/** Wall clock and timers. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Minutes that local time is ahead of UTC at that moment (Shanghai: 480). */
  zoneMinutes(at: number): number;
  /** Milliseconds that no setting of the wall clock moves; absent = not known. */
  steady?(): number;
  /** Milliseconds since the computer was switched on, sleep included; absent = not known. */
  uptime?(): number;
  /** Runs `action` once after `ms` milliseconds. */
  after(ms: number, action: () => void): Timer;
}

/** Beyond this the computer's timers go off at once; a clock that was set asks for more. */
const longestMs = 2 ** 31 - 1;

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  zoneMinutes: (at) => -new Date(at).getTimezoneOffset(),
  after: (ms, action) => {
    let handle: NodeJS.Timeout;
    const wait = (left: number): void => {
      if (left > longestMs) handle = setTimeout(() => wait(left - longestMs), longestMs);
      else handle = setTimeout(action, left);
    };
    wait(ms);
    return {
      cancel: () => {
        clearTimeout(handle);
      },
    };
  },
};
