// Cuts a serial ZVT line into whole blocks as they are on the line (doubled DLEs and checksum included), single
// acknowledgements, and what is neither (ZVT PA00P016 rev 04 §3).
import {
  type CutPiece,
  createPlainCutter,
  GrowingBytes,
  type MessageCutter,
} from '../../transport/trace/messageCutter.ts';
import { longestApdu } from './apduLength.ts';

const stx = 0x02;
const etx = 0x03;
const ack = 0x06;
const dle = 0x10;
const nak = 0x15;

const outside = 0;
const begun = 1;
const inside = 2;
const escaped = 3;
const crcLow = 4;
const crcHigh = 5;

/** A block whose every byte is doubled, with its frame. */
const longestBlock = longestApdu * 2 + 6;

class BlockCutter implements MessageCutter {
  private state = outside;
  private readonly block = new GrowingBytes();
  private readonly noise = createPlainCutter();
  private pieces: CutPiece[] = [];

  get held(): number {
    return this.block.length + this.noise.held;
  }

  push(chunk: Uint8Array): CutPiece[] {
    this.pieces = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.state === inside) at = this.takeInside(chunk, at);
      else if (this.state === outside) at = this.takeOutside(chunk, at);
      else {
        this.takeControl(chunk.subarray(at, at + 1));
        at += 1;
      }
    }
    return this.pieces;
  }

  flush(): CutPiece | null {
    const noise = this.noise.flush();
    if (this.block.length === 0) return noise;
    // The rest of a block that comes late is still part of it: only its beginning is given out.
    return { bytes: this.block.take(), isWhole: false };
  }

  private takeOutside(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length && chunk[at] !== dle && chunk[at] !== ack && chunk[at] !== nak) at += 1;
    if (at > from) this.pieces.push(...this.noise.push(chunk.subarray(from, at)));
    if (at === chunk.length) return at;
    this.endNoise();
    if (chunk[at] === dle) {
      this.block.add(chunk.subarray(at, at + 1));
      this.state = begun;
    } else this.pieces.push({ bytes: chunk.slice(at, at + 1), isWhole: true, isFramed: true });
    return at + 1;
  }

  private takeInside(chunk: Uint8Array, from: number): number {
    const found = chunk.indexOf(dle, from);
    const end = found === -1 ? chunk.length : found + 1;
    this.block.add(chunk.subarray(from, end));
    if (found !== -1) this.state = escaped;
    if (this.block.length > longestBlock) this.end(false);
    return end;
  }

  private takeControl(byte: Uint8Array): void {
    const value = byte[0];
    if (this.state === begun && value !== stx) {
      // A DLE that begins no block is noise, and what follows it may be anything.
      this.pieces.push(...this.noise.push(this.block.take()));
      this.state = outside;
      this.takeOutside(byte, 0);
      return;
    }
    if (this.state === escaped && value === stx) this.restart();
    this.block.add(byte);
    if (this.state === crcHigh) this.end(true);
    else if (this.state === crcLow) this.state = crcHigh;
    else if (this.state === begun || value === dle || value === stx) this.state = inside;
    else if (value === etx) this.state = crcLow;
    else this.end(false);
  }

  /** A new block begins inside an unfinished one: the DLE that was read belongs to the new one. */
  private restart(): void {
    const old = this.block.take();
    if (old.length > 1) this.pieces.push({ bytes: old.subarray(0, -1), isWhole: false });
    // Nothing is left of the old one if it was given out already, its last DLE with it.
    if (old.length > 0) this.block.add(Uint8Array.of(dle));
  }

  private end(isWhole: boolean): void {
    const bytes = this.block.take();
    // The rest of a block whose beginning was given out already is none.
    const isFramed = isWhole && bytes[0] === dle && bytes[1] === stx;
    this.pieces.push({ bytes, isWhole, ...(isFramed ? { isFramed } : {}) });
    this.state = outside;
  }

  private endNoise(): void {
    const noise = this.noise.flush();
    if (noise !== null) this.pieces.push(noise);
  }
}

/** A cutter for one direction of a serial line. */
export const createBlockCutter = (): MessageCutter => new BlockCutter();
