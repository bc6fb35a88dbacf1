// A cable inside the process: two ends, bytes arrive in order and asynchronously, and no real time passes.
import { createIncomingBytes } from './incomingBytes.ts';
import type { PortAddress } from './portAddress.ts';
import { settleOnce } from './settleOnce.ts';
import type { CloseReason, Transport } from './transport.ts';
import { cancelledFailure, closedFailure } from './transportFailures.ts';

/** Both ends of one cable. */
export interface MemoryPair {
  /** The end that the console holds. */
  readonly console: Transport;
  /** The end that the terminal holds. */
  readonly terminal: Transport;
  /** Pulls the cable: bytes on the way are lost, both ends close with the reason. */
  cut(reason?: CloseReason): void;
}

/** What a pair may be given. */
export interface MemoryPairOptions {
  /** Address that both ends show; default `sim:memory`. */
  readonly address?: PortAddress;
  /** Wall clock in ms for the arrival times; default the computer's own. */
  readonly now?: () => number;
}

const pulledCable: CloseReason = { kind: 'failed', systemCode: 'EIO', message: 'the cable was pulled' };
const memoryAddress: PortAddress = { kind: 'sim', text: 'sim:memory', scenario: 'memory' };

interface End {
  readonly transport: Transport;
  arrive(chunk: Uint8Array): void;
  end(reason: CloseReason): void;
}

// Microtasks keep the order of everything that was written, and fake timers do not touch them.
const soon = async (action: () => void): Promise<void> => {
  await Promise.resolve();
  action();
};

const createEnd = (address: PortAddress, now: () => number, other: () => End): End => {
  const incoming = createIncomingBytes();
  const closed = settleOnce<CloseReason>();
  const transport: Transport = {
    address,
    onBytes: (listener) => incoming.subscribe(listener),
    write: async (bytes, signal) => {
      if (closed.isSettled) throw closedFailure(address);
      if (signal?.aborted === true) throw cancelledFailure();
      const copy = bytes.slice();
      await soon(() => {
        other().arrive(copy);
      });
    },
    closed: closed.promise,
    close: async () => {
      if (!closed.settle({ kind: 'closed' })) return;
      await soon(() => {
        other().end({ kind: 'ended' });
      });
    },
  };
  return {
    transport,
    arrive: (chunk) => {
      if (!closed.isSettled && chunk.length > 0) incoming.push(chunk, now());
    },
    end: (reason) => {
      closed.settle(reason);
    },
  };
};

/** A new cable with both ends open. */
export const createMemoryPair = (options: MemoryPairOptions = {}): MemoryPair => {
  const address = options.address ?? memoryAddress;
  const now = options.now ?? (() => Date.now());
  const near: End = createEnd(address, now, () => far);
  const far: End = createEnd(address, now, () => near);
  return {
    console: near.transport,
    terminal: far.transport,
    cut: (reason = pulledCable) => {
      near.end(reason);
      far.end(reason);
    },
  };
};
