// The end of a whole check: a moment that a working terminal may move, and the person's wish to stop.
import type { Clock, Timer } from '../clock.ts';

/** Ends at `at`, or when the outer signal says so; `signal` tells both. */
export class ZvtDeadline {
  /** Moment of the clock, ms. */
  at: number;
  private readonly controller = new AbortController();
  private readonly clock: Clock;
  private readonly outer: AbortSignal;
  private timer: Timer | null = null;
  private readonly onOuter = (): void => {
    this.controller.abort();
  };

  constructor(clock: Clock, at: number, outer: AbortSignal) {
    this.clock = clock;
    this.at = at;
    this.outer = outer;
    if (outer.aborted) this.controller.abort();
    outer.addEventListener('abort', this.onOuter, { once: true });
    this.arm();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Cancelled, or no time left. */
  isOver(): boolean {
    return this.controller.signal.aborted;
  }

  /** The person gave up; otherwise an aborted signal means that the time is over. */
  get isCancelled(): boolean {
    return this.outer.aborted;
  }

  /** Time that is left, ms. */
  get left(): number {
    return Math.max(0, this.at - this.clock.now());
  }

  /** The terminal says that it is working: the end is not before `at`. */
  extend(at: number): void {
    this.at = Math.max(this.at, at);
  }

  /** Stops the timer and forgets the outer signal. */
  close(): void {
    this.timer?.cancel();
    this.outer.removeEventListener('abort', this.onOuter);
  }

  private arm(): void {
    this.timer = this.clock.after(this.left, () => {
      if (this.left > 0) this.arm();
      else this.controller.abort();
    });
  }
}
