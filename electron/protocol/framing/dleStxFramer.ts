// Serial ZVT blocks: DLE STX, APDU with every DLE doubled, DLE ETX, checksum (ZVT PA00P016 rev 04 §3).
//
//   IDLE ──10──► START ──02──► DATA ──10──► ESCAPE ──03──► CRC_LOW ──any──► CRC_HIGH ──any──► IDLE, verdict
//    │ 06 ack · 15 nak           ▲  any: keep  │ 10: keep one, back to DATA
//    │ else discarded            └─────────────┘ 02: begin anew with the newer block · else bad, IDLE
//
// The two checksum bytes are taken as they come: they may be 10 and are never doubled, so `10 03 10 03`,
// `10 03 10 02` and `10 03 10 10` are ordinary endings.
//
// After a block that broke off (a pause, a wrong control character, too long) its late rest may still come. It is passed
// over by the same rules, so that a doubled 10 before a 02, or a checksum `10 02`, does not look like a new block:
//
//   REST ──10──► REST_ESCAPE ──10──► REST    REST_ESCAPE ──03──► REST_LOW ──any──► REST_HIGH ──any──► IDLE
//    │ 06 ack · 15 nak · else discarded      REST_ESCAPE ──02──► DATA, the repeat · a further pause: IDLE
import { crc16Kermit } from '../checksum/crc16Kermit.ts';
import { apduLength, longestApdu } from './apduLength.ts';
import type { BadReason, Framer, FramerEvent } from './framer.ts';

const stx = 0x02;
const etx = 0x03;
const ackByte = 0x06;
const dle = 0x10;
const nakByte = 0x15;

const idle = 0;
const start = 1;
const data = 2;
const escaped = 3;
const crcLow = 4;
const crcHigh = 5;
const rest = 6;
const restEscaped = 7;
const restLow = 8;
const restHigh = 9;
/** The pause came behind a 10: what follows is its other half, or already the repeat. */
const restHalf = 10;

/** The state behind one byte of a late rest. */
const afterRest = (state: number, byte: number): number => {
  if (state === restLow) return restHigh;
  if (state === restHigh) return idle;
  if (byte === etx && state !== rest) return restLow;
  return byte === dle && state !== restEscaped ? restEscaped : rest;
};

const etxAlone = Uint8Array.of(etx);

/** Reads and writes the blocks of a serial line; holds at most one unfinished block of 65540 bytes. */
export class DleStxFramer implements Framer {
  private state = idle;
  private buffer = new Uint8Array(512);
  private length = 0;
  private lowByte = 0;
  /**
   * The last block broke off where its late rest may begin with `10 02` (a doubled 10 with a 02 behind it, or a
   * checksum): what begins next and turns out damaged was that rest and no block.
   */
  private isDoubtful = false;

  get isInsideBlock(): boolean {
    return this.state >= data && this.state <= crcHigh;
  }

  get awaitsRest(): boolean {
    return this.state >= rest;
  }

