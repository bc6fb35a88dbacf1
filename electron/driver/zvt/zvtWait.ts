// A pause that ends early when the check does.
import type { Clock } from '../../protocol/clock.ts';

/** Waits `ms`, or until the signal; never rejects. */
export const waitWithin = (clock: Clock, ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const finish = (): void => {
      timer.cancel();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = clock.after(ms, finish);
    if (signal.aborted) finish();
    else signal.addEventListener('abort', finish, { once: true });
  });
