// Frames of POSLink: STX fields ETX LRC, fields parted by FS, and single characters around them.
//
//   02 41 30 30 1C 31 2E 34 33 03 46
//      A  0  0  FS 1  .  4  3  ETX LRC = XOR of everything after STX, ETX included

/** Control characters of the line. */
export const poslinkCharacters = {
  stx: 0x02,
  etx: 0x03,
  eot: 0x04,
  enq: 0x05,
  ack: 0x06,
  nak: 0x15,
  fs: 0x1c,
} as const;
const { stx, etx, eot, enq, ack, nak, fs } = poslinkCharacters;

/** An answer to A00 is some 200 characters; what is longer is none. */
const longestFrame = 4096;

/** XOR of all bytes. */
export const lrcOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum ^ byte, 0);

/** A frame of fields in printable ASCII. */
export const encodeFrame = (fields: readonly string[]): Uint8Array => {
  const content = new TextEncoder().encode(fields.join(String.fromCharCode(fs)));
  const covered = Uint8Array.of(...content, etx);
  return Uint8Array.of(stx, ...covered, lrcOf(covered));
};

/** What a piece of the line turned out to be. */
export type PoslinkPiece =
  | { readonly kind: 'frame'; readonly fields: readonly string[] }
  /** The check character did not match, or a frame grew without end. */
  | { readonly kind: 'bad' }
  | { readonly kind: 'ack' | 'nak' | 'enq' | 'eot' }
  | { readonly kind: 'noise'; readonly byte: number };

const single: Readonly<Record<number, 'ack' | 'nak' | 'enq' | 'eot'>> = {
  [ack]: 'ack',
  [nak]: 'nak',
  [enq]: 'enq',
  [eot]: 'eot',
};

/** Cuts bytes into frames and single characters; a chunk may end anywhere. */
export class PoslinkFramer {
  private begun: number[] | null = null;
  private hasEtx = false;

  /** A frame has begun and not ended. */
  get isInside(): boolean {
    return this.begun !== null;
  }

  /** Takes a piece as it came. */
  push(chunk: Uint8Array): PoslinkPiece[] {
    return Array.from(chunk, (byte) => this.take(byte)).filter((piece) => piece !== null);
  }

  /** Gives up a frame that has begun; whether there was one. */
  expire(): boolean {
    const wasInside = this.isInside;
    this.begun = null;
    this.hasEtx = false;
    return wasInside;
  }

  private take(byte: number): PoslinkPiece | null {
    if (this.begun === null) {
      if (byte !== stx) return single[byte] === undefined ? { kind: 'noise', byte } : { kind: single[byte] };
      this.begun = [];
      return null;
    }
    if (this.hasEtx) return this.end(this.begun, byte);
    // No field holds STX: the frame before it lost its end.
    if (byte === stx) {
      this.begun = [];
      return null;
    }
    this.begun.push(byte);
    this.hasEtx = byte === etx;
    if (this.begun.length <= longestFrame) return null;
    this.expire();
    return { kind: 'bad' };
  }

  private end(content: readonly number[], lrc: number): PoslinkPiece {
    this.expire();
    const covered = Uint8Array.from(content);
    if (lrcOf(covered) !== lrc) return { kind: 'bad' };
    const text = String.fromCharCode(...covered.subarray(0, -1));
    return { kind: 'frame', fields: text.split(String.fromCharCode(fs)) };
  }
}
