// Hands events of the engine to whoever listens.
import type { Logger } from '../log/logger.ts';
import type { Undo } from '../transport/transport.ts';
import { onOwnAccount } from './occasion.ts';
import type { Publish } from './services.ts';

/** Publishing and listening; a listener that throws harms nobody else. */
export interface Events {
  readonly publish: Publish;
  readonly listen: (listener: Publish) => Undo;
  /** Drops all listeners. */
  stop(): void;
}

/** Events without listeners yet. */
export const createEvents = (log: Logger): Events => {
  const listeners = new Set<Publish>();
  return {
    publish: (name, payload) => {
      for (const listener of listeners) {
        try {
          onOwnAccount(() => listener(name, payload));
        } catch (thrown) {
          log('error', 'listener of an event failed', { name, details: String(thrown) });
        }
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop: () => {
      listeners.clear();
    },
  };
};
