// The serial line of ZVT: acknowledgements, repeats, time limits and duplicates (ZVT PA00P016 rev 04 §3).
//
//   ours   10 02 … ──►            T2 from the end of the block; on NAK or T2 the same block again, three in all
//          ◄── 06                 acknowledged · 15 = once more
//   theirs ◄── 10 02 …            06 at once, before anyone looks at the content; damaged or interrupted (T1): 15
import type { failure, Result } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport, Undo } from '../../transport/transport.ts';
import type { Clock, Timer } from '../clock.ts';
import { equalBytes } from '../field/bytes.ts';
import { DleStxFramer } from '../framing/dleStxFramer.ts';
import type { BadReason, FramerEvent } from '../framing/framer.ts';
import { BlockSender } from './blockSender.ts';
import type { Link, LinkEvent, LinkTiming } from './link.ts';
import { transmissions, usualTiming } from './link.ts';
import { closedFailure, silentFailure, transmissionFailure, wrongProtocolFailure } from './linkFailures.ts';

const ack = Uint8Array.of(0x06);
const nak = Uint8Array.of(0x15);
const isAnswerByte = (first: number | undefined): boolean => first === 0x80 || first === 0x84;
/** Foreign bytes kept for the description of another protocol. */
const keptForeign = 64;
/** A timer that comes this late tells that the program stood still: what has arrived meanwhile is looked at first. */
const stallMs = 10;
/** ACK and NAK that the system has not taken yet, at most: a far end that babbles without reading must not fill memory. */
const mostUnsent = 16;

/** A serial line with its acknowledgements. */
export class BlockLink implements Link {
  readonly kind = 'serial';
  hasHeard = false;
  private readonly framer = new DleStxFramer();
  private readonly listeners = new Set<(event: LinkEvent) => void>();
  private readonly outbox: BlockSender;
  private t1: Timer | null = null;
  private accepted: Uint8Array | null = null;
  /** The last command: a line that gives it back has no terminal at its end. */
  private command: Uint8Array | null = null;
  /** A block that we sent after the last accepted one has been acknowledged. */
  private isAnswered = true;
  private badCopies = 0;
  private unsent = 0;
  private foreign: number[] = [];
  private ended: ReturnType<typeof failure> | null = null;
  private readonly unsubscribe: Undo;
  private readonly transport: Transport;
  private readonly clock: Clock;
  private readonly counters: LinkCounters;
  private readonly timing: LinkTiming;

  constructor(transport: Transport, clock: Clock, counters: LinkCounters, timing: LinkTiming = usualTiming) {
    this.transport = transport;
    this.clock = clock;
    this.counters = counters;
    this.timing = timing;
    this.outbox = new BlockSender({
      clock,
      counters,
      timing,
      write: (bytes) => this.write(bytes),
      isReceiving: () => this.isReceiving,
      explain: (sent, naks) => this.explain(sent, naks),
    });
    this.unsubscribe = transport.onBytes((chunk, arrivedAt) => {
      this.receive(chunk, arrivedAt);
    });
    void transport.closed.then((reason) => {
      const error = closedFailure(transport, reason);
      if (this.end(error)) this.emit({ kind: 'failed', error: error.error });
    });
  }

  get isReceiving(): boolean {
    return this.framer.isInsideBlock;
  }

