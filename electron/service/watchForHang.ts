// Ends a reading in which nothing moves any more, whatever the driver thinks.
import type { Clock } from './serviceDeps.ts';

// The driver has its own limits (T4 of a check is 15 s, longer only when the terminal asks for minutes). This one is for
// mistakes of ours, so it may be generous, and it waits as long as the terminal has asked for; a person can cancel long
// before.
const idleMs = 180_000;
const lookMs = 5000;
// A cancelled driver has to come back within 2 s; after this it is left behind.
const graceMs = 2500;
const aMinuteMs = 60_000;

/** The longest minutes byte of ZVT: a terminal may ask for 99 minutes (PA00P015 rev 13.08, 04 FF). */
const longestAskedMs = 99 * 60_000;

/** A watch over one reading. */
export interface HangWatch {
  /** Why it was aborted: the person, nothing moved, or it never came to an end; null while it was not. */
  readonly reason: () => 'cancelled' | 'idle' | 'tooLong' | null;
  /** Aborted when the person cancels or nothing has moved for 3 minutes. */
  readonly signal: AbortSignal;
  /** Resolves when the driver did not come back after the abort. */
  readonly gaveUp: Promise<'gave up'>;
  stop(): void;
}

/** What tells a hang from work: the part of a driver that is looked at. */
interface Watched {
  counters(): object;
  patientUntil?(): number;
}

/** Watches the counters, which change with every block on the line, but not before the driver's own limit is over. */
export const watchForHang = (
  clock: Clock,
  driver: Watched,
  outer: AbortSignal,
  longestMs = Number.POSITIVE_INFINITY,
): HangWatch => {
  const progress = (): string => JSON.stringify(driver.counters());
  const controller = new AbortController();
  const timers = new Set<{ cancel(): void }>();
  let giveUp: (value: 'gave up') => void = () => undefined;
  const gaveUp = new Promise<'gave up'>((resolve) => {
    giveUp = resolve;
  });
  const later = (ms: number, action: () => void): void => {
    timers.add(clock.after(ms, action));
  };
  let why: ReturnType<HangWatch['reason']> = null;
  const abort = (reason: 'cancelled' | 'idle' | 'tooLong'): void => {
    if (controller.signal.aborted) return;
    why = reason;
    controller.abort();
    later(graceMs, () => {
      giveUp('gave up');
    });
  };
  let seen = progress();
  let idle = 0;
  const look = (): void => {
    const now = progress();
    idle = now === seen ? idle + lookMs : 0;
    seen = now;
    if (idle >= idleMs && clock.now() >= (driver.patientUntil?.() ?? 0)) abort('idle');
    else later(lookMs, look);
  };
  later(lookMs, look);
  // A terminal that says for ever that it is working moves the driver's own limit for ever. Whoever asked for minutes gets
  // them once, and the whole time again behind them.
  const end = (isLast: boolean): void => {
    const asked = Math.min((driver.patientUntil?.() ?? 0) - clock.now(), longestAskedMs);
    if (isLast || asked < aMinuteMs) abort('tooLong');
    else
      later(asked + longestMs, () => {
        end(true);
      });
  };
  if (Number.isFinite(longestMs)) {
    later(longestMs, () => {
      end(false);
    });
  }
  const cancel = (): void => {
    abort('cancelled');
  };
  if (outer.aborted) cancel();
  else outer.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    reason: () => why,
    gaveUp,
    stop: () => {
      outer.removeEventListener('abort', cancel);
      for (const timer of timers) timer.cancel();
    },
  };
};
