// One command and all that belongs to it (ZVT PA00P016 rev 04 §5, PA00P015 rev 13.08 §2).
//
//   we   command ──►                                     T3 until the answer
//        ◄── 80 00 … or 84 xx                            84 xx: the end
//        ◄── 04 FF · 04 0F · 04 01 · 06 D1 · 06 D3 …     any number; T4 until the next, begun anew by 04 FF and 04 0F
//        80 00 00 ──►                                    to every one of them
//        ◄── 06 0F completion or 06 1E abort
//        80 00 00 ──►                                    to these too, or the terminal waits and looks dead
import type { AppError } from '../../../shared/error/appError.ts';
import { failure } from '../../../shared/error/appError.ts';
import type { Timer } from '../clock.ts';
import type { LinkEvent } from '../link/link.ts';
import { silentFailure } from '../link/linkFailures.ts';
import { isResponse, parseApdu, type ZvtApdu } from './zvtApdu.ts';
import type { ZvtDeadline } from './zvtDeadline.ts';
import type { DialogueEnd, DialogueLine, DialogueTiming, Received } from './zvtDialogueEnd.ts';
import { usualDialogueTiming } from './zvtDialogueEnd.ts';
import { ZvtInbox } from './zvtInbox.ts';
import { givenUpAnswer, parseIntermediateStatus, positiveAnswer, unknownCommandAnswer, zvt } from './zvtMessages.ts';

/** How long after a cancel the terminal's messages are still answered, so that it is not left waiting. */
const farewellMs = 700;
/** Time that a terminal gets beyond its own T4 before the whole check ends. */
const reserveMs = 20_000;
const known: ReadonlySet<number> = new Set([
  zvt.setClockOfTill,
  zvt.statusInformation,
  zvt.intermediateStatus,
  zvt.completion,
  zvt.abort,
  zvt.printLine,
  zvt.printBlock,
]);

/** Runs one dialogue after the other on one link. Never throws. */
export class ZvtDialogue {
  private readonly inbox: ZvtInbox;
  private isRunning = false;
  /** A command was given up whose answer may still come (serial; on TCP the connection is closed instead). */
  private isOwed = false;
  private lastAnswerAt = Number.NEGATIVE_INFINITY;
  private readonly line: DialogueLine;
  private readonly timing: DialogueTiming;
  private readonly unsubscribe: () => void;

  constructor(line: DialogueLine, timing: DialogueTiming = usualDialogueTiming) {
    this.line = line;
    this.timing = timing;
    this.inbox = new ZvtInbox(line.link, line.clock);
    this.unsubscribe = line.link.onEvent((event) => {
      if (this.isRunning) this.inbox.put(event);
      else this.turnAway(event);
    });
  }

  /**
   * Sends the command and stays until the terminal has ended the dialogue and our last answer is acknowledged. On TCP a
   * `failed` or `cancelled` end means that the connection has to be closed.
   */
  async run(command: Uint8Array, deadline: ZvtDeadline, onMessage?: (message: Received) => void): Promise<DialogueEnd> {
    this.isRunning = true;
    try {
      await this.beforeCommand(deadline);
      if (deadline.isOver()) return this.stopped(deadline, [], false);
      const sent = await this.line.link.send(command, deadline.signal);
      if (!sent.ok) {
        // Where nobody was ever heard there is nobody who could answer late.
        this.isOwed = this.line.link.hasHeard;
        return deadline.isOver()
          ? await this.leave(deadline, [], false)
          : { kind: 'failed', error: sent.error, wasAccepted: false, messages: [] };
      }
      const wasOwed = this.isOwed;
      const end = await this.converse(deadline, onMessage);
      return wasOwed ? await this.unlessItWasLate(end, deadline, onMessage) : end;
    } finally {
      this.isRunning = false;
      for (const event of this.inbox.clear()) this.turnAway(event);
    }
  }

  /** Stops listening; the link stays open. */
  close(): void {
    this.unsubscribe();
  }

