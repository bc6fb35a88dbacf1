// What follows a command that has left: its answer, the terminal's messages, and its end (drawn in zvtDialogue.ts).
import type { AppError } from '../../../shared/error/appError.ts';
import { failure } from '../../../shared/error/appError.ts';
import type { Timer } from '../clock.ts';
import type { LinkEvent } from '../link/link.ts';
import { silentFailure } from '../link/linkFailures.ts';
import { isResponse, parseApdu, type ZvtApdu } from './zvtApdu.ts';
import type { ConversationParts } from './zvtConversationParts.ts';
import type { DialogueEnd, Reach, Received } from './zvtDialogueEnd.ts';
import { ZvtFarewell } from './zvtFarewell.ts';
import { parseIntermediateStatus, positiveAnswer, unknownCommandAnswer, zvt } from './zvtMessages.ts';

/** How long after a cancel the terminal's messages are still answered, so that it is not left waiting. */
const farewellMs = 700;
/** Messages that are refused before a terminal that sends on all the same is left. */
const mostRefusals = 3;
/** Time that a terminal gets beyond its own T4 before the whole check ends. */
const reserveMs = 20_000;
/** Please wait · receiver not ready. */
const busyCodes: ReadonlySet<number> = new Set([0x9c, 0xa0]);
/** Messages that are answered 80 00 00; a request for file data (04 0C) is not among them, for nothing is ever written. */
const known: ReadonlySet<number> = new Set([
  zvt.setClockOfTill,
  zvt.statusInformation,
  zvt.intermediateStatus,
  zvt.completion,
  zvt.abort,
  zvt.printLine,
  zvt.printBlock,
]);

