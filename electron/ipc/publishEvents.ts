// The only door from the program to the window: events of the contract, and nothing else.
import type { WebContents } from 'electron';
import { channelOf } from '../../shared/ipc/bridge.ts';
import { type EventName, type EventPayload, events } from '../../shared/ipc/contract.ts';
import type { Logger } from '../log/logger.ts';

/** Sends an event to the window; does nothing while there is none. */
export type Publish = <K extends EventName>(name: K, payload: EventPayload<K>) => void;

/** Where events go and how strictly they are looked at. */
export interface EventDoor {
  readonly receiver: () => Pick<WebContents, 'send' | 'isDestroyed'> | null;
  readonly log: Logger;
  /** Whether payloads are compared with the contract; costs time, so development and tests only. */
  readonly isStrict: boolean;
}

/** Makes the way out; a payload that breaks the contract is logged and not sent. */
export const publishEvents =
  (door: EventDoor): Publish =>
  (name, payload) => {
    const parsed = door.isStrict ? events[name].payload.safeParse(payload) : null;
    if (parsed?.success === false) {
      door.log('error', 'an event breaks the contract', { event: name, breach: parsed.error.message });
      return;
    }
    const webContents = door.receiver();
    if (webContents !== null && !webContents.isDestroyed()) webContents.send(channelOf(name), payload);
  };

/** Whether a name from another process is an event of the contract. */
export const isEventName = (name: string): name is EventName => Object.hasOwn(events, name);
