// A line on which whole APDUs travel: the serial one with its acknowledgements, the TCP one without.
import type { AppError, Result } from '../../../shared/error/appError.ts';
import type { Undo } from '../../transport/transport.ts';

/** What a link tells the dialogue above it. */
export type LinkEvent =
  /** A whole APDU, once; `arrivedAt` is the computer's time in ms at which its last byte arrived. */
  | { readonly kind: 'apdu'; readonly apdu: Uint8Array; readonly arrivedAt: number }
  /** A block that came undamaged over the line and whose length field is wrong all the same. */
  | { readonly kind: 'malformed'; readonly apdu: Uint8Array; readonly arrivedAt: number }
  /** Nothing more can be received, or one block could not. Codes: transport.closed, link.transmission-error, link.wrong-protocol, link.silent */
  | { readonly kind: 'failed'; readonly error: AppError };

/** An open line. Whoever made it closes it; the transport below stays open. */
export interface Link {
  /** `stream` has no acknowledgements, and after any failure of it the connection has to be closed. */
  readonly kind: 'serial' | 'stream';
  /** Tells of everything that arrives; events before the first listener are lost. */
  onEvent(listener: (event: LinkEvent) => void): Undo;
  /**
   * Serial: resolves when the far end has acknowledged; TCP: when the system has taken the bytes. Never rejects.
   * Codes: link.silent, link.transmission-error, link.wrong-protocol, transport.closed, check.cancelled
   */
  send(apdu: Uint8Array, signal?: AbortSignal): Promise<Result<void>>;
  /** A message has begun and not ended: time limits above wait for its end. */
  readonly isReceiving: boolean;
  /** Whether anything came that only a terminal of this protocol sends. */
  readonly hasHeard: boolean;
  /** Stops timers and listening; what is being sent fails with transport.closed. */
  close(): void;
}

/** Time limits of a line in ms (ZVT PA00P016 rev 04 §3). */
export interface LinkTiming {
  /** Longest pause inside a block. A stalled program looks like one, so it is adjustable. */
  readonly t1Ms: number;
  /** From the end of our block to its acknowledgement. */
  readonly t2Ms: number;
  /** TCP: longest pause inside a message. */
  readonly t3Ms: number;
}

/** The document's own values. */
export const usualTiming: LinkTiming = { t1Ms: 200, t2Ms: 5000, t3Ms: 5000 };

/** Transmissions of one block in all: the first and two repeats (ZVT PA00P016 rev 04 §3). */
export const transmissions = 3;
