// An open pipe to a terminal: bytes out, bytes in, and one promise that says how it ended.
import type { PortAddress } from './portAddress.ts';

/** Takes a subscription back; calling it twice does nothing. */
export type Undo = () => void;

/** How a transport ended: by us, by the far end, by an error of the system. */
export type CloseReason =
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly systemCode: string | null; readonly message: string };

/** An open pipe. Whoever opened it closes it. Bytes that arrive before the first listener are kept for it. */
export interface Transport {
  readonly address: PortAddress;
  /** `arrivedAt` is the time in ms of the computer's wall clock at which the chunk was handed over by the system. */
  onBytes(listener: (chunk: Uint8Array, arrivedAt: number) => void): Undo;
  /** Resolves when the system has taken the bytes (serial: when they have left the buffer). Rejects with AppFailure transport.closed. */
  write(bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Settles exactly once, also when the cable is pulled; never rejects. */
  readonly closed: Promise<CloseReason>;
  /** Never takes longer than 1 s; closing twice does nothing. */
  close(): Promise<void>;
}
