// Asking a terminal to stop what it does: 06 B0, once, and never after it has stopped by itself.
import type { Timer } from '../clock.ts';
import { isResponse } from './zvtApdu.ts';
import type { ConversationParts } from './zvtConversationParts.ts';
import { encodeAbort } from './zvtOperatorMessages.ts';

/** The request of one conversation. */
export class ZvtFarewell {
  private readonly parts: ConversationParts;
  private readonly over = new AbortController();
  private timer: Timer | null = null;
  /** Sent, and neither accepted nor refused. */
  private isOpen = false;

  constructor(parts: ConversationParts) {
    this.parts = parts;
  }

  /** Sends it where the order wants that; on TCP not glued to our last answer, for some terminals lose what is. */
  ask(): void {
    const { line, timing, order, state } = this.parts;
    if (order.onCancel !== 'abort') return;
    const pause = line.link.kind === 'stream' ? state.lastAnswerAt + timing.breathMs - line.clock.now() : 0;
    if (pause > 0) this.timer = line.clock.after(pause, () => this.send());
    else this.send();
  }

  /** An answer came: the only thing that can be answered now is this. */
  answered(): void {
    this.isOpen = false;
  }

  /**
   * The conversation is over: what was not sent stays here. Where it ended well, an answer that is still to come is
   * awaited, so that the next command does not take it for its own.
   */
  async close(hasEndedWell: boolean): Promise<void> {
    const { line, timing, inbox, turnAway } = this.parts;
    this.timer?.cancel();
    this.over.abort();
    const until = line.clock.now() + timing.lateMs;
    while (this.isOpen && hasEndedWell) {
      const event = await inbox.next(until, new AbortController().signal);
      if (typeof event === 'string' || event.kind === 'failed' || isResponse(event.apdu)) this.isOpen = false;
      else turnAway(event);
    }
  }

  private send(): void {
    const { line, sequence } = this.parts;
    this.isOpen = true;
    void line.link.send(sequence.numbered(encodeAbort()), this.over.signal);
  }
}