  private async beforeCommand(deadline: ZvtDeadline): Promise<void> {
    const { clock, link } = this.line;
    if (link.kind === 'stream') {
      const until = this.lastAnswerAt + this.timing.breathMs;
      // Nothing can arrive here that belongs to anyone: the dialogue before is over.
      if (until > clock.now()) await this.inbox.next(until, deadline.signal);
    } else if (this.isOwed) await this.awaitLate(deadline);
  }

  /** Serial, after a dialogue was given up: lets its late messages pass before the next command. */
  private async awaitLate(deadline: ZvtDeadline): Promise<void> {
    const latest = this.line.clock.now() + 3 * this.timing.quietMs;
    for (;;) {
      const until = Math.min(latest, this.line.clock.now() + this.timing.quietMs);
      const event = await this.inbox.next(until, deadline.signal);
      if (typeof event === 'string') return;
      this.turnAway(event);
      if (!this.isOwed) return;
    }
  }

  /**
   * Serial ZVT has no sequence numbers, so the first answer after a dialogue that was given up may be the late one to
   * the command before. If another answer follows at once, that one is ours and the first is thrown away.
   */
  private async unlessItWasLate(
    end: DialogueEnd,
    deadline: ZvtDeadline,
    onMessage?: (message: Received) => void,
  ): Promise<DialogueEnd> {
    if (end.kind === 'failed' || end.kind === 'cancelled') return end;
    this.isOwed = false;
    const event = await this.inbox.next(this.line.clock.now() + this.timing.lateMs, deadline.signal);
    if (typeof event === 'string' || event.kind !== 'apdu' || !isResponse(event.apdu)) return end;
    this.inbox.putBack(event);
    return this.converse(deadline, onMessage);
  }

  private async converse(deadline: ZvtDeadline, onMessage?: (message: Received) => void): Promise<DialogueEnd> {
    const answer = await this.awaitAnswer(deadline);
    if ('kind' in answer) return answer;
    const isPositive = answer.command === zvt.positive || answer.command === zvt.positiveToo;
    if (isPositive) return this.awaitEnd(deadline, onMessage);
    this.isOwed = false;
    const code = (answer.command === zvt.refusal ? answer.data[0] : undefined) ?? answer.command & 0xff;
    return { kind: code === 0x9c || code === 0xa0 ? 'busy' : 'refused', code, messages: [] };
  }

  private async awaitAnswer(deadline: ZvtDeadline): Promise<ZvtApdu | DialogueEnd> {
    const { clock, link, transport, counters } = this.line;
    const until = clock.now() + this.timing.t3Ms + (link.kind === 'serial' ? this.timing.repeatMs : 0);
    for (;;) {
      const event = await this.inbox.next(until, deadline.signal);
      if (event === 'stopped') return this.leave(deadline, [], false);
      if (event === 'timeout') {
        counters.timeouts += 1;
        this.isOwed = true;
        return { kind: 'failed', error: silentFailure(transport, 'T3').error, wasAccepted: false, messages: [] };
      }
      if (event.kind === 'failed') return this.broken(event.error, [], false);
      const apdu = event.kind === 'apdu' ? parseApdu(event.apdu) : null;
      if (apdu !== null && isResponse(event.apdu)) return apdu;
      if (link.kind === 'stream' || isResponse(event.apdu)) return this.broken(this.notUnderstood(), [], false);
      this.turnAway(event);
    }
  }

