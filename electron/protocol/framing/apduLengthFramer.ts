// ZVT over TCP: bare APDUs one after the other, cut by their own length field (ZVT PA00P016 rev 04 §4).
import { apduLength } from './apduLength.ts';
import type { Framer, FramerEvent } from './framer.ts';

/**
 * Reads the APDUs of a TCP stream; holds at most one unfinished APDU. There is no resynchronisation on TCP:
 * whoever gets a `bad` event, or an APDU that cannot be, has to close the connection.
 */
export class ApduLengthFramer implements Framer {
  readonly awaitsRest = false;
  private pending = new Uint8Array(64);
  private pendingLength = 0;
  /** Length of the pending APDU once its head is known. */
  private wanted: number | null = null;

  get isInsideBlock(): boolean {
    return this.pendingLength > 0;
  }

  /** The bytes of an APDU that has begun and not ended; empty if there is none. */
  get begun(): Uint8Array {
    return this.pending.subarray(0, this.pendingLength);
  }

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    let at = this.pendingLength > 0 ? this.finishPending(chunk, events) : 0;
    while (at < chunk.length) {
      const length = apduLength(chunk, at);
      if (length === null || at + length > chunk.length) {
        this.keep(chunk.subarray(at), length);
        break;
      }
      events.push({ kind: 'block', apdu: chunk.slice(at, at + length) });
      at += length;
    }
    return events;
  }

  expire(): FramerEvent[] {
    if (this.pendingLength === 0) return [];
    const bytes = this.pending.slice(0, this.pendingLength);
    this.pendingLength = 0;
    this.wanted = null;
    return [{ kind: 'bad', reason: 'gap', bytes }];
  }

  encode(apdu: Uint8Array): Uint8Array {
    return apdu;
  }

  private finishPending(chunk: Uint8Array, events: FramerEvent[]): number {
    let at = 0;
    while (this.wanted === null && at < chunk.length) {
      this.keep(chunk.subarray(at, at + 1), null);
      at += 1;
      this.wanted = apduLength(this.pending, 0, this.pendingLength);
    }
    if (this.wanted === null) return at;
    const missing = this.wanted - this.pendingLength;
    const piece = chunk.subarray(at, at + missing);
    this.keep(piece, this.wanted);
    if (this.pendingLength === this.wanted) {
      events.push({ kind: 'block', apdu: this.pending.slice(0, this.pendingLength) });
      this.pendingLength = 0;
      this.wanted = null;
    }
    return at + piece.length;
  }

  private keep(bytes: Uint8Array, wanted: number | null): void {
    const needed = this.pendingLength + bytes.length;
    if (needed > this.pending.length) {
      const larger = new Uint8Array(Math.max(needed, this.pending.length * 2));
      larger.set(this.pending.subarray(0, this.pendingLength));
      this.pending = larger;
    }
    this.pending.set(bytes, this.pendingLength);
    this.pendingLength = needed;
    this.wanted = wanted;
  }
}
