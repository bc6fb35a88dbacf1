// The terminal's end of one connection: bytes go out in order, by the faults of the moment.
import type { Clock } from '../../protocol/clock.ts';
import type { Transport } from '../../transport/transport.ts';
import { type AdbFault, faultOf } from './adbFaults.ts';

/** One connection. */
export interface AdbLine {
  /** Never rejects: a line that is gone swallows what is sent. */
  send(bytes: Uint8Array): void;
  onBytes(listener: (chunk: Uint8Array) => void): void;
  /** Ends the line after everything that was sent before. */
  end(): void;
  readonly isClosed: boolean;
}

/** Wraps a transport; `cut` pulls the cable. */
export const createAdbLine = (
  transport: Transport,
  options: { readonly clock: Clock; readonly faults: () => readonly AdbFault[]; readonly cut: () => void },
): AdbLine => {
  const { clock, faults, cut } = options;
  let queue: Promise<void> = Promise.resolve();
  // Bytes since the faults were set.
  let sentBytes = 0;
  let counted = faults();
  let isClosed = false;
  void transport.closed.then(() => {
    isClosed = true;
  });

  const left = (fault: { readonly afterBytes: number } | undefined): number =>
    fault === undefined ? Number.POSITIVE_INFINITY : Math.max(0, fault.afterBytes - sentBytes);
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));

  const sendPiece = async (piece: Uint8Array): Promise<void> => {
    const now = faults();
    if (now !== counted) sentBytes = 0;
    counted = now;
    const delay = faultOf(now, 'delay');
    if (delay !== undefined) await pause(delay.ms);
    if (isClosed) return;
    const untilCut = left(faultOf(now, 'cut'));
    const allowed = Math.min(piece.length, untilCut, left(faultOf(now, 'silence')));
    if (allowed > 0) await transport.write(piece.subarray(0, allowed));
    sentBytes += allowed;
    if (untilCut > allowed || untilCut > piece.length) return;
    isClosed = true;
    cut();
  };
  const later = (work: () => Promise<void>): void => {
    // A write fails only when the line is gone, and the line says so itself.
    queue = queue.then(work).catch(() => undefined);
  };

  return {
    send: (bytes) => {
      later(async () => {
        const size = faultOf(faults(), 'pieces')?.bytes ?? bytes.length;
        for (let at = 0; at < bytes.length && !isClosed; at += size) await sendPiece(bytes.subarray(at, at + size));
      });
    },
    onBytes: (listener) => {
      transport.onBytes((chunk) => {
        if (!isClosed) listener(chunk);
      });
    },
    end: () => {
      // Who is silent does not hang up either.
      later(async () => {
        if (left(faultOf(faults(), 'silence')) > 0) await transport.close();
      });
    },
    get isClosed() {
      return isClosed;
    },
  };
};
