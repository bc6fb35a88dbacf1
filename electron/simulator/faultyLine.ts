// The terminal's end of a transport with a fault plan in between: writes in order, pauses, falls silent, cuts.
import type { Clock } from '../protocol/clock.ts';
import type { CloseReason, Transport } from '../transport/transport.ts';
import type { FaultPlan, Outgoing, Reception } from './faultPlan.ts';

/** A line on which everything that passes goes by the plan. */
export interface FaultyLine {
  /** Resolves when the bytes are out, or whatever the plan made of them; never rejects. */
  send(kind: Outgoing['kind'], content: Uint8Array): Promise<void>;
  /** What to do with a block that came in good order. */
  reception(): Reception;
  /** Whether an acknowledgement that came in is heard. */
  hearsAck(): boolean;
  /** Chunks that the terminal hears. */
  onBytes(listener: (chunk: Uint8Array) => void): void;
  readonly closed: Promise<CloseReason>;
  close(): void;
  setPlan(plan: FaultPlan): void;
}

const mostQueued = 5000;

/** Puts a plan on a transport; `cut` pulls the cable and must not wait for the far end. */
export const createFaultyLine = (
  transport: Transport,
  options: {
    readonly plan: FaultPlan;
    readonly clock: Clock;
    readonly cut: () => void;
    /** The terminal itself neither hears nor says anything at this moment. */
    readonly isAway?: () => boolean;
  },
): FaultyLine => {
  const { clock } = options;
  let { plan } = options;
  let silentUntil = Number.NEGATIVE_INFINITY;
  let queue: Promise<void> = Promise.resolve();
  let isClosed = false;
  let queued = 0;
  void transport.closed.then(() => {
    isClosed = true;
  });

  const isSilent = (): boolean => clock.now() < silentUntil || options.isAway?.() === true;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));

  const carryOut = async (kind: Outgoing['kind'], content: Uint8Array): Promise<void> => {
    if (isClosed || isSilent()) return;
    for (const piece of plan.outgoing(kind, content)) {
      if (piece.kind === 'bytes') await transport.write(piece.bytes);
      else if (piece.kind === 'pause') await pause(piece.ms);
      else if (piece.kind === 'silence') silentUntil = clock.now() + piece.ms;
      else {
        isClosed = true;
        options.cut();
      }
    }
  };

  return {
    send: (kind, content) => {
      // Nobody reads what is sent: what waits must not grow for ever.
      if (queued >= mostQueued && !isClosed) {
        isClosed = true;
        options.cut();
      }
      queued += 1;
      // A write fails only when the line is gone, and the line says so itself.
      queue = queue
        .then(() => carryOut(kind, content))
        .catch(() => undefined)
        .finally(() => {
          queued -= 1;
        });
      return queue;
    },
    reception: () => plan.incoming(),
    hearsAck: () => plan.hearsAck(),
    onBytes: (listener) => {
      transport.onBytes((chunk) => {
        if (!isSilent()) listener(chunk);
      });
    },
    closed: transport.closed,
    close: () => void transport.close(),
    setPlan: (next) => {
      plan = next;
    },
  };
};
