// The terminal's side of a serial line (ZVT PA00P016 rev 04 §3): acknowledges, repeats twice, knows a repeat when it sees one.
import type { Clock, Timer } from '../../protocol/clock.ts';
import { equalBytes } from '../../protocol/field/bytes.ts';
import { DleStxFramer } from '../../protocol/framing/dleStxFramer.ts';
import type { FaultyLine } from '../faultyLine.ts';
import type { TerminalLink } from './terminalLink.ts';

/** Between two pieces of one block. */
const t1Ms = 200;
/** From the end of a block to its acknowledgement. */
const t2Ms = 5000;
const transmissions = 3;

const ack = Uint8Array.of(0x06);
const nak = Uint8Array.of(0x15);

/** A block of ours that waits for its acknowledgement. */
interface Pending {
  readonly apdu: Uint8Array;
  readonly block: Uint8Array;
  sent: number;
  timer: Timer | null;
  readonly finish: (isAcknowledged: boolean) => void;
}

/** Serves one serial line. */
export class BlockEnd implements TerminalLink {
  private readonly line: FaultyLine;
  private readonly clock: Clock;
  private readonly framer = new DleStxFramer();
  private listener: (apdu: Uint8Array) => void = () => undefined;
  private pending: Pending | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private lastAccepted: Uint8Array | null = null;
  /** A block sent after the last accepted one has been acknowledged. */
  private isAnswered = true;
  private t1: Timer | null = null;
  private isClosed = false;

  constructor(line: FaultyLine, clock: Clock) {
    this.line = line;
    this.clock = clock;
    line.onBytes((chunk) => {
      this.receive(chunk);
    });
    void line.closed.then(() => {
      this.isClosed = true;
      this.t1?.cancel();
      this.settle(false);
    });
  }

  onApdu(listener: (apdu: Uint8Array) => void): void {
    this.listener = listener;
  }

  send(apdu: Uint8Array): Promise<boolean> {
    const sending = this.queue.then(() => this.transmit(apdu));
    this.queue = sending;
    return sending;
  }

  private transmit(apdu: Uint8Array): Promise<boolean> {
    if (this.isClosed) return Promise.resolve(false);
    return new Promise((finish) => {
      this.pending = { apdu, block: this.framer.encode(apdu), sent: 0, timer: null, finish };
      void this.transmitPending();
    });
  }

  private async transmitPending(): Promise<void> {
    const { pending } = this;
    if (pending === null) return;
    pending.timer?.cancel();
    if (pending.sent >= transmissions) {
      this.settle(false);
      return;
    }
    pending.sent += 1;
    const copy = pending.sent;
    await this.line.send('block', pending.block);
    // T2 runs from the end of the block; a repeat that was asked for meanwhile has its own.
    if (this.pending === pending && pending.sent === copy) {
      pending.timer = this.clock.after(t2Ms, () => void this.transmitPending());
    }
  }

  private settle(isAcknowledged: boolean): void {
    const { pending } = this;
    this.pending = null;
    if (isAcknowledged && pending !== null) this.isAnswered = true;
    pending?.timer?.cancel();
    pending?.finish(isAcknowledged);
  }

  private receive(chunk: Uint8Array): void {
    this.t1?.cancel();
    for (const event of this.framer.push(chunk)) {
      if (event.kind === 'ack') {
        if (this.line.hearsAck()) this.settle(true);
      } else if (event.kind === 'nak') void this.transmitPending();
      else if (event.kind === 'block') this.take(event.apdu);
      else if (event.kind === 'bad' && event.reason !== 'restart') void this.line.send('nak', nak);
    }
    if (!this.framer.isInsideBlock) return;
    this.t1 = this.clock.after(t1Ms, () => {
      if (this.framer.expire().some((event) => event.kind === 'bad')) void this.line.send('nak', nak);
    });
  }

  private take(apdu: Uint8Array): void {
    const reception = this.line.reception();
    if (reception === 'lose') return;
    if (reception === 'nak') {
      void this.line.send('nak', nak);
      return;
    }
    void this.line.send('ack', ack);
    const { pending } = this;
    if (pending !== null) {
      // Nothing that we sent after that block is acknowledged yet, so the same block again is a repeat: also the 80 00 00
      // of a message before, when our acknowledgement of it was lost together with our next message.
      const isRepeat = !this.isAnswered && this.lastAccepted !== null && equalBytes(apdu, this.lastAccepted);
      if (isRepeat) {
        void this.transmitPending();
        return;
      }
      // The console could not go on without having our block.
      this.settle(true);
    }
    this.lastAccepted = apdu;
    this.isAnswered = false;
    this.listener(apdu);
  }
}