  push(chunk: Uint8Array): FramerEvent[] {
    const events: FramerEvent[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.state === data) at = this.takeData(chunk, at, events);
      else if (this.state <= start) at = this.takeOutside(chunk, at, events);
      else if (this.state >= rest) at = this.takeRest(chunk, at, events);
      else {
        this.takeControl(chunk[at] as number, events);
        at += 1;
      }
    }
    return events;
  }

  expire(): FramerEvent[] {
    const before = this.state;
    this.state = idle;
    if (before === start) return [{ kind: 'discarded', bytes: Uint8Array.of(dle) }];
    if (before === idle || before >= rest) return [];
    const event = this.bad('gap');
    // Where only the checksum is missing, the next byte is sooner the first of the repeat.
    if (before === data || before === escaped) this.state = before === data ? rest : restHalf;
    this.isDoubtful = before === escaped || before === crcLow;
    return [event];
  }

  encode(apdu: Uint8Array): Uint8Array {
    let doubled = 0;
    for (const byte of apdu) if (byte === dle) doubled += 1;
    const block = new Uint8Array(apdu.length + doubled + 6);
    block[0] = dle;
    block[1] = stx;
    let at = 2;
    for (const byte of apdu) {
      block[at++] = byte;
      if (byte === dle) block[at++] = dle;
    }
    const crc = crc16Kermit(etxAlone, 0, 1, crc16Kermit(apdu));
    block[at++] = dle;
    block[at++] = etx;
    block[at++] = crc & 0xff;
    block[at] = crc >>> 8;
    return block;
  }

  /** Copies up to the next DLE; the only loop that sees every byte. */
  private takeData(chunk: Uint8Array, from: number, events: FramerEvent[]): number {
    const room = longestApdu - this.length;
    const end = Math.min(chunk.length, from + room);
    if (this.length + (end - from) > this.buffer.length) this.grow(this.length + (end - from));
    const buffer = this.buffer;
    let at = from;
    let length = this.length;
    while (at < end) {
      const byte = chunk[at] as number;
      if (byte === dle) break;
      buffer[length++] = byte;
      at += 1;
    }
    this.length = length;
    if (at === chunk.length) return at;
    if (chunk[at] === dle) {
      this.state = escaped;
      return at + 1;
    }
    events.push(this.bad('overflow'));
    this.state = rest;
    return at;
  }

  /** The late rest of a block that broke off: up to its own end, or to a new block. */
  private takeRest(chunk: Uint8Array, from: number, events: FramerEvent[]): number {
    let noiseFrom = from;
    let at = from;
    const flush = (until: number): void => {
      if (until > noiseFrom) events.push({ kind: 'discarded', bytes: chunk.slice(noiseFrom, until) });
      noiseFrom = until + 1;
    };
    for (; at < chunk.length && this.state >= rest; at += 1) {
      const byte = chunk[at] as number;
      if (this.state === restEscaped && byte === stx) {
        flush(at - 1);
        this.begin();
      } else {
        const isSingle = (this.state === rest || this.state === restHalf) && (byte === ackByte || byte === nakByte);
        if (isSingle) flush(at);
        if (isSingle) events.push({ kind: byte === ackByte ? 'ack' : 'nak' });
        this.state = afterRest(this.state, byte);
      }
    }
    if (this.state !== data) flush(at);
    return at;
  }

  /** Outside a block: single control characters, the start of a block, and noise in one piece. */
  private takeOutside(chunk: Uint8Array, from: number, events: FramerEvent[]): number {
    let noiseFrom = from;
    let at = from;
    let heldDle = this.state === start;
    const flush = (until: number): void => {
      if (until > noiseFrom) events.push({ kind: 'discarded', bytes: chunk.slice(noiseFrom, until) });
    };
    while (at < chunk.length) {
      const byte = chunk[at] as number;
      if (this.state === start) {
        if (byte === stx) {
          flush(at - 1);
          this.begin();
          return at + 1;
        }
        if (heldDle) events.push({ kind: 'discarded', bytes: Uint8Array.of(dle) });
        heldDle = false;
        if (byte !== dle) this.state = idle;
      } else if (byte === dle) this.state = start;
      else if (byte === ackByte || byte === nakByte) {
        flush(at);
        events.push({ kind: byte === ackByte ? 'ack' : 'nak' });
        noiseFrom = at + 1;
      }
      at += 1;
    }
    // A DLE at the very end of the piece may begin a block: it is kept in the state, not thrown away.
    flush(this.state === start ? at - 1 : at);
    return at;
  }

  private takeControl(byte: number, events: FramerEvent[]): void {
    if (this.state === crcLow) {
      this.lowByte = byte;
      this.state = crcHigh;
    } else if (this.state === crcHigh) {
      this.state = idle;
      events.push(this.finish(this.lowByte | (byte << 8)));
    } else if (byte === etx) this.state = crcLow;
    else if (byte === stx) {
      events.push(this.bad('restart'));
      this.begin();
    } else if (byte === dle && this.length < longestApdu) {
      // There is room: takeData made some for the first half of the pair.
      this.buffer[this.length++] = dle;
      this.state = data;
    } else {
      events.push(this.bad(byte === dle ? 'overflow' : 'escape'));
      this.state = rest;
    }
  }

  private finish(received: number): FramerEvent {
    const sum = crc16Kermit(etxAlone, 0, 1, crc16Kermit(this.buffer, 0, this.length));
    // The checksum begins with 0, so it does not see a 00 that came in front; no APDU begins with one.
    if (sum !== received || this.buffer[0] === 0) return this.bad('crc');
    this.isDoubtful = false;
    if (apduLength(this.buffer, 0, this.length) !== this.length) return this.bad('length');
    return { kind: 'block', apdu: this.buffer.slice(0, this.length) };
  }

  private bad(reason: BadReason): FramerEvent {
    const bytes = this.buffer.slice(0, this.length);
    const wasRest = this.isDoubtful;
    this.isDoubtful = false;
    return wasRest ? { kind: 'discarded', bytes } : { kind: 'bad', reason, bytes };
  }

  private begin(): void {
    this.length = 0;
    this.state = data;
  }

  private grow(atLeast: number): void {
    const larger = new Uint8Array(Math.min(longestApdu, Math.max(atLeast, this.buffer.length * 2)));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
