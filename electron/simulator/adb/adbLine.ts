// The terminal's end of one connection: messages go out in order, by the faults of the moment.
import type { Clock } from '../../protocol/clock.ts';
import type { Transport } from '../../transport/transport.ts';
import { type Random, seededRandom } from '../random.ts';
import { type AdbFault, faultOf } from './adbFaults.ts';

/** One connection. */
export interface AdbLine {
  /** One message; never rejects: a line that is gone swallows what is sent. */
  send(bytes: Uint8Array): void;
  onBytes(listener: (chunk: Uint8Array) => void): void;
  /** Ends the line after everything that was sent before. */
  end(): void;
}

/** What is counted since the faults were set. */
interface Count {
  bytes: number;
  messages: number;
  random: Random | null;
}

const damaged = (message: Uint8Array, random: Random): readonly Uint8Array[] => {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return [];
  if (kind === 1) return [message, message];
  const changed = Uint8Array.from(message);
  const at = Math.floor(random() * changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return [changed];
};

/** Wraps a transport; `cut` pulls the cable. */
export const createAdbLine = (
  transport: Transport,
  options: { readonly clock: Clock; readonly faults: () => readonly AdbFault[]; readonly cut: () => void },
): AdbLine => {
  const { clock, faults } = options;
  let queue: Promise<void> = Promise.resolve();
  let counted = faults();
  let count: Count = { bytes: 0, messages: 0, random: null };
  let silentUntil = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  void transport.closed.then(() => {
    isClosed = true;
  });

  const pause = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));
  const left = (kind: 'cut' | 'mute'): number =>
    Math.max(0, (faultOf(faults(), kind)?.afterBytes ?? Number.POSITIVE_INFINITY) - count.bytes);
  const isSilent = (): boolean => clock.now() < silentUntil || left('mute') === 0;
  const pull = (): void => {
    isClosed = true;
    options.cut();
  };

  const sendPiece = async (piece: Uint8Array): Promise<void> => {
    const delay = faultOf(faults(), 'delay');
    if (delay !== undefined) await pause(delay.ms);
    if (isClosed) return;
    const allowed = Math.min(piece.length, left('cut'), left('mute'));
    if (allowed > 0) await transport.write(piece.subarray(0, allowed));
    count.bytes += allowed;
    if (left('cut') === 0) pull();
  };
  const copiesOf = (message: Uint8Array, fault: Extract<AdbFault, { kind: 'random' }> | undefined) => {
    if (fault === undefined) return [message];
    count.random ??= seededRandom(fault.seed);
    const { random } = count;
    return random() < fault.rate ? damaged(message, random) : [message];
  };
  const startCount = (now: readonly AdbFault[]): void => {
    if (now !== counted) count = { bytes: 0, messages: 0, random: null };
    counted = now;
    count.messages += 1;
    const silence = faultOf(now, 'silence');
    if (silence?.block === count.messages) silentUntil = clock.now() + silence.seconds * 1000;
  };
  const sendMessage = async (message: Uint8Array): Promise<void> => {
    const now = faults();
    startCount(now);
    if (isSilent()) return;
    const close = faultOf(now, 'close');
    if (close?.block === count.messages) {
      if (close.atByte > 0) await transport.write(message.subarray(0, close.atByte));
      pull();
      return;
    }
    for (const copy of copiesOf(message, faultOf(now, 'random'))) {
      const size = faultOf(now, 'pieces')?.bytes ?? copy.length;
      for (let at = 0; at < copy.length && !isClosed; at += size) await sendPiece(copy.subarray(at, at + size));
    }
  };
  const later = (work: () => Promise<void>): void => {
    // A write fails only when the line is gone, and the line says so itself.
    queue = queue.then(() => (isClosed ? undefined : work())).catch(() => undefined);
  };

  return {
    send: (message) => {
      later(() => sendMessage(message));
    },
    onBytes: (listener) => {
      transport.onBytes((chunk) => {
        if (!isClosed && clock.now() >= silentUntil) listener(chunk);
      });
    },
    end: () => {
      // Who is silent does not hang up either.
      later(async () => {
        if (!isSilent()) await transport.close();
      });
    },
  };
};
