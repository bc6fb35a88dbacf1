// Opens a port just to see what comes: nothing is sent, and whoever needs the port gets it.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { CommandInput } from '../../shared/ipc/contract.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { attempt } from './attempt.ts';
import type { PortGate } from './portGate.ts';
import type { Traffic } from './services.ts';

/** Listening to any number of ports. */
export interface LineListening {
  readonly listen: Traffic['listen'];
  /** Ends all. */
  stop(): void;
}

/** Nothing is listened to yet. */
export const createLineListening = (gate: Pick<PortGate, 'inBackground'>): LineListening => {
  const open = new Map<string, AbortController>();

  const begin = async (text: string): Promise<void> => {
    const address = parsePortAddress(text);
    if (!address.ok) throw new AppFailure(address.error);
    const controller = new AbortController();
    open.set(text, controller);
    let opened: (problem: AppFailure | null) => void = () => undefined;
    const isOpen = new Promise<AppFailure | null>((resolve) => {
      opened = resolve;
    });
    const ended = gate.inBackground(address.value, async (source, signal) => {
      const both = AbortSignal.any([signal, controller.signal]);
      const line = await source.open(address.value, both);
      opened(line.ok ? null : new AppFailure(line.error));
      if (!line.ok) return;
      line.value.onBytes(() => undefined);
      const aborted = new Promise<void>((resolve) => {
        if (both.aborted) resolve();
        else both.addEventListener('abort', () => resolve(), { once: true });
      });
      await Promise.race([line.value.closed, aborted]);
      await line.value.close();
    });
    void ended
      .then((how) => {
        const occupied = failure('transport.busy', { address: text, path: text });
        opened(how === 'occupied' ? new AppFailure(occupied.error) : null);
      })
      .finally(() => {
        if (open.get(text) === controller) open.delete(text);
      });
    const problem = await isOpen;
    if (problem !== null) throw problem;
  };

  return {
    listen: ({ address, isOn }: CommandInput<'traffic.listen'>) =>
      attempt(async () => {
        if (!isOn) open.get(address)?.abort();
        else if (!open.has(address)) await begin(address);
        return { isListening: isOn && open.has(address) };
      }),
    stop: () => {
      for (const controller of open.values()) controller.abort();
    },
  };
};
