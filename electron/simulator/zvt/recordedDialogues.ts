// What was said in a recording of ZVT: every command with all that came back, damage of the line included. Pure.
import { concatBytes, equalBytes } from '../../protocol/field/bytes.ts';
import { ApduLengthFramer } from '../../protocol/framing/apduLengthFramer.ts';
import { DleStxFramer } from '../../protocol/framing/dleStxFramer.ts';
import type { Framer } from '../../protocol/framing/framer.ts';
import { isResponse, parseApdu, type ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { Reception } from '../faultPlan.ts';
import type { RecordedBytes } from '../readRecording.ts';

/** How one copy of a message was on the line. */
type Copy = { readonly kind: 'whole' } | { readonly kind: 'damaged'; readonly bytes: Uint8Array };

/** One message of the terminal. */
export interface RecordedMessage {
  readonly apdu: Uint8Array;
  readonly at: number;
  /** Ms since what was said before it. */
  readonly delayMs: number;
  /** Every transmission of it in order. Without a whole one nobody knows what it was to say, and `apdu` stands for it. */
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

const unreadable = Uint8Array.of(0x04, 0xff, 0x01, 0x00);

/** A damaged block asks for a repeat; noise does not. */
export const looksLikeBlock = (bytes: Uint8Array): boolean =>
  bytes.some((byte, at) => byte === 0x10 && bytes[at + 1] === 0x02);

class Listener {
  readonly dialogues: Growing[] = [];
  readonly receptions: Reception[] = [];
  hasBlocks = false;
  hasJunk = false;
  private lastAt = 0;
  private lastCommand: Uint8Array | null = null;
  /** The terminal has the last command. */
  private isHeard = true;
  /** The terminal has acknowledged something since its last message. */
  private hasAcknowledged = true;
  /** When the blocks of the console were sent to which the terminal has not reacted yet. */
  private waiting: number[] = [];
  private damaged: Copy[] = [];
  private readonly isBlock: boolean;

  constructor(isBlock: boolean) {
    this.isBlock = isBlock;
  }

  console(apdu: Uint8Array, at: number): void {
    const [oldest] = this.waiting;
    if (oldest !== undefined && (at - oldest >= lostAfterMs || this.waiting.length >= mostWaiting)) this.react('lose');
    if (this.isBlock) this.waiting.push(at);
    const isRepeat = this.isBlock && !this.isHeard && this.lastCommand !== null && equalBytes(this.lastCommand, apdu);
    const command = isResponse(apdu) || isRepeat ? null : parseApdu(apdu);
    if (command !== null) {
      this.giveUp();
      this.lastCommand = apdu;
      this.isHeard = false;
      this.hasAcknowledged = false;
      this.dialogues.push({ command, messages: [] });
    }
    this.lastAt = at;
  }

  /** What the terminal made of the console's last block. */
  react(reception: Reception): void {
    if (this.isBlock && this.waiting.shift() === undefined) return;
    if (this.isBlock) this.receptions.push(reception);
    if (reception !== 'accept') return;
    this.hasAcknowledged = true;
    this.isHeard = true;
  }

  junk(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.hasJunk = true;
    this.damaged.push({ kind: 'damaged', bytes });
  }

  terminal(apdu: Uint8Array, at: number): void {
    this.hasBlocks = true;
    const last = this.dialogues.at(-1)?.messages.at(-1);
    const isRepeat = this.isBlock && last !== undefined && equalBytes(last.apdu, apdu) && !this.hasAcknowledged;
    if (isRepeat) last.copies = [...last.copies, ...this.damaged, { kind: 'whole' }];
    else {
      // It could not go on without having the console's block, whatever became of the acknowledgement.
      this.react('accept');
      this.isHeard = true;
      this.add(apdu, at, [...this.damaged, { kind: 'whole' }]);
    }
    this.damaged = [];
    this.hasAcknowledged = false;
    this.lastAt = at;
  }

  /** A message of which no copy came through. */
  giveUp(): void {
    if (this.damaged.some((copy) => copy.kind === 'damaged' && looksLikeBlock(copy.bytes))) {
      this.add(unreadable, this.lastAt, this.damaged);
    }
    this.damaged = [];
  }

  /** The recording is over. */
  end(): void {
    this.giveUp();
    while (this.waiting.length > 0) this.react('lose');
  }

  private add(apdu: Uint8Array, at: number, copies: Copy[]): void {
    this.dialogues.at(-1)?.messages.push({ apdu, at, delayMs: Math.max(0, at - this.lastAt), copies });
  }
}

/** A block that was not acknowledged by then never will be. */
const lostAfterMs = 1000;
const mostWaiting = 8;
const gapMs = 150;
const nak = 0x15;

/** Hears one piece after the other. */
const createHearing = (listener: Listener, isBlock: boolean) => {
  const framer = (): Framer => (isBlock ? new DleStxFramer() : new ApduLengthFramer());
  const [ofConsole, ofTerminal] = [framer(), framer()];
  let raw: Uint8Array[] = [];
  let lastAt = 0;
  let isRefused = false;
  /** A block that has begun and does not go on is damaged. */
  const breakOff = (): void => {
    for (const event of ofTerminal.expire()) if (event.kind === 'bad') listener.junk(concatBytes(raw));
    raw = [];
  };
  const hearConsole = ({ at, bytes }: RecordedBytes): void => {
    isRefused = bytes.length === 1 && bytes[0] === nak;
    for (const event of ofConsole.push(bytes)) if (event.kind === 'block') listener.console(event.apdu, at);
  };
  const hearTerminal = ({ at, bytes }: RecordedBytes): void => {
    if (isBlock && ofTerminal.isInsideBlock && (at - lastAt >= gapMs || isRefused)) breakOff();
    raw.push(bytes);
    lastAt = at;
    isRefused = false;
    for (const event of ofTerminal.push(bytes)) {
      if (event.kind === 'block') listener.terminal(event.apdu, at);
      else if (event.kind === 'ack') listener.react('accept');
      else if (event.kind === 'nak') listener.react('nak');
      else if (event.kind === 'discarded') listener.junk(event.bytes);
      else {
        // What begins anew inside a block belongs to the newer one.
        const newer = event.reason === 'restart' && raw.length > 1 ? raw.slice(-1) : [];
        listener.junk(concatBytes(raw.slice(0, raw.length - newer.length)));
        raw = newer;
      }
    }
    if (!ofTerminal.isInsideBlock) raw = [];
  };
  return {
    hear: (piece: RecordedBytes): void => {
      if (piece.from === 'console') hearConsole(piece);
      else hearTerminal(piece);
    },
    end: (): void => {
      if (isBlock && ofTerminal.isInsideBlock) breakOff();
      listener.end();
    },
  };
};

/** Reads what was said; null if it is not ZVT. */
export const recordedConversation = (pieces: readonly RecordedBytes[]): RecordedConversation | null => {
  const kind = kindOf(pieces);
  if (kind === null) return null;
  const listener = new Listener(kind === 'block');
  const { hear, end } = createHearing(listener, kind === 'block');
  for (const piece of pieces) hear(piece);
  end();
  // Whoever never said a whole block in reply to blocks speaks something else.
  if (!listener.hasBlocks && listener.hasJunk) return null;
  return { kind, dialogues: listener.dialogues, receptions: listener.receptions };
};
