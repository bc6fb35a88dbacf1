// What every framer has in common: pieces of bytes in, events out; pure, the link owns the clock.

/**
 * Why a message cannot be used: wrong checksum · length field that is not the data's length (the line itself was fine) ·
 * a pause inside it · a new one began inside it · a control character that may not stand there · longer than any message.
 */
export type BadReason = 'crc' | 'length' | 'gap' | 'restart' | 'escape' | 'overflow';

/** What was found in the bytes. Bytes that cannot be used are an event too, never a silent drop. */
export type FramerEvent =
  | { readonly kind: 'block'; readonly apdu: Uint8Array }
  | { readonly kind: 'ack' }
  | { readonly kind: 'nak' }
  | { readonly kind: 'bad'; readonly reason: BadReason; readonly bytes: Uint8Array }
  | { readonly kind: 'discarded'; readonly bytes: Uint8Array };

/** Cuts a stream into messages and writes messages into the stream. */
export interface Framer {
  /** Takes any piece of the stream, also a single byte, and tells what it completed, in the order of the stream. */
  push(chunk: Uint8Array): FramerEvent[];
  /** The pause after which a message counts as broken (T1) is over, or the line has closed. */
  expire(): FramerEvent[];
  /** Whether a message has begun and not ended; only then does T1 run. */
  readonly isInsideBlock: boolean;
  /** A message broke off and its late rest is passed over; the next pause ends that. */
  readonly awaitsRest: boolean;
  /** The bytes on the line for one APDU. */
  encode(apdu: Uint8Array): Uint8Array;
}
