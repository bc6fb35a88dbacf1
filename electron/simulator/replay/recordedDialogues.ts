// What was said in a recording of ZVT: every command with all that came back, damage of the line included. Pure.
import { equalBytes } from '../../protocol/field/bytes.ts';
import { ApduLengthFramer } from '../../protocol/framing/apduLengthFramer.ts';
import { DleStxFramer } from '../../protocol/framing/dleStxFramer.ts';
import type { Framer } from '../../protocol/framing/framer.ts';
import { isResponse, parseApdu, type ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { Reception } from '../faultPlan.ts';
import type { RecordedBytes } from './readRecording.ts';

/** How one copy of a message was on the line. */
export type Copy = { readonly kind: 'whole' } | { readonly kind: 'damaged'; readonly bytes: Uint8Array };

/** One message of the terminal. */
export interface RecordedMessage {
  readonly apdu: Uint8Array;
  readonly at: number;
  /** Ms since what was said before it. */
  readonly delayMs: number;
  /** Every transmission of it in order; at least one whole one. */
  readonly copies: readonly Copy[];
}

/** One command and what came back. */
export interface RecordedDialogue {
  readonly command: ZvtApdu;
  readonly messages: readonly RecordedMessage[];
}

/** All of a recording. */
export interface RecordedConversation {
  /** As it was on the line: blocks with checksums, or bare messages. */
  readonly kind: 'block' | 'stream';
  readonly dialogues: readonly RecordedDialogue[];
  /** What became of each block of the console, in order; empty on a line without acknowledgements. */
  readonly receptions: readonly Reception[];
}

interface Growing {
  command: ZvtApdu;
  messages: (RecordedMessage & { copies: Copy[] })[];
}

const zvtClasses = [0x04, 0x05, 0x06, 0x08, 0x0f, 0x80, 0x84];

/** How the console wrote; null if it did not speak ZVT. */
const kindOf = (pieces: readonly RecordedBytes[]): 'block' | 'stream' | null => {
  const first = pieces.find(({ from, bytes }) => from === 'console' && bytes.length > 2)?.bytes;
  if (first === undefined) return null;
  if (first[0] === 0x10 && first[1] === 0x02) return 'block';
  return zvtClasses.includes(first[0] ?? 0) ? 'stream' : null;
};

class Listener {
  readonly dialogues: Growing[] = [];
  readonly receptions: Reception[] = [];
  private lastAt = 0;
  private lastCommand: Uint8Array | null = null;
  /** The terminal has acknowledged something since its last message. */
  private hasAcknowledged = true;
  /** Blocks of the console that the terminal has not reacted to yet. */
  private waiting = 0;
  private damaged: Copy[] = [];
  private readonly isBlock: boolean;

  constructor(isBlock: boolean) {
    this.isBlock = isBlock;
  }

  console(apdu: Uint8Array, at: number): void {
    this.react('lose');
    this.waiting = 1;
    const isRepeat =
      this.isBlock && this.lastCommand !== null && equalBytes(this.lastCommand, apdu) && !this.hasAcknowledged;
    if (isResponse(apdu) || isRepeat) {
      this.lastAt = at;
      return;
    }
    const command = parseApdu(apdu);
    if (command === null) return;
    this.lastCommand = apdu;
    this.hasAcknowledged = false;
    this.lastAt = at;
    this.damaged = [];
    this.dialogues.push({ command, messages: [] });
  }

  /** What the terminal made of the console's last block. */
  react(reception: Reception): void {
    if (this.waiting === 0) return;
    this.waiting = 0;
    this.receptions.push(reception);
    if (reception === 'accept') this.hasAcknowledged = true;
  }

  junk(bytes: Uint8Array): void {
    if (bytes.length > 0) this.damaged.push({ kind: 'damaged', bytes });
  }

  terminal(apdu: Uint8Array, at: number): void {
    // It could not go on without having the console's block, whatever became of the acknowledgement.
    this.react('accept');
    const dialogue = this.dialogues.at(-1);
    if (dialogue === undefined) return;
    const last = dialogue.messages.at(-1);
    if (this.isBlock && last !== undefined && equalBytes(last.apdu, apdu) && !this.hasAcknowledged) {
      last.copies.push(...this.damaged, { kind: 'whole' });
    } else {
      const delayMs = Math.max(0, at - this.lastAt);
      dialogue.messages.push({ apdu, at, delayMs, copies: [...this.damaged, { kind: 'whole' }] });
    }
    this.damaged = [];
    this.hasAcknowledged = false;
    this.lastAt = at;
  }
}

/** Reads what was said; null if it is not ZVT. */
export const recordedConversation = (pieces: readonly RecordedBytes[]): RecordedConversation | null => {
  const kind = kindOf(pieces);
  if (kind === null) return null;
  const isBlock = kind === 'block';
  const framer = (): Framer => (isBlock ? new DleStxFramer() : new ApduLengthFramer());
  const framers = { console: framer(), terminal: framer() };
  const listener = new Listener(isBlock);
  let raw: Uint8Array[] = [];
  for (const { from, at, bytes } of pieces) {
    if (from === 'terminal') raw.push(bytes);
    for (const event of framers[from].push(bytes)) {
      if (event.kind === 'block') {
        if (from === 'console') listener.console(event.apdu, at);
        else listener.terminal(event.apdu, at);
      } else if (from === 'console') continue;
      else if (event.kind === 'ack') listener.react('accept');
      else if (event.kind === 'nak') listener.react('nak');
      else if (event.kind === 'bad') listener.junk(concat(raw));
      else listener.junk(event.bytes);
    }
    if (from === 'terminal' && !framers.terminal.isInsideBlock) raw = [];
  }
  listener.react('lose');
  return { kind, dialogues: listener.dialogues, receptions: listener.receptions };
};

const concat = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
