// Cuts what goes one way over a line into pieces worth a row of their own. Every byte comes out once, in order, as it was.

/** A piece of a line. `isWhole` = a message ends where it ends; otherwise what follows may belong to it. */
export interface CutPiece {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
  /** Cut by the rules of the protocol from its first byte to its last: nobody has to be asked whose it is. */
  readonly isFramed?: true;
}

/** Cuts one direction of one line. */
export interface MessageCutter {
  /** The pieces that `chunk` completes; the beginning of the next one is held back. */
  push(chunk: Uint8Array): CutPiece[];
  /** What is held back, because nothing more has come for a while or the line has closed; null if there is nothing. */
  flush(): CutPiece | null;
  /** Bytes held back. */
  readonly held: number;
}

const lineFeed = 0x0a;
/** Longest piece of bytes that no protocol explains. */
export const longestPlainPiece = 4096;

/** Bytes that grow at their end. */
export class GrowingBytes {
  private buffer = new Uint8Array(256);
  length = 0;

  add(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.length);
    this.length = needed;
  }

  /** The byte at a place that exists. */
  at(place: number): number {
    return this.buffer[place] as number;
  }

  /** All of them, and begins anew. */
  take(): Uint8Array {
    const taken = this.buffer.slice(0, this.length);
    this.length = 0;
    if (this.buffer.length > 65_536) this.buffer = new Uint8Array(256);
    return taken;
  }
}

/** Cuts bytes that no protocol explains: after a line feed, after 4096 bytes, and where the line pauses. */
export const createPlainCutter = (): MessageCutter => {
  const held = new GrowingBytes();
  return {
    get held() {
      return held.length;
    },
    push: (chunk) => {
      const pieces: CutPiece[] = [];
      let from = 0;
      while (from < chunk.length) {
        const feed = chunk.indexOf(lineFeed, from);
        const room = from + longestPlainPiece - held.length;
        const end = Math.min(feed === -1 ? chunk.length : feed + 1, room);
        held.add(chunk.subarray(from, end));
        from = end;
        const isLine = chunk[end - 1] === lineFeed;
        if (isLine || held.length >= longestPlainPiece) pieces.push({ bytes: held.take(), isWhole: isLine });
      }
      return pieces;
    },
    flush: () => (held.length === 0 ? null : { bytes: held.take(), isWhole: false }),
  };
};
