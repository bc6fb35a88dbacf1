// Passes on the newest value at most every so often, and always the last one.
import type { Clock } from './serviceDeps.ts';

/** Takes values; `flush` passes a waiting one on at once. */
export interface Throttle<T> {
  push(value: T): void;
  flush(): void;
}

/** Calls `pass` at most once in `ms` milliseconds. */
export const throttle = <T>(clock: Clock, ms: number, pass: (value: T) => void): Throttle<T> => {
  let waiting: { readonly value: T } | null = null;
  let timer: { cancel(): void } | null = null;
  const send = (): void => {
    timer = null;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    timer = clock.after(ms, send);
    pass(value);
  };
  return {
    push: (value) => {
      waiting = { value };
      if (timer === null) send();
    },
    flush: () => {
      timer?.cancel();
      send();
      timer?.cancel();
      timer = null;
    },
  };
};
