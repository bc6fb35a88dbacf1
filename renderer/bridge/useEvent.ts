// Listens to one event of the program for as long as the component is on the screen.
import { useEffect, useEffectEvent } from 'react';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { consoleBridge } from './consoleBridge.ts';

/** Calls the newest `listener` with each payload; the subscription ends with the component. */
export const useEvent = <E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): void => {
  const onPayload = useEffectEvent(listener);
  useEffect(() => consoleBridge().subscribe(name, (payload) => onPayload(payload)), [name]);
};
