// The connections of the shop's terminals as they are held: state, address, and what has to be told when they change.
import type { Connection } from '../../shared/model/connection.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import {
  type ConnectionEvent,
  type ConnectionState,
  decideReconnect,
  firstState,
  nextConnection,
} from './connectionState.ts';
import { utcText } from './isoTime.ts';
import type { Clock } from './serviceDeps.ts';

/** A connection as it is held. */
export interface HeldConnection {
  readonly terminalId: string;
  state: ConnectionState;
  address: string;
  /** Where it may have gone: the place of the terminal that was found in its stead. Tried once. */
  hint: string | null;
  /** An attempt that gave way to somebody else is not made again before (ms). */
  notBefore: number;
  /** How many of the reconnects have been handed to a record. */
  taken: number;
  isTrying: boolean;
}

/** One change of a connection. */
export interface ConnectionChange {
  readonly held: HeldConnection;
  readonly before: ConnectionState;
  readonly event: ConnectionEvent;
}

/** All connections of the open shop. */
export interface ConnectionBook {
  /** The connection of a terminal; made when it is not held yet. */
  of(terminal: StoredTerminal): HeldConnection;
  get(terminalId: string): HeldConnection | undefined;
  all(): readonly HeldConnection[];
  /** Lets something happen to it; tells `onChange` if that changes anything. */
  apply(held: HeldConnection, event: ConnectionEvent): void;
  shown(held: HeldConnection): Connection;
}

/** A book without entries; `isAutomatic` decides whether a next attempt is announced. */
export const createConnectionBook = (
  clock: Clock,
  isAutomatic: () => boolean,
  onChange: (change: ConnectionChange) => void,
): ConnectionBook => {
  const entries = new Map<string, HeldConnection>();

  const of = (terminal: StoredTerminal): HeldConnection => {
    const known = entries.get(terminal.id);
    if (known !== undefined) return known;
    const isReached = terminal.link === 'reached';
    const since = Date.parse((isReached ? terminal.lastContactAt : null) ?? utcText(clock.now()));
    const made: HeldConnection = {
      terminalId: terminal.id,
      state: firstState(isReached, since, null),
      address: terminal.address,
      hint: null,
      notBefore: 0,
      taken: 0,
      isTrying: false,
    };
    entries.set(terminal.id, made);
    return made;
  };

  const nextTryAt = ({ state, notBefore, isTrying }: HeldConnection): string | null => {
    if (!isAutomatic() || isTrying) return null;
    const decision = decideReconnect(state, clock.now());
    if (decision.kind === 'rest') return null;
    return utcText(Math.max(decision.kind === 'wait' ? decision.until : clock.now(), notBefore));
  };

  return {
    of,
    get: (terminalId) => entries.get(terminalId),
    all: () => [...entries.values()],
    apply: (held, event) => {
      const before = held.state;
      held.state = nextConnection(before, event, clock.now());
      if (held.state !== before) onChange({ held, before, event });
    },
    shown: (held) => ({
      terminalId: held.terminalId,
      // Nobody connects while that is switched off: the person is asked to.
      state: held.state.name === 'connecting' && !held.isTrying && !isAutomatic() ? 'offline' : held.state.name,
      since: utcText(held.state.since),
      address: held.address,
      error: held.state.error,
      nextTryAt: nextTryAt(held),
      reconnects: held.state.reconnects,
    }),
  };
};
