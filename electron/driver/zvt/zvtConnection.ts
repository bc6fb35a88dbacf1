// The line to one ZVT terminal, opened anew where TCP asks for it: after any failure a connection is of no use any more.
import { failure } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { BlockLink } from '../../protocol/link/blockLink.ts';
import type { Link } from '../../protocol/link/link.ts';
import { StreamLink } from '../../protocol/link/streamLink.ts';
import type { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import { ZvtDialogue } from '../../protocol/zvt/zvtDialogue.ts';
import type { DialogueEnd, DialogueOrder } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { ZvtSequence } from '../../protocol/zvt/zvtSequence.ts';
import type { CharacterSet } from '../../protocol/zvt/zvtText.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';

interface Open {
  readonly transport: Transport;
  readonly link: Link;
  readonly dialogue: ZvtDialogue;
}

/** Asks one command after the other. */
export class ZvtConnection {
  private open: Open | null;
  private readonly first: Transport;
  private readonly deps: DriverDeps;
  private readonly counters: LinkCounters;
  private readonly sequence = new ZvtSequence();
  private limit: ZvtDeadline | null = null;

  constructor(transport: Transport, deps: DriverDeps, counters: LinkCounters) {
    this.first = transport;
    this.deps = deps;
    this.counters = counters;
    this.open = this.start(transport);
  }

  /** Moment at which the dialogue that runs, or ran last, ends by itself, ms; a working terminal moves it (04 FF). */
  get patientUntil(): number {
    return this.limit?.at ?? 0;
  }

  /** The character set that a registration of ours agreed on; null: texts are guessed. */
  characterSet: CharacterSet = null;

  /** Whether another command can be sent: a connection or port that was lost needs someone who opens it again. */
  get canAsk(): boolean {
    return this.open !== null || this.deps.reopen !== undefined;
  }

  /**
   * One dialogue. After a failure on TCP the connection is closed, and opened again for the next one; a serial port only
   * where it went away, as one does whose terminal restarts.
   */
  async ask(command: Uint8Array, deadline: ZvtDeadline, order: DialogueOrder = {}): Promise<DialogueEnd> {
    this.limit = deadline;
    const failed = await this.reopen(deadline);
    if (failed !== null || this.open === null) return failed ?? this.lost();
    const end = await this.open.dialogue.run(command, deadline, order);
    const isBroken =
      end.kind === 'failed' || end.kind === 'cancelled' || ('lineError' in end && end.lineError !== null);
    const isGone = end.kind === 'failed' && end.error.code === 'transport.closed';
    if (isGone || (isBroken && this.open.link.kind === 'stream')) await this.drop();
    return end;
  }

  /** Stops listening. Closes what it has opened itself; the first transport stays its owner's. */
  async close(): Promise<void> {
    const { open } = this;
    this.open = null;
    open?.dialogue.close();
    open?.link.close();
    if (open !== null && open.transport !== this.first) await open.transport.close();
  }

  private start(transport: Transport): Open {
    const { clock } = this.deps;
    const link =
      transport.address.kind === 'tcp'
        ? new StreamLink(transport, clock, this.counters)
        : new BlockLink(transport, clock, this.counters);
    const dialogue = new ZvtDialogue({ link, transport, clock, counters: this.counters, sequence: this.sequence });
    return { transport, link, dialogue };
  }

  private async drop(): Promise<void> {
    const { open } = this;
    this.open = null;
    open?.dialogue.close();
    open?.link.close();
    await open?.transport.close();
  }

  private async reopen(deadline: ZvtDeadline): Promise<DialogueEnd | null> {
    if (this.open !== null) return null;
    if (this.deps.reopen === undefined) return this.lost();
    const opened = await this.deps.reopen(deadline.signal);
    if (opened.ok) {
      this.counters.reconnects += 1;
      this.open = this.start(opened.value);
      return null;
    }
    if (deadline.isCancelled) return { kind: 'cancelled', reach: 'no', messages: [] };
    return { kind: 'failed', error: opened.error, reach: 'no', messages: [] };
  }

  private lost(): DialogueEnd {
    const { error } = failure('transport.closed', { address: this.first.address.text });
    return { kind: 'failed', error, reach: 'no', messages: [] };
  }
}
