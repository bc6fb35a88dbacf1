// Reads the maintenance extension: the blocks that a check uses, what did not fit into one answer, and the event log.
import { redactedHex } from '../../log/redact.ts';
import type { Clock } from '../../protocol/clock.ts';
import { parseBitmaps } from '../../protocol/zvt/zvtBitmaps.ts';
import type { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd, Received } from '../../protocol/zvt/zvtDialogueEnd.ts';
import {
  decodeMaintenance,
  encodeMaintenanceRequest,
  type MaintenanceAnswer,
  type MaintenanceRequest,
} from '../../protocol/zvt/zvtMaintenance.ts';
import {
  blockId,
  type MaintenanceBlock,
  type MaintenanceBlockName,
  type MaintenanceBlocks,
  maintenanceBlockNames,
  maintenanceTag,
  maintenanceVersion,
} from '../../protocol/zvt/zvtTags.ts';
import { findTag } from '../../protocol/zvt/zvtTlv.ts';
import type { ZvtRemarks } from './zvtRemarks.ts';
import { waitWithin } from './zvtWait.ts';

/** What was read of it. */
export interface MaintenanceReading {
  readonly blocks: MaintenanceBlocks;
  /** When each block arrived, ms of the computer. */
  readonly arrivedAt: ReadonlyMap<MaintenanceBlockName, number>;
  readonly clock: { readonly local: string; readonly arrivedAt: number } | null;
  readonly events: readonly LogEntry[] | null;
  /** How the last exchange ended; earlier ones were completed. */
  readonly end: DialogueEnd;
  /** At least one answer was of the form of the extension. */
  readonly wasAnswered: boolean;
}

type LogEntry = NonNullable<MaintenanceBlock<'eventLog'>['entries']>[number];
type Ask = (command: Uint8Array, deadline: ZvtDeadline) => Promise<DialogueEnd>;

/** At 9600 baud one asks for what is needed: the event log is read apart. */
const notWanted: ReadonlySet<MaintenanceBlockName> = new Set(['place', 'eventLog']);
/** The install address, which few terminals give, goes first: its absence there costs no second question. */
const wantedIds = ['place' as const, ...maintenanceBlockNames.filter((name) => !notWanted.has(name))].map(blockId);
const mostEvents = 200;
const eventsOfPage = 100;
/** A busy terminal is asked again after 5 s, three times at most. */
const busyPauseMs = 5000;
const busyRepeats = 3;
/** An exchange is not begun with less time than this. */
const leastTimeMs = 2000;

/** One check's reading of the extension. */
export class ZvtMaintenanceReader {
  private blocks: MaintenanceBlocks = {};
  private readonly arrivedAt = new Map<MaintenanceBlockName, number>();
  private clock: MaintenanceReading['clock'] = null;
  private events: LogEntry[] | null = null;
  private wasAnswered = false;
  private readonly ask: Ask;
  private readonly clockOfComputer: Clock;
  private readonly deadline: ZvtDeadline;
  private readonly remarks: ZvtRemarks;

  constructor(parts: { ask: Ask; clock: Clock; deadline: ZvtDeadline; remarks: ZvtRemarks }) {
    this.ask = parts.ask;
    this.clockOfComputer = parts.clock;
    this.deadline = parts.deadline;
    this.remarks = parts.remarks;
  }

  /** Reads blocks, and with `withEvents` the newest 200 entries of the event log. */
  async read(withEvents: boolean): Promise<MaintenanceReading> {
    let end = await this.readBlocks();
    if (end.kind === 'completed' && this.wasAnswered && withEvents) end = await this.readEvents();
    const { blocks, arrivedAt, clock, events, wasAnswered } = this;
    return { blocks, arrivedAt, clock, events, end, wasAnswered };
  }

  private async readBlocks(): Promise<DialogueEnd> {
    let wanted: readonly number[] = wantedIds;
    for (;;) {
      const end = await this.exchange({ wanted });
      const answer = end.kind === 'completed' ? this.take(end.completion) : null;
      if (answer === null) return end;
      // Blocks come in the order asked for, as many as fit. One that is missing before a delivered one does not exist;
      // those behind the last delivered one may only not have fitted.
      const present = maintenanceBlockNames.filter((name) => answer.blocks[name] !== undefined).map(blockId);
      const last = wanted.findLastIndex((id) => (answer.delivered ?? present).includes(id));
      wanted = last < 0 ? [] : wanted.slice(last + 1);
      if (wanted.length === 0 || this.deadline.left < leastTimeMs) return end;
    }
  }

  private async readEvents(): Promise<DialogueEnd> {
    const entries: LogEntry[] = [];
    let cursor = 0;
    for (;;) {
      const end = await this.exchange({ wanted: [blockId('eventLog')], cursor, entries: eventsOfPage });
      const log = end.kind === 'completed' ? this.take(end.completion)?.blocks.eventLog : undefined;
      if (log === undefined) return end;
      this.events = entries;
      entries.push(...(log.entries ?? []));
      entries.splice(0, entries.length - mostEvents);
      const next = log.next;
      if (next === undefined || next <= cursor || this.deadline.left < leastTimeMs) return end;
      // A long log: the oldest entries are passed over, the newest are what a technician looks for.
      cursor = log.newest === undefined ? next : Math.max(next, log.newest - mostEvents);
    }
  }

  /** One request, again while the terminal is busy. */
  private async exchange(request: Partial<MaintenanceRequest>): Promise<DialogueEnd> {
    const command = encodeMaintenanceRequest({ version: maintenanceVersion, ...request });
    for (let asked = 0; ; asked += 1) {
      const end = await this.ask(command, this.deadline);
      if (end.kind !== 'busy' || asked === busyRepeats || this.deadline.left < busyPauseMs + leastTimeMs) return end;
      await waitWithin(this.clockOfComputer, busyPauseMs, this.deadline.signal);
      if (this.deadline.isCancelled) return { kind: 'cancelled', reach: 'no', messages: [] };
    }
  }

  /** What one completion holds, kept; null if it is not of the extension or of a version that we do not know. */
  private take(completion: Received): MaintenanceAnswer | null {
    const { container } = parseBitmaps(completion.data);
    for (const { kind, tag } of container?.problems ?? []) {
      this.remarks.add('0F 4D', `tag ${tag === null ? '?' : tag.toString(16).toUpperCase()}: ${kind}`);
    }
    const frame = findTag(container?.nodes ?? [], maintenanceTag);
    if (frame === undefined) {
      this.remarks.add('0F 4D', 'the completion holds no FF4D');
      return null;
    }
    const { answer, notes } = decodeMaintenance(frame);
    for (const note of notes) this.remarks.addNote(note);
    this.wasAnswered = true;
    if (answer.version !== null && answer.version !== maintenanceVersion) {
      this.remarks.add('0F 4D', `version ${String(answer.version)} is not known, raw ${redactedHex(frame.value)}`);
      return null;
    }
    if (answer.version === null) this.remarks.add('0F 4D', 'no version; read as version 1');
    if (answer.clock !== null) this.clock ??= { local: answer.clock, arrivedAt: completion.arrivedAt };
    for (const name of maintenanceBlockNames) {
      if (answer.blocks[name] !== undefined && name !== 'eventLog') this.arrivedAt.set(name, completion.arrivedAt);
    }
    const { eventLog: _, ...others } = answer.blocks;
    this.blocks = { ...this.blocks, ...others };
    return answer;
  }
}
