// The TCP line of ZVT: bare APDUs, no acknowledgements, and no way back after anything that cannot be (PA00P016 rev 04 §4).
import type { Result } from '../../../shared/error/appError.ts';
import { type failure, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport, Undo } from '../../transport/transport.ts';
import type { Clock, Timer } from '../clock.ts';
import { ApduLengthFramer } from '../framing/apduLengthFramer.ts';
import type { Link, LinkEvent, LinkTiming } from './link.ts';
import { usualTiming } from './link.ts';
import { cancelledFailure, closedFailure, silentFailure, wrongProtocolFailure } from './linkFailures.ts';

/** Classes that a ZVT terminal sends (ZVT PA00P015 rev 13.08 §2, §3): answers 80 and 84, messages 04 and 06. */
const classes: ReadonlySet<number> = new Set([0x80, 0x84, 0x04, 0x06]);
/** Foreign bytes kept for the description of another protocol. */
const keptForeign = 64;
/** How long further foreign bytes are awaited, so that the description is of more than the first piece. */
const foreignMs = 250;

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

/** A TCP connection. After a `failed` event it is of no use any more and the connection has to be closed. */
export class StreamLink implements Link {
  readonly kind = 'stream';
  hasHeard = false;
  private readonly framer = new ApduLengthFramer();
  private readonly listeners = new Set<(event: LinkEvent) => void>();
  private ended: ReturnType<typeof failure> | null = null;
  private pause: Timer | null = null;
  private foreignTimer: Timer | null = null;
  private isForeign = false;
  /** First bytes after the last valid APDU: the description of another protocol is made of them. */
  private head: number[] = [];
  /** Nothing valid has come since the last command: the first message has to be an answer. */
  private awaitsAnswer = true;
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
    this.unsubscribe = transport.onBytes((chunk, arrivedAt) => {
      this.receive(chunk, arrivedAt);
    });
    void transport.closed.then((reason) => {
      // The beginning of an answer is no foreign protocol, only an answer that was cut off.
      const isCutOff = this.head[0] === 0x80 || this.head[0] === 0x84;
      if (this.isForeign || (!this.hasHeard && this.head.length > 0 && !isCutOff)) this.fail(this.notZvt());
      else this.fail(closedFailure(transport, reason));
    });
  }

  get isReceiving(): boolean {
    return this.framer.isInsideBlock && !this.isForeign;
  }

  onEvent(listener: (event: LinkEvent) => void): Undo {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async send(apdu: Uint8Array, signal?: AbortSignal): Promise<Result<void>> {
    if (this.ended !== null) return this.ended;
    if (isAborted(signal)) return cancelledFailure();
    if (apdu[0] !== 0x80 && apdu[0] !== 0x84) this.awaitsAnswer = true;
    this.counters.blocksSent += 1;
    try {
      await this.transport.write(apdu, signal);
      return success(undefined);
    } catch {
      if (isAborted(signal)) return cancelledFailure();
      const reason = await this.transport.closed;
      return this.endedBy() ?? closedFailure(this.transport, reason);
    }
  }

  close(): void {
    this.stop(closedFailure(this.transport, { kind: 'closed' }));
  }

  private endedBy(): ReturnType<typeof failure> | null {
    return this.ended;
  }

  private stop(error: ReturnType<typeof failure>): boolean {
    if (this.ended !== null) return false;
    this.ended = error;
    this.unsubscribe();
    this.pause?.cancel();
    this.foreignTimer?.cancel();
    return true;
  }

  private fail(error: ReturnType<typeof failure>): void {
    if (this.stop(error)) this.emit({ kind: 'failed', error: error.error });
  }

  private receive(chunk: Uint8Array, arrivedAt: number): void {
    this.pause?.cancel();
    this.remember(chunk);
    if (this.isForeign) {
      this.counters.discardedBytes += chunk.length;
      return;
    }
    if (!this.framer.isInsideBlock && !classes.has(chunk[0] as number)) {
      this.turnForeign(chunk);
      return;
    }
    for (const event of this.framer.push(chunk)) {
      if (event.kind === 'block' && !this.takeBlock(event.apdu, arrivedAt)) return;
    }
    const { begun } = this.framer;
    if (begun.length > 0 && !classes.has(begun[0] as number)) this.turnForeign(begun);
    else if (begun.length > 0) {
      this.pause = this.clock.after(this.timing.t3Ms, () => {
        this.brokenOff();
      });
    }
  }

  /** Whether the APDU can be one of a ZVT terminal at this point. */
  private takeBlock(apdu: Uint8Array, arrivedAt: number): boolean {
    if (this.ended !== null) return false;
    const first = apdu[0] as number;
    const isAnswer = first === 0x80 || first === 0x84;
    if (!classes.has(first) || (this.awaitsAnswer && !this.hasHeard && !isAnswer)) {
      this.turnForeign(apdu);
      return false;
    }
    this.awaitsAnswer = false;
    this.hasHeard = true;
    this.head = [];
    this.counters.blocksReceived += 1;
    this.emit({ kind: 'apdu', apdu, arrivedAt });
    return true;
  }

  private turnForeign(bytes: Uint8Array): void {
    this.isForeign = true;
    this.counters.discardedBytes += bytes.length;
    // What came before it in the same piece may have been valid.
    if (this.head.length === 0) this.remember(bytes);
    this.foreignTimer = this.clock.after(foreignMs, () => {
      this.fail(this.notZvt());
    });
  }

  private brokenOff(): void {
    this.counters.timeouts += 1;
    for (const event of this.framer.expire()) {
      if (event.kind === 'bad') this.counters.discardedBytes += event.bytes.length;
    }
    this.fail(this.hasHeard ? silentFailure(this.transport, 'T3', 'a message began and did not end') : this.notZvt());
  }

  private notZvt(): ReturnType<typeof failure> {
    return wrongProtocolFailure(this.transport, Uint8Array.from(this.head));
  }

  private remember(chunk: Uint8Array): void {
    const room = keptForeign - this.head.length;
    if (room > 0) this.head.push(...chunk.subarray(0, room));
  }

  private emit(event: LinkEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