  onEvent(listener: (event: LinkEvent) => void): Undo {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(apdu: Uint8Array, signal?: AbortSignal): Promise<Result<void>> {
    if (this.ended !== null) return Promise.resolve(this.ended);
    const isAnswer = isAnswerByte(apdu[0]);
    if (!isAnswer) {
      this.foreign = [];
      this.command = apdu;
    }
    return this.outbox.send(this.framer.encode(apdu), isAnswer, signal);
  }

  close(): void {
    this.end(closedFailure(this.transport, { kind: 'closed' }));
  }

  private end(error: ReturnType<typeof failure>): boolean {
    if (this.ended !== null) return false;
    this.ended = error;
    this.unsubscribe();
    this.t1?.cancel();
    this.outbox.end(error);
    return true;
  }

  private receive(chunk: Uint8Array, arrivedAt: number): void {
    this.t1?.cancel();
    this.handle(this.framer.push(chunk), arrivedAt);
    this.armT1();
  }

  /** Runs inside a block, and while the late rest of one is passed over. */
  private armT1(): void {
    if (this.ended !== null || !(this.framer.isInsideBlock || this.framer.awaitsRest)) return;
    const due = this.clock.now() + this.timing.t1Ms;
    this.t1 = this.clock.after(this.timing.t1Ms, () => {
      if (this.clock.now() - due > stallMs) this.t1 = this.clock.after(stallMs, () => this.t1Over());
      else this.t1Over();
    });
  }

  private t1Over(): void {
    this.handle(this.framer.expire(), this.clock.now());
    this.armT1();
  }

  private handle(events: readonly FramerEvent[], arrivedAt: number): void {
    for (const event of events) {
      if (this.ended !== null) return;
      if (event.kind === 'block') this.takeBlock('apdu', event.apdu, arrivedAt);
      else if (event.kind === 'discarded') this.discard(event.bytes);
      else if (event.kind === 'bad') this.takeBad(event.reason, event.bytes, arrivedAt);
      else if (this.outbox.inFlight === 'nothing') this.discard(event.kind === 'ack' ? ack : nak);
      else if (event.kind === 'ack') {
        this.hasHeard = true;
        this.acknowledged();
      } else {
        this.keepForeign(nak);
        this.outbox.refused();
      }
    }
  }

  private takeBlock(kind: 'apdu' | 'malformed', apdu: Uint8Array, arrivedAt: number): void {
    if (this.command !== null && equalBytes(this.command, apdu)) {
      const echo = wrongProtocolFailure(this.transport, apdu);
      this.counters.discardedBytes += apdu.length;
      if (this.end(echo)) this.emit({ kind: 'failed', error: echo.error });
      return;
    }
    this.hasHeard = true;
    this.badCopies = 0;
    this.counters.blocksReceived += 1;
    this.acknowledge();
    if (this.accepted !== null && !this.isAnswered && equalBytes(this.accepted, apdu)) {
      // Our acknowledgement was lost, and with it perhaps our answer.
      this.counters.duplicatesReceived += 1;
      this.outbox.repeatAnswer();
      return;
    }
    // The far end could not go on without our block: only its acknowledgement was lost. A message while our command is
    // on its way does not say so, since a command is answered by 80 xx or 84 xx first.
    const { inFlight } = this.outbox;
    if (inFlight === 'answer' || (inFlight === 'command' && isAnswerByte(apdu[0]))) this.acknowledged();
    this.accepted = apdu;
    this.isAnswered = false;
    this.emit({ kind, apdu, arrivedAt });
  }

  private acknowledged(): void {
    this.isAnswered = true;
    this.outbox.acknowledged();
  }

  private explain(sent: number, naks: number): ReturnType<typeof failure> {
    const isForeign = !this.hasHeard && this.foreign.some((byte) => byte !== nak[0]);
    if (isForeign) return wrongProtocolFailure(this.transport, Uint8Array.from(this.foreign));
    if (naks > 0) return transmissionFailure(this.transport, 'NAK', sent);
    return silentFailure(this.transport, 'T2');
  }

  private takeBad(reason: BadReason, bytes: Uint8Array, arrivedAt: number): void {
    if (reason === 'length') {
      this.takeBlock('malformed', bytes, arrivedAt);
      return;
    }
    if (reason === 'restart') {
      this.counters.discardedBytes += bytes.length;
      return;
    }
    if (reason === 'gap') this.counters.timeouts += 1;
    else this.counters.crcErrors += 1;
    this.counters.naksSent += 1;
    this.control(nak);
    this.badCopies += 1;
    if (this.badCopies < transmissions) return;
    this.badCopies = 0;
    const name = reason === 'gap' ? 'T1' : 'CRC';
    this.emit({ kind: 'failed', error: transmissionFailure(this.transport, name, transmissions).error });
  }

  private acknowledge(): void {
    this.counters.acksSent += 1;
    this.control(ack);
  }

  private control(character: Uint8Array): void {
    if (this.unsent >= mostUnsent) return;
    this.unsent += 1;
    void this.write(character).then(() => {
      this.unsent -= 1;
    });
  }

  private discard(bytes: Uint8Array): void {
    this.counters.discardedBytes += bytes.length;
    this.keepForeign(bytes);
  }

  private keepForeign(bytes: Uint8Array): void {
    if (!this.hasHeard && this.foreign.length < keptForeign) this.foreign.push(...bytes.subarray(0, keptForeign));
  }

  private async write(bytes: Uint8Array): Promise<void> {
    try {
      await this.transport.write(bytes);
    } catch {
      // The transport has closed and says so by itself through `closed`.
    }
  }

  private emit(event: LinkEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
