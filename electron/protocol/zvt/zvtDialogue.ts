// One command and all that belongs to it (ZVT PA00P016 rev 04 §5, PA00P015 rev 13.08 §2).
//
//   we   command ──►                                     T3 until the answer
//        ◄── 80 00 … or 84 xx                            84 xx: the end
//        ◄── 04 FF · 04 0F · 04 01 · 06 D1 · 06 D3 …     any number; T4 until the next, begun anew by 04 FF and 04 0F
//        80 00 00 ──►                                    to every one of them
//        ◄── 06 0F completion or 06 1E abort
//        80 00 00 ──►                                    to these too, or the terminal waits and looks dead
import type { AppError } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { LinkEvent } from '../link/link.ts';
import { isResponse } from './zvtApdu.ts';
import { ZvtConversation } from './zvtConversation.ts';
import type { ConversationState } from './zvtConversationParts.ts';
import type { ZvtDeadline } from './zvtDeadline.ts';
import type { DialogueEnd, DialogueLine, DialogueOrder, DialogueTiming, Reach } from './zvtDialogueEnd.ts';
import { usualDialogueTiming } from './zvtDialogueEnd.ts';
import { ZvtInbox } from './zvtInbox.ts';
import { givenUpAnswer, zvt } from './zvtMessages.ts';
import { ZvtSequence } from './zvtSequence.ts';

/**
 * How far a command came that the line could not carry: nothing has happened if it never left, if all its copies were
 * refused, or if nobody at all was heard.
 */
const reachOf = (error: AppError, before: LinkCounters, after: LinkCounters): Reach => {
  const copies = after.blocksSent - before.blocksSent;
  if (copies === 0 || error.code === 'link.wrong-protocol') return 'no';
  if (error.code === 'link.transmission-error')
    return after.naksReceived - before.naksReceived < copies ? 'sent' : 'no';
  const isQuiet =
    after.blocksReceived === before.blocksReceived &&
    after.crcErrors === before.crcErrors &&
    after.discardedBytes === before.discardedBytes;
  return error.code === 'link.silent' && isQuiet ? 'no' : 'sent';
};

/** Runs one dialogue after the other on one link. Never throws. */
export class ZvtDialogue {
  private readonly inbox: ZvtInbox;
  private isRunning = false;
  private readonly state: ConversationState = { isOwed: false, lastAnswerAt: Number.NEGATIVE_INFINITY };
  private readonly line: DialogueLine;
  private readonly timing: DialogueTiming;
  private readonly sequence: ZvtSequence;
  private readonly unsubscribe: () => void;

  constructor(line: DialogueLine, timing: DialogueTiming = usualDialogueTiming) {
    this.line = line;
    this.timing = timing;
    this.sequence = line.sequence ?? new ZvtSequence();
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
  async run(command: Uint8Array, deadline: ZvtDeadline, order: DialogueOrder = {}): Promise<DialogueEnd> {
    this.isRunning = true;
    try {
      const end = await this.exchange(command, deadline, order);
      if (end.kind === 'completed') this.sequence.completed(command, end.completion.data);
      else if (end.kind === 'answered') this.sequence.completed(command, end.answer.data);
      return end;
    } finally {
      this.isRunning = false;
      for (const event of this.inbox.clear()) this.turnAway(event);
    }
  }

  /** Stops listening; the link stays open. */
  close(): void {
    this.unsubscribe();
  }

  private async exchange(command: Uint8Array, deadline: ZvtDeadline, order: DialogueOrder): Promise<DialogueEnd> {
    const { line, state } = this;
    const talk = (): ZvtConversation =>
      new ZvtConversation({
        line,
        timing: this.timing,
        sequence: this.sequence,
        inbox: this.inbox,
        deadline,
        order,
        state,
        turnAway: (event) => this.turnAway(event),
      });
    await this.beforeCommand(deadline);
    if (deadline.isOver()) return talk().stopped('no');
    const before = { ...line.counters };
    const sent = await line.link.send(this.sequence.numbered(command), deadline.signal);
    if (!sent.ok) {
      // Where nobody was ever heard there is nobody who could answer late.
      state.isOwed = line.link.hasHeard;
      if (deadline.isOver()) return talk().leave('sent');
      return { kind: 'failed', error: sent.error, reach: reachOf(sent.error, before, line.counters), messages: [] };
    }
    const wasOwed = state.isOwed;
    const end = await talk().run();
    return wasOwed ? await this.unlessItWasLate(end, deadline, () => talk().run()) : end;
  }

  private async beforeCommand(deadline: ZvtDeadline): Promise<void> {
    const { clock, link } = this.line;
    if (link.kind === 'stream') {
      const until = this.state.lastAnswerAt + this.timing.breathMs;
      // Nothing can arrive here that belongs to anyone: the dialogue before is over.
      if (until > clock.now()) await this.inbox.next(until, deadline.signal);
    } else if (this.state.isOwed) await this.awaitLate(deadline);
  }

  /** Serial, after a dialogue was given up: lets its late messages pass before the next command. */
  private async awaitLate(deadline: ZvtDeadline): Promise<void> {
    const latest = this.line.clock.now() + 3 * this.timing.quietMs;
    for (;;) {
      const until = Math.min(latest, this.line.clock.now() + this.timing.quietMs);
      const event = await this.inbox.next(until, deadline.signal);
      if (typeof event === 'string') return;
      this.turnAway(event);
      if (!this.state.isOwed) return;
    }
  }

  /**
   * Serial ZVT has no sequence numbers unless they were agreed on, so the first answer after a dialogue that was given up
   * may be the late one to the command before. If another answer follows at once, that one is ours and the first is
   * thrown away.
   */
  private async unlessItWasLate(
    end: DialogueEnd,
    deadline: ZvtDeadline,
    again: () => Promise<DialogueEnd>,
  ): Promise<DialogueEnd> {
    if (end.kind === 'failed' || end.kind === 'cancelled') return end;
    this.state.isOwed = false;
    const event = await this.inbox.next(this.line.clock.now() + this.timing.lateMs, deadline.signal);
    if (typeof event === 'string' || event.kind !== 'apdu' || !isResponse(event.apdu)) return end;
    this.inbox.putBack(event);
    return again();
  }

  /** A message that nobody waits for: of a dialogue that was given up. It is told so, for it may be waiting for us. */
  private turnAway(event: LinkEvent): void {
    if (event.kind === 'failed' || this.line.link.kind === 'stream') return;
    if (isResponse(event.apdu)) return;
    const command = ((event.apdu[0] ?? 0) << 8) | (event.apdu[1] ?? 0);
    if (command === zvt.completion || command === zvt.abort) this.state.isOwed = false;
    void this.line.link.send(givenUpAnswer);
  }
}
