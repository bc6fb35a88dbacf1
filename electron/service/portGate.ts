// The one way to open ports: closes them all before the computer sleeps, and lets background attempts give way to people.
import { failure, type Result } from '../../shared/error/appError.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { PortSource } from '../transport/portSource.ts';
import type { Transport } from '../transport/transport.ts';

/** Ports behind the gate. */
export interface PortGate extends PortSource {
  /** Does `work` with a source that opens in the background: ended as soon as somebody opens the same address properly. */
  inBackground<T>(
    address: PortAddress,
    work: (source: PortSource, signal: AbortSignal) => Promise<T>,
  ): Promise<T | 'occupied'>;
  /** Whether a port at the address is open or being opened. */
  isOpen(address: string): boolean;
  readonly isAsleep: boolean;
  /** Tells from now on whether the computer has slept since; it counts itself, clocks are set while computers sleep. */
  watchSleep(): () => boolean;
  /** Closes everything; opening fails with transport.suspended until `wake`. Settles when all is closed. */
  sleep(): Promise<void>;
  wake(): void;
  /** Ends what runs in the background; settles when it has ended. */
  endBackground(): Promise<void>;
}

interface Background {
  readonly controller: AbortController;
  readonly ended: Promise<unknown>;
}

/** A gate in front of `source`. */
export const createPortGate = (source: PortSource): PortGate => {
  const open = new Set<Transport>();
  const opening = new Map<string, number>();
  const background = new Map<string, Background>();
  let isAsleep = false;
  let sleeps = 0;

  const count = (address: string, change: 1 | -1): void => {
    const value = (opening.get(address) ?? 0) + change;
    if (value === 0) opening.delete(address);
    else opening.set(address, value);
  };
  const asleep = (address: PortAddress): Result<never> => failure('transport.suspended', { address: address.text });

  const openNow: PortSource['open'] = async (address, signal) => {
    if (isAsleep) return asleep(address);
    const opened = await source.open(address, signal);
    if (!opened.ok) return opened;
    const transport = opened.value;
    // Sleep may have come while it was being opened.
    if (isAsleep as boolean) {
      await transport.close().catch(() => undefined);
      return asleep(address);
    }
    open.add(transport);
    void transport.closed.then(() => open.delete(transport));
    return opened;
  };

  return {
    list: () => source.list(),
    ...(source.presence === undefined ? {} : { presence: source.presence.bind(source) }),
    ...(source.driverAt === undefined ? {} : { driverAt: source.driverAt.bind(source) }),
    ...(source.printedAt === undefined ? {} : { printedAt: source.printedAt.bind(source) }),
    ...(source.rivals === undefined ? {} : { rivals: source.rivals.bind(source) }),
    ...(source.withoutDriver === undefined ? {} : { withoutDriver: source.withoutDriver.bind(source) }),
    open: async (address, signal) => {
      count(address.text, 1);
      try {
        const other = background.get(address.text);
        other?.controller.abort();
        await other?.ended;
        return await openNow(address, signal);
      } finally {
        count(address.text, -1);
      }
    },
    inBackground: async (address, work) => {
      const isTaken = [...open].some((transport) => transport.address.text === address.text);
      if (isAsleep || isTaken || opening.has(address.text) || background.has(address.text)) return 'occupied';
      const controller = new AbortController();
      const running = work({ ...source, list: () => source.list(), open: openNow }, controller.signal);
      background.set(address.text, { controller, ended: running.catch(() => undefined) });
      try {
        return await running;
      } finally {
        background.delete(address.text);
      }
    },
    isOpen: (address) => opening.has(address) || [...open].some((transport) => transport.address.text === address),
    get isAsleep() {
      return isAsleep;
    },
    watchSleep: () => {
      const before = isAsleep ? sleeps - 1 : sleeps;
      return () => sleeps > before;
    },
    sleep: async () => {
      isAsleep = true;
      sleeps += 1;
      for (const { controller } of background.values()) controller.abort();
      await Promise.all([...open].map((transport) => transport.close().catch(() => undefined)));
    },
    wake: () => {
      isAsleep = false;
    },
    endBackground: async () => {
      for (const { controller } of background.values()) controller.abort();
      await Promise.all([...background.values()].map(({ ended }) => ended));
    },
  };
};