  private async awaitEnd(deadline: ZvtDeadline, onMessage?: (message: Received) => void): Promise<DialogueEnd> {
    const { clock, transport, counters } = this.line;
    const messages: Received[] = [];
    let t4Ms = this.timing.t4Ms;
    let until = clock.now() + t4Ms;
    for (;;) {
      const event = await this.inbox.next(until, deadline.signal);
      if (event === 'stopped') return this.leave(deadline, messages, true);
      if (event === 'timeout') {
        counters.timeouts += 1;
        this.isOwed = true;
        return { kind: 'failed', error: silentFailure(transport, 'T4').error, wasAccepted: true, messages };
      }
      if (event.kind === 'failed') return this.broken(event.error, messages, true);
      // A second 80 00 is the repeat of one whose acknowledgement was lost; an answer is never answered.
      if (isResponse(event.apdu)) continue;
      const apdu = event.kind === 'apdu' ? parseApdu(event.apdu) : null;
      const command = ((event.apdu[0] ?? 0) << 8) | (event.apdu[1] ?? 0);
      const isEnd = command === zvt.completion || command === zvt.abort;
      if (isEnd) this.isOwed = false;
      const error = await this.answer(command, deadline.signal);
      const { arrivedAt } = event;
      const message = { command, data: apdu?.data ?? new Uint8Array(0), arrivedAt, isDamaged: apdu === null };
      if (isEnd) return this.ended(message, messages, error);
      messages.push(message);
      if (error !== null && !deadline.signal.aborted) return this.broken(error, messages, true);
      onMessage?.(message);
      if (command !== zvt.intermediateStatus && command !== zvt.statusInformation) continue;
      if (command === zvt.intermediateStatus) {
        const { minutes } = parseIntermediateStatus(message.data);
        if (minutes !== null) t4Ms = minutes * 60_000;
      }
      until = clock.now() + t4Ms;
      deadline.extend(until + reserveMs);
    }
  }

  private ended(message: Received, messages: readonly Received[], lineError: AppError | null): DialogueEnd {
    if (message.isDamaged) return { kind: 'failed', error: this.notUnderstood(), wasAccepted: true, messages };
    return message.command === zvt.completion
      ? { kind: 'completed', completion: message, lineError, messages }
      : { kind: 'aborted', abort: message, lineError, messages };
  }

  /** Answers are sent even after a cancel, but not waited for longer than a moment. */
  private async answer(command: number, signal: AbortSignal): Promise<AppError | null> {
    const limit = new AbortController();
    const timers: Timer[] = [];
    const onAbort = (): void => {
      timers.push(this.line.clock.after(farewellMs, () => limit.abort()));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const sent = await this.line.link.send(known.has(command) ? positiveAnswer : unknownCommandAnswer, limit.signal);
    signal.removeEventListener('abort', onAbort);
    for (const timer of timers) timer.cancel();
    this.lastAnswerAt = this.line.clock.now();
    return sent.ok ? null : sent.error;
  }

  /** A message that nobody waits for: of a dialogue that was given up. It is told so, for it may be waiting for us. */
  private turnAway(event: LinkEvent): void {
    if (event.kind === 'failed' || this.line.link.kind === 'stream') return;
    if (isResponse(event.apdu)) return;
    const command = ((event.apdu[0] ?? 0) << 8) | (event.apdu[1] ?? 0);
    if (command === zvt.completion || command === zvt.abort) this.isOwed = false;
    void this.line.link.send(givenUpAnswer);
  }

  private owes(): boolean {
    return this.isOwed;
  }

  /** After a cancel, or when the time is over: answers what the terminal still sends for a moment, then goes. */
  private async leave(
    deadline: ZvtDeadline,
    messages: readonly Received[],
    wasAccepted: boolean,
  ): Promise<DialogueEnd> {
    const { link, clock } = this.line;
    this.isOwed = true;
    if (link.kind === 'serial') {
      const limit = new AbortController();
      const timer = clock.after(farewellMs, () => {
        limit.abort();
      });
      while (this.owes()) {
        const event = await this.inbox.next(Number.MAX_SAFE_INTEGER, limit.signal);
        if (typeof event === 'string' || event.kind === 'failed') break;
        this.turnAway(event);
      }
      timer.cancel();
    }
    return this.stopped(deadline, messages, wasAccepted);
  }

  private stopped(deadline: ZvtDeadline, messages: readonly Received[], wasAccepted: boolean): DialogueEnd {
    if (deadline.isCancelled) return { kind: 'cancelled', messages };
    this.line.counters.timeouts += 1;
    const { error } = silentFailure(
      this.line.transport,
      wasAccepted ? 'T4' : 'T3',
      'the time for the whole check is over',
    );
    return { kind: 'failed', error, wasAccepted, messages };
  }

  private broken(error: AppError, messages: readonly Received[], wasAccepted: boolean): DialogueEnd {
    this.isOwed = true;
    return { kind: 'failed', error, wasAccepted, messages };
  }

  private notUnderstood(): AppError {
    return failure('terminal.answer-not-understood', { address: this.line.transport.address.text }).error;
  }
}
