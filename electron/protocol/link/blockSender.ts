// Our half of the serial line: one block after the other, each until it is acknowledged or three times in vain.
import type { failure, Result } from '../../../shared/error/appError.ts';
import { success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Clock, Timer } from '../clock.ts';
import type { LinkTiming } from './link.ts';
import { transmissions } from './link.ts';
import { cancelledFailure } from './linkFailures.ts';

interface Outgoing {
  readonly block: Uint8Array;
  readonly isAnswer: boolean;
  readonly settle: (result: Result<void>) => void;
  sent: number;
  naks: number;
}

/** What the sender needs of its line. */
export interface SenderLine {
  readonly clock: Clock;
  readonly counters: LinkCounters;
  readonly timing: LinkTiming;
  /** Puts bytes on the line; resolves when they have left, also if they never will. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** A block is just arriving. */
  readonly isReceiving: () => boolean;
  /** Why a block was in vain; `naks` of the transmissions were answered by NAK. */
  readonly explain: (sent: number, naks: number) => ReturnType<typeof failure>;
}

/** Answers that wait for their turn, at most: one dialogue never has more than one, a babbling far end any number. */
const mostWaiting = 8;

/** Sends blocks and repeats them on NAK and T2 (ZVT PA00P016 rev 04 §3). */
export class BlockSender {
  private readonly waiting: Outgoing[] = [];
  private outgoing: Outgoing | null = null;
  private t2: Timer | null = null;
  private readonly line: SenderLine;

  constructor(line: SenderLine) {
    this.line = line;
  }

  /** Whether a block waits for its acknowledgement, and whether that block is an answer of ours. */
  get inFlight(): 'nothing' | 'command' | 'answer' {
    if (this.outgoing === null) return 'nothing';
    return this.outgoing.isAnswer ? 'answer' : 'command';
  }

  /** Sends after those that wait; an aborted one is not repeated any more. */
  send(block: Uint8Array, isAnswer: boolean, signal?: AbortSignal): Promise<Result<void>> {
    if (signal?.aborted === true) return Promise.resolve(cancelledFailure());
    if (isAnswer && this.waiting.length >= mostWaiting) return Promise.resolve(this.line.explain(0, 0));
    return new Promise((resolve) => {
      const onAbort = (): void => {
        this.finish(outgoing, cancelledFailure());
      };
      const settle = (result: Result<void>): void => {
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      const outgoing: Outgoing = { block, isAnswer, settle, sent: 0, naks: 0 };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.waiting.push(outgoing);
      this.sendNext();
    });
  }

  /** ACK, or a block that could only be sent by someone who has ours. */
  acknowledged(): void {
    if (this.outgoing !== null) this.finish(this.outgoing, success(undefined));
  }

  /** NAK: once more, at once. */
  refused(): void {
    const { outgoing } = this;
    if (outgoing === null) return;
    this.line.counters.naksReceived += 1;
    outgoing.naks += 1;
    this.repeat(outgoing);
  }

  /** The far end repeats what our answer was for: it did not get the answer. */
  repeatAnswer(): void {
    const { outgoing } = this;
    if (outgoing?.isAnswer !== true) return;
    if (outgoing.sent < transmissions) this.transmit(outgoing);
    else this.armT2(outgoing);
  }

  /** Everything that waits fails with this. */
  end(error: ReturnType<typeof failure>): void {
    this.t2?.cancel();
    const all = [...(this.outgoing === null ? [] : [this.outgoing]), ...this.waiting];
    this.outgoing = null;
    this.waiting.length = 0;
    for (const one of all) one.settle(error);
  }

  private sendNext(): void {
    if (this.outgoing !== null) return;
    this.outgoing = this.waiting.shift() ?? null;
    if (this.outgoing !== null) this.transmit(this.outgoing);
  }

  private repeat(outgoing: Outgoing): void {
    if (outgoing.sent < transmissions) this.transmit(outgoing);
    else this.finish(outgoing, this.line.explain(outgoing.sent, outgoing.naks));
  }

  private transmit(outgoing: Outgoing): void {
    outgoing.sent += 1;
    this.line.counters.blocksSent += 1;
    if (outgoing.sent > 1) this.line.counters.repeatsSent += 1;
    const attempt = outgoing.sent;
    this.armT2(outgoing);
    // T2 runs from the end of the block: it begins anew when the system says that the bytes have left.
    void this.line.write(outgoing.block).then(() => {
      if (this.outgoing === outgoing && outgoing.sent === attempt) this.armT2(outgoing);
    });
  }

  private armT2(outgoing: Outgoing): void {
    this.t2?.cancel();
    this.t2 = this.line.clock.after(this.line.timing.t2Ms, () => {
      this.t2Over(outgoing);
    });
  }

  private t2Over(outgoing: Outgoing): void {
    // A block that is just arriving is either the answer to ours or the reason why ours was not heard.
    if (this.line.isReceiving()) {
      this.t2 = this.line.clock.after(this.line.timing.t1Ms, () => {
        this.t2Over(outgoing);
      });
      return;
    }
    this.line.counters.timeouts += 1;
    this.repeat(outgoing);
  }

  private finish(outgoing: Outgoing, result: Result<void>): void {
    const place = this.waiting.indexOf(outgoing);
    if (place >= 0) this.waiting.splice(place, 1);
    else if (this.outgoing !== outgoing) return;
    else {
      this.outgoing = null;
      this.t2?.cancel();
    }
    outgoing.settle(result);
    this.sendNext();
  }
}
