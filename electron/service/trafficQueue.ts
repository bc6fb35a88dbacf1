// What was seen on lines is looked at a moment later, in the same order: the line itself never waits for masking.
import type { Clock } from './serviceDeps.ts';

/** Work in its order. */
export interface TrafficQueue {
  put(work: () => void): void;
  /** Does at once what waits. */
  drain(): void;
  stop(): void;
}

/** An empty queue. */
export const createTrafficQueue = (clock: Clock): TrafficQueue => {
  let waiting: (() => void)[] = [];
  let timer: { cancel(): void } | null = null;
  const drain = (): void => {
    timer?.cancel();
    timer = null;
    const now = waiting;
    waiting = [];
    for (const work of now) work();
  };
  return {
    put: (work) => {
      waiting.push(work);
      timer ??= clock.after(0, drain);
    },
    drain,
    stop: () => {
      drain();
      timer?.cancel();
    },
  };
};