type Arrived = Exclude<LinkEvent, { readonly kind: 'failed' }>;
type Stop = Extract<DialogueEnd, { readonly kind: string }>;
const commandOf = (apdu: Uint8Array): number => ((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0);
const isRefusing = (answer: Uint8Array): boolean => answer[0] === 0x84 && answer[1] !== 0x00;

/** One conversation. Never throws. */
export class ZvtConversation {
  private readonly parts: ConversationParts;
  private readonly messages: Received[] = [];
  private readonly farewell: ZvtFarewell;
  private signal: AbortSignal;
  /** After a cancel: how much longer the end is awaited. */
  private patience: Timer | null = null;
  private t4Ms: number;
  private until = 0;
  private refusals = 0;

  constructor(parts: ConversationParts) {
    this.parts = parts;
    this.farewell = new ZvtFarewell(parts);
    this.signal = parts.deadline.signal;
    this.t4Ms = parts.order.t4Ms ?? parts.timing.t4Ms;
  }

  /** From the answer to the end. */
  async run(): Promise<DialogueEnd> {
    const end = await this.converse();
    this.patience?.cancel();
    await this.farewell.close(end.kind === 'completed' || end.kind === 'aborted');
    return end;
  }

  /** After a cancel, or when the time is over: answers what the terminal still sends for a moment, then goes. */
  async leave(reach: Reach): Promise<DialogueEnd> {
    const { line, inbox, state, turnAway } = this.parts;
    state.isOwed = true;
    if (line.link.kind === 'serial') {
      const limit = new AbortController();
      const timer = line.clock.after(farewellMs, () => {
        limit.abort();
      });
      while (this.owes()) {
        const event = await inbox.next(Number.MAX_SAFE_INTEGER, limit.signal);
        if (typeof event === 'string' || event.kind === 'failed') break;
        turnAway(event);
      }
      timer.cancel();
    }
    return this.stopped(reach);
  }

  /** The end of a dialogue that was cancelled, or whose time is over. */
  stopped(reach: Reach): DialogueEnd {
    const { deadline, line } = this.parts;
    const { messages } = this;
    if (deadline.isCancelled) return { kind: 'cancelled', reach, messages };
    line.counters.timeouts += 1;
    const timer = reach === 'accepted' ? 'T4' : 'T3';
    const { error } = silentFailure(line.transport, timer, 'the time for the whole check is over');
    return { kind: 'failed', error, reach, messages };
  }

  private owes(): boolean {
    return this.parts.state.isOwed;
  }

  private async converse(): Promise<DialogueEnd> {
    const { order, state } = this.parts;
    const answer = await this.awaitAnswer();
    if ('kind' in answer) return answer;
    const isPositive = answer.command === zvt.positive || answer.command === zvt.positiveToo;
    if (isPositive && order.hasNoCompletion !== true) return this.awaitEnd();
    state.isOwed = false;
    if (isPositive) return { kind: 'answered', answer, messages: [] };
    const code = (answer.command === zvt.refusal ? answer.data[0] : undefined) ?? answer.command & 0xff;
    return { kind: busyCodes.has(code) ? 'busy' : 'refused', code, messages: [] };
  }

  private async awaitAnswer(): Promise<ZvtApdu | Stop> {
    const { line, timing, inbox, sequence, state, turnAway } = this.parts;
    const until = line.clock.now() + timing.t3Ms + (line.link.kind === 'serial' ? timing.repeatMs : 0);
    for (;;) {
      const event = await inbox.next(until, this.signal);
      if (event === 'stopped') {
        if (this.stays()) continue;
        return this.leave('sent');
      }
      if (event === 'timeout') {
        line.counters.timeouts += 1;
        state.isOwed = true;
        return { kind: 'failed', error: silentFailure(line.transport, 'T3').error, reach: 'sent', messages: [] };
      }
      if (event.kind === 'failed') return this.broken(event.error, 'sent');
      const apdu = event.kind === 'apdu' ? parseApdu(event.apdu) : null;
      if (apdu !== null && isResponse(event.apdu)) {
        if (sequence.isAnswerToLast(apdu)) return apdu;
        continue;
      }
      if (line.link.kind === 'stream' || isResponse(event.apdu)) return this.broken(this.notUnderstood(), 'sent');
      turnAway(event);
    }
  }

  private async awaitEnd(): Promise<DialogueEnd> {
    const { line, inbox, state } = this.parts;
    this.until = line.clock.now() + this.t4Ms;
    if (this.patience !== null) this.farewell.ask();
    for (;;) {
      const event = await inbox.next(this.until, this.signal);
      if (event === 'stopped') {
        if (!this.stays()) return this.leave('accepted');
        this.farewell.ask();
      } else if (event === 'timeout') {
        line.counters.timeouts += 1;
        state.isOwed = true;
        const { error } = silentFailure(line.transport, 'T4');
        return { kind: 'failed', error, reach: 'accepted', messages: this.messages };
      } else if (event.kind === 'failed') return this.broken(event.error, 'accepted');
      else {
        // A second 80 00 is the repeat of one whose acknowledgement was lost, or the answer to our wish to stop.
        const isAnswer = isResponse(event.apdu);
        if (isAnswer) this.farewell.answered();
        const end = isAnswer ? null : await this.take(event);
        if (end !== null) return end;
      }
    }
  }

  /** Answers one message; the end if it is one. */
  private async take(event: Arrived): Promise<DialogueEnd | null> {
    const apdu = event.kind === 'apdu' ? parseApdu(event.apdu) : null;
    const { arrivedAt } = event;
    const data = apdu?.data ?? new Uint8Array(0);
    const message = { command: commandOf(event.apdu), data, arrivedAt, isDamaged: apdu === null };
    const given = this.parts.sequence.answerGiven(data);
    if (given !== null) {
      this.parts.line.counters.duplicatesReceived += 1;
      await this.send(given);
      return null;
    }
    const isEnd = message.command === zvt.completion || message.command === zvt.abort;
    return isEnd ? this.takeEnd(message) : this.takeMessage(message, event);
  }

  private async takeEnd(message: Received): Promise<DialogueEnd> {
    this.parts.state.isOwed = false;
    const lineError = await this.send(this.parts.sequence.answer(message.data, positiveAnswer));
    const { messages } = this;
    if (message.isDamaged) return { kind: 'failed', error: this.notUnderstood(), reach: 'accepted', messages };
    return message.command === zvt.completion
      ? { kind: 'completed', completion: message, lineError, messages }
      : { kind: 'aborted', abort: message, lineError, messages };
  }

  private async takeMessage(message: Received, event: Arrived): Promise<DialogueEnd | null> {
    const { sequence, order, inbox } = this.parts;
    const own = order.answer?.(message) ?? null;
    const plain = known.has(message.command) ? positiveAnswer : unknownCommandAnswer;
    const error = await this.send(sequence.answer(message.data, own ?? plain));
    if (own === null) this.messages.push(message);
    else inbox.release(event);
    if (error !== null && !this.signal.aborted) return this.broken(error, 'accepted');
    order.onMessage?.(message);
    if (own !== null && isRefusing(own)) {
      this.t4Ms = this.parts.timing.t3Ms;
      this.refusals += 1;
      if (this.refusals > mostRefusals) return this.broken(this.notUnderstood(), 'accepted');
    }
    this.prolong(message);
    return null;
  }

  private prolong({ command, data }: Received): void {
    if (command !== zvt.intermediateStatus && command !== zvt.statusInformation) return;
    if (command === zvt.intermediateStatus) {
      const { minutes } = parseIntermediateStatus(data);
      if (minutes !== null) this.t4Ms = minutes * 60_000;
    }
    this.until = this.parts.line.clock.now() + this.t4Ms;
    this.parts.deadline.extend(this.until + reserveMs);
  }

  /** Whether a cancelled dialogue is stayed with a little longer; begins that time. */
  private stays(): boolean {
    const { order, deadline, line, timing } = this.parts;
    if (this.patience !== null || !deadline.isCancelled || (order.onCancel ?? 'leave') === 'leave') return false;
    const limit = new AbortController();
    this.patience = line.clock.after(timing.t3Ms + timing.repeatMs, () => {
      limit.abort();
    });
    this.signal = limit.signal;
    return true;
  }

  /** Answers are sent even after a cancel, but not waited for longer than a moment. */
  private async send(answer: Uint8Array): Promise<AppError | null> {
    const { line, state } = this.parts;
    const limit = new AbortController();
    const timers: Timer[] = [];
    const onAbort = (): void => {
      timers.push(line.clock.after(farewellMs, () => limit.abort()));
    };
    const { signal } = this;
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const sent = await line.link.send(answer, limit.signal);
    signal.removeEventListener('abort', onAbort);
    for (const timer of timers) timer.cancel();
    state.lastAnswerAt = line.clock.now();
    return sent.ok ? null : sent.error;
  }

  private broken(error: AppError, reach: Reach): Stop {
    this.parts.state.isOwed = true;
    return { kind: 'failed', error, reach, messages: this.messages };
  }

  private notUnderstood(): AppError {
    return failure('terminal.answer-not-understood', { address: this.parts.line.transport.address.text }).error;
  }
}
