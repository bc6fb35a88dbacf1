// The receiving half that all transports share: listeners, and a store for what comes before the first of them.
import type { Undo } from './transport.ts';

/** Takes a chunk and the wall-clock time in ms at which the system handed it over. */
export type BytesListener = (chunk: Uint8Array, arrivedAt: number) => void;

/** Hands chunks to listeners; keeps early ones for the first listener. */
export interface IncomingBytes {
  push(chunk: Uint8Array, arrivedAt: number): void;
  subscribe(listener: BytesListener): Undo;
}

/** More than a terminal sends unasked; beyond it the oldest early bytes go, so that a babbling port costs no memory. */
const keptBytes = 262_144;

/** An empty receiving half. */
export const createIncomingBytes = (): IncomingBytes => {
  const listeners = new Set<BytesListener>();
  let early: { readonly chunk: Uint8Array; readonly arrivedAt: number }[] | null = [];
  let earlyBytes = 0;

  const keep = (chunk: Uint8Array, arrivedAt: number): void => {
    if (early === null) return;
    early.push({ chunk, arrivedAt });
    earlyBytes += chunk.length;
    while (earlyBytes > keptBytes && early.length > 1) earlyBytes -= early.shift()?.chunk.length ?? 0;
  };

  return {
    push: (chunk, arrivedAt) => {
      if (listeners.size === 0) keep(chunk, arrivedAt);
      for (const listener of [...listeners]) listener(chunk, arrivedAt);
    },
    subscribe: (listener) => {
      const own: BytesListener = (chunk, arrivedAt) => {
        listener(chunk, arrivedAt);
      };
      listeners.add(own);
      const waiting = early ?? [];
      early = null;
      for (const { chunk, arrivedAt } of waiting) own(chunk, arrivedAt);
      return () => {
        listeners.delete(own);
      };
    },
  };
};
