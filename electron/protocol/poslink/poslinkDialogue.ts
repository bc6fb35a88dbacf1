// One request to a POSLink terminal and its answer.
//
//   we    STX A00 … LRC              ACK
//   it          ACK     [ENQ …]  STX A01 … LRC     EOT
import type { AppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport, Undo } from '../../transport/transport.ts';
import type { Clock, Timer } from '../clock.ts';
import { closedFailure, silentFailure, transmissionFailure, wrongProtocolFailure } from '../link/linkFailures.ts';
import { PoslinkFramer, type PoslinkPiece, poslinkCharacters } from './poslinkFrame.ts';

/** How a request ended. `wasAccepted`: the terminal has acknowledged it, so it may have carried it out. */
export type PoslinkEnd =
  | { readonly kind: 'answered'; readonly fields: readonly string[]; readonly arrivedAt: number }
  | { readonly kind: 'failed'; readonly error: AppError; readonly wasAccepted: boolean }
  | { readonly kind: 'cancelled'; readonly wasAccepted: boolean };

/** What a dialogue stands on. */
export interface PoslinkDialogueOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly counters: LinkCounters;
}

/** From the request to its acknowledgement. */
const ackMs = 5000;
/** From the acknowledgement, or a sign of life, to the answer. */
const answerMs = 15_000;
/** Longest pause inside a frame. */
const pauseMs = 500;
/** Signs of life do not go on for ever. */
const wholeMs = 40_000;
const mostBadFrames = 3;
const keptHead = 64;

/** One dialogue on one transport. */
export class PoslinkDialogue {
  private readonly framer = new PoslinkFramer();
  private readonly head: number[] = [];
  private readonly undo: Undo;
  private readonly options: PoslinkDialogueOptions;
  private finish: ((end: PoslinkEnd) => void) | null = null;
  private timer: Timer | null = null;
  private pause: Timer | null = null;
  private ended: AppError | null = null;
  private wasAccepted = false;
  private badFrames = 0;
  private startedAt = 0;

  constructor(options: PoslinkDialogueOptions) {
    this.options = options;
    const { transport } = options;
    this.undo = transport.onBytes((chunk, arrivedAt) => {
      if (this.head.length < keptHead) this.head.push(...chunk.subarray(0, keptHead - this.head.length));
      this.pause?.cancel();
      for (const piece of this.framer.push(chunk)) this.take(piece, arrivedAt);
      if (this.framer.isInside && this.finish !== null) {
        this.pause = options.clock.after(pauseMs, () => {
          if (this.framer.expire() && this.finish !== null) this.refuse();
        });
      }
    });
    void transport.closed.then((reason) => {
      this.end(closedFailure(transport, reason).error);
    });
  }

  /** Sends once, never again: the request does something. NAK is a refusal of the line, told as such. */
  request(frame: Uint8Array, signal: AbortSignal): Promise<PoslinkEnd> {
    const { transport, clock, counters } = this.options;
    if (this.ended !== null) return Promise.resolve({ kind: 'failed', error: this.ended, wasAccepted: false });
    if (signal.aborted) return Promise.resolve({ kind: 'cancelled', wasAccepted: false });
    return new Promise((resolve) => {
      const cancel = (): void => this.finish?.({ kind: 'cancelled', wasAccepted: this.wasAccepted });
      signal.addEventListener('abort', cancel, { once: true });
      this.finish = (end) => {
        this.finish = null;
        this.timer?.cancel();
        this.pause?.cancel();
        signal.removeEventListener('abort', cancel);
        resolve(end);
      };
      this.startedAt = clock.now();
      this.wait(ackMs);
      counters.blocksSent += 1;
      // A write fails only when the line is gone, and the line says so itself.
      transport.write(frame).catch(() => undefined);
    });
  }

  /** Stops listening; the transport stays open. */
  close(): void {
    this.undo();
    this.end(closedFailure(this.options.transport, { kind: 'closed' }).error);
  }

  private end(error: AppError): void {
    this.ended ??= error;
    this.fail(error);
  }

  private fail(error: AppError): void {
    this.finish?.({ kind: 'failed', error, wasAccepted: this.wasAccepted });
  }

  private wait(ms: number): void {
    const { clock } = this.options;
    this.timer?.cancel();
    const left = this.startedAt + wholeMs - clock.now();
    this.timer = clock.after(Math.max(0, Math.min(ms, left)), () => {
      this.runOut();
    });
  }

  private runOut(): void {
    const { transport, counters } = this.options;
    counters.timeouts += 1;
    const isForeign = !this.wasAccepted && this.head.length > 0 && !this.framer.isInside;
    this.fail(
      isForeign
        ? wrongProtocolFailure(transport, Uint8Array.from(this.head)).error
        : silentFailure(transport, this.wasAccepted ? 'A01' : 'ACK').error,
    );
  }

  private take(piece: PoslinkPiece, arrivedAt: number): void {
    const { transport, counters } = this.options;
    if (piece.kind === 'noise') counters.discardedBytes += 1;
    if (this.finish === null) return;
    switch (piece.kind) {
      case 'ack':
      case 'enq':
        // ENQ: the terminal is at work and asks for patience.
        this.wasAccepted ||= piece.kind === 'ack';
        this.wait(answerMs);
        return;
      case 'nak':
        counters.naksReceived += 1;
        this.fail(transmissionFailure(transport, 'NAK', 1).error);
        return;
      case 'bad':
        this.refuse();
        return;
      case 'frame':
        counters.blocksReceived += 1;
        counters.acksSent += 1;
        this.send(poslinkCharacters.ack);
        this.wasAccepted = true;
        this.finish({ kind: 'answered', fields: piece.fields, arrivedAt });
        return;
      default:
    }
  }

  /** Has a damaged answer repeated, twice at most. */
  private refuse(): void {
    const { transport, counters } = this.options;
    counters.crcErrors += 1;
    this.badFrames += 1;
    if (this.badFrames >= mostBadFrames) {
      this.fail(transmissionFailure(transport, 'LRC', this.badFrames).error);
      return;
    }
    counters.naksSent += 1;
    this.send(poslinkCharacters.nak);
    this.wait(answerMs);
  }

  private send(character: number): void {
    this.options.transport.write(Uint8Array.of(character)).catch(() => undefined);
  }
}
