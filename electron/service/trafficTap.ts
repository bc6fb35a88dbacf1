// Turns the bytes of every open line into masked messages, one after the other; nothing unmasked leaves this file.
import { type ByteMasker, createByteMasker } from '../log/maskBytes.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { CutPiece, MessageCutter } from '../transport/trace/messageCutter.ts';
import type { LineTap } from '../transport/trace/tapPorts.ts';
import type { TraceDirection } from '../transport/trace/trace.ts';
import type { CloseReason } from '../transport/transport.ts';
import type { Clock } from './serviceDeps.ts';
import type { MaskedMessage, TrafficWords } from './trafficWords.ts';

/** Something that happened on a line. */
export type LineEvent =
  | (MaskedMessage & { readonly kind: TraceDirection; readonly isWhole: boolean; readonly at: number })
  | { readonly kind: 'opened' | 'closed' | 'refused'; readonly at: number; readonly text: string | null };

/** Takes what happens at an address. */
export type OnLineEvent = (address: PortAddress, event: LineEvent) => void;

/** The beginning of a message is shown after this silence, even if its end never comes. */
const heldMs = 400;

const reasonText = (reason: CloseReason): string | null => {
  if (reason.kind === 'closed') return null;
  return reason.kind === 'ended' ? 'ended' : `${reason.systemCode ?? ''} ${reason.message}`.trim();
};

interface Way {
  readonly direction: TraceDirection;
  readonly cutter: MessageCutter;
  readonly masker: ByteMasker;
  /** When the first byte of what is held back was seen. */
  beganAt: number;
  lastAt: number;
}

/** What a tap needs. */
export interface TapDeps {
  readonly clock: Clock;
  readonly words: TrafficWords;
  readonly onEvent: OnLineEvent;
  readonly openedAt: number;
}

/** A tap for one line that has just been opened. */
export const createLineTap = (address: PortAddress, { clock, words, onEvent, openedAt }: TapDeps): LineTap => {
  const wayOf = (direction: TraceDirection): Way => ({
    direction,
    cutter: words.cutterFor(address.kind),
    masker: createByteMasker(),
    beganAt: 0,
    lastAt: 0,
  });
  const ways = { toTerminal: wayOf('toTerminal'), fromTerminal: wayOf('fromTerminal') };
  let timer: { cancel(): void } | null = null;

  const emit = (way: Way, piece: CutPiece, at: number): void => {
    const message = words.mask(way.direction, piece, { masker: way.masker, kind: address.kind });
    onEvent(address, { ...message, kind: way.direction, isWhole: piece.isWhole, at });
  };
  const flush = (way: Way): void => {
    for (let piece = way.cutter.flush(); piece !== null; piece = way.cutter.flush()) emit(way, piece, way.beganAt);
  };
  const look = (): void => {
    timer = null;
    const now = clock.now();
    let longest = 0;
    for (const way of [ways.toTerminal, ways.fromTerminal]) {
      if (way.cutter.held === 0) continue;
      const rest = way.lastAt + heldMs - now;
      if (rest <= 0) flush(way);
      else longest = Math.max(longest, rest);
    }
    if (longest > 0) timer = clock.after(longest, look);
  };

  onEvent(address, { kind: 'opened', at: openedAt, text: null });
  return {
    bytes: (direction, bytes, at) => {
      const way = ways[direction];
      if (way.cutter.held === 0) way.beganAt = at;
      const pieces = way.cutter.push(bytes);
      for (const piece of pieces) {
        emit(way, piece, way.beganAt);
        way.beganAt = at;
      }
      way.lastAt = clock.now();
      if (way.cutter.held > 0) timer ??= clock.after(heldMs, look);
    },
    closed: (reason, at) => {
      timer?.cancel();
      flush(ways.toTerminal);
      flush(ways.fromTerminal);
      onEvent(address, { kind: 'closed', at, text: reasonText(reason) });
    },
  };
};
