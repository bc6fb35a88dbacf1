// A wire that cuts everything into other pieces and does one thing wrong, at one byte of one direction.
import type { Clock } from '../../electron/protocol/clock.ts';
import type { Wire } from './byteTerminal.ts';

/** One fault. `at` counts the bytes of that direction from 0. */
export interface WireFault {
  readonly direction: 'toConsole' | 'toTerminal';
  readonly at: number;
  readonly kind: 'flip' | 'drop' | 'insert' | 'pause' | 'double' | 'cut' | 'none';
  /** Which bit is flipped; the byte that is inserted; a short or a long pause. */
  readonly detail: number;
}

type Piece = number[] | { readonly pauseMs: number } | 'cut';

/** How the byte at the fault goes on the wire. */
const damaged = (byte: number, { kind, detail }: WireFault): Piece[] => {
  if (kind === 'flip') return [[byte ^ (1 << (detail & 7))]];
  if (kind === 'drop') return [[]];
  if (kind === 'insert') return [[detail & 0xff, byte]];
  if (kind === 'double') return [[byte, byte]];
  if (kind === 'cut') return ['cut'];
  return kind === 'pause' ? [{ pauseMs: detail % 2 === 0 ? 250 : 6000 }, [byte]] : [[byte]];
};

/** The bytes of one write in pieces of these sizes, with the fault where it belongs. */
const piecesOf = (bytes: Uint8Array, start: number, fault: WireFault, sizes: readonly number[]): Piece[] => {
  const pieces: Piece[] = [];
  let piece: number[] = [];
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  let turn = start;
  let room = sizes[turn % sizes.length] ?? 1;
  for (const [index, byte] of bytes.entries()) {
    const found: Piece[] = start + index === fault.at ? damaged(byte, fault) : [[byte]];
    for (const part of found) {
      if (Array.isArray(part)) piece.push(...part);
      else {
        close();
        pieces.push(part);
      }
    }
    room -= 1;
    if (room > 0) continue;
    close();
    turn += 1;
    room = sizes[turn % sizes.length] ?? 1;
  }
  close();
  return pieces;
};

/** Puts the fault and the pieces between a far end and its wire. */
export const createFaultyWire = (
  { wire, clock, cut }: { readonly wire: Wire; readonly clock: Clock; readonly cut: () => Promise<void> },
  fault: WireFault,
  sizes: readonly number[],
): Wire => {
  let written = 0;
  let heard = 0;
  const lane = () => {
    let queue: Promise<void> = Promise.resolve();
    return (pieces: readonly Piece[], put: (bytes: Uint8Array) => Promise<void> | void): Promise<void> => {
      queue = queue.then(async () => {
        for (const piece of pieces) {
          if (Array.isArray(piece)) await put(Uint8Array.from(piece));
          else if (piece === 'cut') await cut();
          else await new Promise<void>((resolve) => void clock.after(piece.pauseMs, resolve));
        }
      });
      return queue;
    };
  };
  const toConsole = lane();
  const toTerminal = lane();
  const none: WireFault = { ...fault, kind: 'none' };
  return {
    write: (bytes) => {
      const pieces = piecesOf(bytes, written, fault.direction === 'toConsole' ? fault : none, sizes);
      written += bytes.length;
      return toConsole(pieces, (part) => wire.write(part));
    },
    onBytes: (listener) => {
      wire.onBytes((bytes) => {
        const pieces = piecesOf(bytes, heard, fault.direction === 'toTerminal' ? fault : none, sizes);
        heard += bytes.length;
        void toTerminal(pieces, (part) => {
          listener(part);
        });
      });
    },
  };
};
