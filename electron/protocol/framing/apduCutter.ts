// Cuts a ZVT connection over TCP into its bare messages by their own length (ZVT PA00P016 rev 04 §4), and what is none.
import {
  type CutPiece,
  createPlainCutter,
  GrowingBytes,
  type MessageCutter,
} from '../../transport/trace/messageCutter.ts';
import { apduLength } from './apduLength.ts';

/** Classes with which a message of either side begins (ZVT PA00P015 rev 13.08 §2, §3; 0F = of one maker). */
const classes: ReadonlySet<number> = new Set([0x04, 0x05, 0x06, 0x08, 0x0f, 0x80, 0x84]);
const headLength = 5;

class ApduCutter implements MessageCutter {
  private readonly message = new GrowingBytes();
  private readonly other = createPlainCutter();
  /** Length of the message once its head is there. */
  private wanted: number | null = null;
  /** Bytes still to come of a message whose beginning was given out already. */
  private owed = 0;

  get held(): number {
    return this.message.length + this.other.held;
  }

  push(chunk: Uint8Array): CutPiece[] {
    const pieces: CutPiece[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.owed > 0) at = this.takeOwed(chunk, at, pieces);
      else if (this.other.held > 0 || (this.message.length === 0 && !classes.has(chunk[at] as number))) {
        pieces.push(...this.other.push(chunk.subarray(at)));
        at = chunk.length;
      } else at = this.takeMessage(chunk, at, pieces);
    }
    return pieces;
  }

  flush(): CutPiece | null {
    const other = this.other.flush();
    if (this.message.length === 0) return other;
    this.owed = this.wanted === null ? 0 : this.wanted - this.message.length;
    this.wanted = null;
    return { bytes: this.message.take(), isWhole: false };
  }

  private takeOwed(chunk: Uint8Array, from: number, pieces: CutPiece[]): number {
    const bytes = chunk.slice(from, from + this.owed);
    this.owed -= bytes.length;
    pieces.push({ bytes, isWhole: this.owed === 0 });
    return from + bytes.length;
  }

  private takeMessage(chunk: Uint8Array, from: number, pieces: CutPiece[]): number {
    let at = from;
    while (this.wanted === null && at < chunk.length) {
      this.message.add(chunk.subarray(at, at + 1));
      at += 1;
      this.wanted = this.lengthSoFar();
    }
    if (this.wanted === null) return at;
    const piece = chunk.subarray(at, at + this.wanted - this.message.length);
    this.message.add(piece);
    if (this.message.length >= this.wanted) {
      pieces.push({ bytes: this.message.take(), isWhole: true, isFramed: true });
      this.wanted = null;
    }
    return at + piece.length;
  }

  private lengthSoFar(): number | null {
    const length = Math.min(this.message.length, headLength);
    const head = Uint8Array.from({ length }, (_, place) => this.message.at(place));
    return apduLength(head);
  }
}

/** A cutter for one direction of a TCP connection. */
export const createApduCutter = (): MessageCutter => new ApduCutter();
