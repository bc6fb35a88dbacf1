// What has arrived and was not looked at yet, and waiting for the next of it with a limit.
import { failure } from '../../../shared/error/appError.ts';
import type { Clock, Timer } from '../clock.ts';
import type { Link, LinkEvent } from '../link/link.ts';

/** While a message is arriving a limit waits for its end: long prints take longer than any limit at 9600 baud. */
const receivingStepMs = 100;

/** Most that one dialogue may bring, bytes: sixteen of the longest messages. More is no terminal, or one gone wild. */
const mostBytes = 1_048_576;
/** What a message costs besides its bytes, so that very many short ones come to an end too. */
const messageCost = 64;
const flood: LinkEvent = {
  kind: 'failed',
  error: failure('terminal.answer-not-understood', {}, 'more than 1 MiB without an end').error,
};

/** A queue of link events with one reader. */
export class ZvtInbox {
  private readonly events: LinkEvent[] = [];
  private wake: (() => void) | null = null;
  /** What has come since the queue was cleared and was not released, bytes. */
  private total = 0;
  private readonly link: Link;
  private readonly clock: Clock;

  constructor(link: Link, clock: Clock) {
    this.link = link;
    this.clock = clock;
  }

  /** Keeps an event; those of a dialogue that brings more than a mebibyte are dropped, and the dialogue fails. */
  put(event: LinkEvent): void {
    if (this.total > mostBytes) return;
    this.total += (event.kind === 'failed' ? 0 : event.apdu.length) + messageCost;
    this.events.push(this.total > mostBytes ? flood : event);
    this.wake?.();
  }

  /** An event was read and is kept by nobody: it does not count any more. */
  release(event: LinkEvent): void {
    if (event.kind !== 'failed') this.total -= event.apdu.length + messageCost;
  }

  /** Puts an event before all others. */
  putBack(event: LinkEvent): void {
    this.events.unshift(event);
  }

  /** Takes what has arrived and was not read; nobody will. */
  clear(): readonly LinkEvent[] {
    this.total = 0;
    return this.events.splice(0);
  }

  /** The next event; `timeout` at `until` (ms of the clock, but not in the middle of a message); `stopped` by the signal. MAX_SAFE_INTEGER: no limit but the signal. */
  next(until: number, signal: AbortSignal): Promise<LinkEvent | 'timeout' | 'stopped'> {
    const first = this.events.shift();
    if (first !== undefined) return Promise.resolve(first);
    if (signal.aborted) return Promise.resolve('stopped');
    return new Promise((resolve) => {
      let timer: Timer | null = null;
      const finish = (result: LinkEvent | 'timeout' | 'stopped'): void => {
        timer?.cancel();
        this.wake = null;
        signal.removeEventListener('abort', onAbort);
        resolve(result);
      };
      const onAbort = (): void => {
        finish('stopped');
      };
      const onTime = (): void => {
        if (this.link.isReceiving) timer = this.clock.after(receivingStepMs, onTime);
        else finish('timeout');
      };
      this.wake = () => {
        const event = this.events.shift();
        if (event !== undefined) finish(event);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      if (until < Number.MAX_SAFE_INTEGER) timer = this.clock.after(Math.max(0, until - this.clock.now()), onTime);
    });
  }
}
