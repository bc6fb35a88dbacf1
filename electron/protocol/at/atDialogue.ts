// One question after the other to a modem: which lines answer it, which came unasked, and how to get back in step.
//
//   we   AT+CSQ CR                         AT+CGMM CR            (no end in time)          AT+CMEE? CR
//   it   CR LF +CSQ: 18,99 CR LF OK CR LF                                        late: EC25 OK  +CMEE: 1 OK
//
// Answers carry no number, so after a missing end the next one could be taken for another's. The question AT+CMEE? is
// the only one with a line of its own that we ask for nothing else: everything before that line is late and dropped.
import type { AppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { Transport, Undo } from '../../transport/transport.ts';
import type { Clock } from '../clock.ts';
import { closedFailure, silentFailure } from '../link/linkFailures.ts';
import { type AtCommand, answers, atCommands } from './atCommands.ts';
import { type AtFinal, finalOf } from './atFinal.ts';
import { AtLines } from './atLines.ts';

/** How one question ended. `late`: no end in time, and from then on the dialogue is out of step. */
export type AtEnd =
  | { readonly kind: 'answered'; readonly lines: readonly string[]; readonly arrivedAt: number }
  | { readonly kind: 'refused'; readonly code: number | null }
  | { readonly kind: 'late' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: AppError };

interface Exchange {
  readonly command: AtCommand;
  readonly lines: string[];
  finish(end: AtEnd): void;
}

/** What a dialogue stands on. */
export interface AtDialogueOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly counters: LinkCounters;
}

const marker = 'AT+CMEE?';
const markerMs = 1500;
const markerTries = 2;
/** Foreign bytes kept for the description of another protocol. */
const keptHead = 64;
const mostLines = 8;

/** A dialogue on one transport; ends with `close`. */
export class AtDialogue {
  /** First bytes that came. */
  readonly head: number[] = [];
  /** The far end sends our own commands back. */
  hasEcho = false;
  private readonly lines = new AtLines();
  private readonly undo: Undo;
  private readonly options: AtDialogueOptions;
  private exchange: Exchange | null = null;
  private ended: AppError | null = null;
  private isInStep = true;
  /** Ends of late answers to the marker that are still to come. */
  private staleEnds = 0;
  /** An end came that was not the marker's: the far end is alive, and refuses the marker or is late. */
  private hasDropped = false;

  constructor(options: AtDialogueOptions) {
    this.options = options;
    const { transport } = options;
    this.undo = transport.onBytes((chunk, arrivedAt) => {
      this.receive(chunk, arrivedAt);
    });
    void transport.closed.then((reason) => {
      this.ended ??= closedFailure(transport, reason).error;
      this.exchange?.finish({ kind: 'failed', error: this.ended });
    });
  }

  /** Asks and waits at most `limitMs`; before it, gets back in step if the last answer did not end. */
  async ask(command: AtCommand, limitMs: number, signal: AbortSignal): Promise<AtEnd> {
    if (!this.isInStep) {
      const stopped = await this.getInStep(signal);
      if (stopped !== null) return stopped;
    }
    return this.once(command, limitMs, signal);
  }

  /** The same without getting in step, for the first look at an unknown line and the last word on a known one. */
  async once(command: AtCommand, limitMs: number, signal: AbortSignal): Promise<AtEnd> {
    const end = await this.exchangeOne(command, limitMs, signal);
    if (end.kind === 'late') {
      this.isInStep = false;
      this.options.counters.timeouts += 1;
    }
    return end;
  }

  /** The next question gets in step first. */
  distrust(): void {
    this.isInStep = false;
  }

  /** Stops listening; the transport stays open. */
  close(): void {
    this.undo();
    this.ended ??= closedFailure(this.options.transport, { kind: 'closed' }).error;
    this.exchange?.finish({ kind: 'failed', error: this.ended });
  }

  private async getInStep(signal: AbortSignal): Promise<AtEnd | null> {
    this.hasDropped = false;
    for (let tries = 0; tries < markerTries; tries += 1) {
      this.options.counters.repeatsSent += 1;
      const end = await this.exchangeOne(marker, markerMs, signal);
      if (end.kind === 'failed' || end.kind === 'cancelled') return end;
      // A modem that refuses the marker has been quiet long enough after its refusal.
      this.isInStep = end.kind !== 'late' || this.hasDropped;
      if (this.isInStep) return null;
    }
    return { kind: 'failed', error: silentFailure(this.options.transport, marker).error };
  }

  private exchangeOne(command: AtCommand, limitMs: number, signal: AbortSignal): Promise<AtEnd> {
    const { transport, clock, counters } = this.options;
    if (this.ended !== null) return Promise.resolve({ kind: 'failed', error: this.ended });
    if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
    return new Promise((resolve) => {
      const cancel = (): void => finish({ kind: 'cancelled' });
      const timer = clock.after(limitMs, () => finish({ kind: 'late' }));
      const finish = (end: AtEnd): void => {
        this.exchange = null;
        timer.cancel();
        signal.removeEventListener('abort', cancel);
        // An answer may still be on its way to nobody.
        if (end.kind === 'cancelled') this.isInStep = false;
        resolve(end);
      };
      this.exchange = { command, lines: [], finish };
      signal.addEventListener('abort', cancel, { once: true });
      counters.blocksSent += 1;
      // A write fails only when the line is gone, and the line says so itself.
      transport.write(new TextEncoder().encode(`${command}\r`)).catch(() => undefined);
    });
  }

  private receive(chunk: Uint8Array, arrivedAt: number): void {
    if (this.head.length < keptHead) this.head.push(...chunk.subarray(0, keptHead - this.head.length));
    const { lines, discarded } = this.lines.push(chunk);
    this.options.counters.discardedBytes += discarded;
    for (const line of lines) this.take(line, arrivedAt);
  }

  private take(line: string, arrivedAt: number): void {
    const { exchange } = this;
    if (atCommands.some((command) => line.toUpperCase() === command)) {
      this.hasEcho = true;
      return;
    }
    const isMarked = exchange?.command === marker;
    if (/^\+CMEE:/i.test(line) && !isMarked) this.staleEnds += 1;
    const final = finalOf(line);
    if (final !== null) this.end(final, arrivedAt);
    else if (exchange !== null && exchange.lines.length < mostLines && answers(exchange.command, line)) {
      exchange.lines.push(line);
    }
  }

  private end(final: AtFinal, arrivedAt: number): void {
    const { exchange } = this;
    this.options.counters.blocksReceived += 1;
    if (this.staleEnds > 0) {
      this.staleEnds -= 1;
      return;
    }
    if (exchange === null) return;
    // Out of step: an end before the marker's own line belongs to a question of before.
    if (!this.isInStep && exchange.command === marker && exchange.lines.length === 0) {
      this.hasDropped = true;
      return;
    }
    exchange.finish(
      final.kind === 'done'
        ? { kind: 'answered', lines: exchange.lines, arrivedAt }
        : { kind: 'refused', code: final.code },
    );
  }
}
