// How a connection goes from one state to the next, and when it is tried again. Pure: no clock, no port.
import { type AppError, failure } from '../../shared/error/appError.ts';
import type { ConnectionStateName } from '../../shared/model/connection.ts';

/** What is known of one connection; times are the computer's in ms. */
export interface ConnectionState {
  readonly name: ConnectionStateName;
  readonly since: number;
  readonly error: AppError | null;
  /** Attempts that failed in a row since the last success or since the port came back. */
  readonly failures: number;
  readonly lastTryAt: number | null;
  /** When a connection that worked was lost; null while it works, and where none worked since the start. */
  readonly lostAt: number | null;
  /** What stood at the address: see PortSource.presence. Undefined until looked, and where only a call can tell. */
  readonly presence: string | null | undefined;
  /** Times that it came back. */
  readonly reconnects: number;
}

/** Something that happened to a connection. */
export type ConnectionEvent =
  /** The port was looked at. `hasDriver` false = its adapter is plugged in but became no port. */
  | { readonly kind: 'looked'; readonly presence: string | null | undefined; readonly hasDriver: boolean }
  /** A dialogue went well; `presence` = what stood at the address, as far as that can be told. */
  | { readonly kind: 'answered'; readonly presence: string | null | undefined }
  | { readonly kind: 'failed'; readonly error: AppError | null }
  /** The computer goes to sleep, or wakes up. */
  | { readonly kind: 'slept' }
  | { readonly kind: 'woke' };

/** Pauses in ms after the first, second … failed attempt; the last one repeats. */
export const reconnectPauses = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/**
 * A serial line that stays silent is given up after this many attempts (about ten minutes) until its port changes or a
 * person asks: a till may use the line, and its dialogue is not to be disturbed for ever.
 */
export const mostSilentTries = 24;

// Another kind of device stands there, or one that is not to be touched: asking again changes nothing, and it may mind.
const final: readonly string[] = [
  'terminal.replaced',
  'driver.on-request',
  'lifecycle.not-allowed',
  'link.wrong-protocol',
  'driver.not-recognised',
  'terminal.answer-not-understood',
];

/** The state of a terminal when the shop is opened. */
export const firstState = (isReached: boolean, since: number, error: AppError | null): ConnectionState => ({
  name: isReached ? 'connected' : 'offline',
  since,
  error,
  failures: 0,
  lastTryAt: null,
  lostAt: null,
  presence: undefined,
  reconnects: 0,
});

const enter = (state: ConnectionState, name: ConnectionStateName, now: number): ConnectionState => ({
  ...state,
  name,
  since: state.name === name ? state.since : now,
});

const lose = (state: ConnectionState, now: number): ConnectionState => ({
  ...state,
  lostAt: state.lostAt ?? (state.name === 'connected' ? now : null),
});

const gone = (state: ConnectionState, hasDriver: boolean, now: number): ConnectionState => {
  const name = hasDriver ? 'offline' : 'noDriver';
  if (state.name === name && state.presence === null) return state;
  const error = failure('transport.no-port').error;
  return { ...enter(lose(state, now), name, now), presence: null, error, failures: 0, lastTryAt: null };
};

const looked = (
  state: ConnectionState,
  { presence, hasDriver }: Extract<ConnectionEvent, { kind: 'looked' }>,
  now: number,
): ConnectionState => {
  if (presence === undefined || presence === 'unreadable') return state;
  if (presence === null) return gone(state, hasDriver, now);
  if (state.presence === presence) return state;
  // The first look after the start finds what has been there all along.
  if (state.presence === undefined) return { ...state, presence };
  return { ...enter(lose(state, now), 'connecting', now), presence, error: null, failures: 0, lastTryAt: null };
};

const nameFor = (error: AppError | null): ConnectionStateName => {
  if (error?.code === 'transport.busy') return 'busy';
  return error?.code === 'transport.permission-denied' ? 'denied' : 'offline';
};

/** The state after something happened at `now`; the same object if nothing changes. */
export const nextConnection = (state: ConnectionState, event: ConnectionEvent, now: number): ConnectionState => {
  switch (event.kind) {
    case 'looked':
      return looked(state, event, now);
    case 'answered':
      return {
        ...enter(state, 'connected', now),
        presence: event.presence ?? state.presence,
        error: null,
        failures: 0,
        lastTryAt: null,
        lostAt: null,
        reconnects: state.reconnects + (state.lostAt === null ? 0 : 1),
      };
    case 'failed':
      return {
        ...enter(lose(state, now), nameFor(event.error), now),
        error: event.error,
        failures: state.failures + 1,
        lastTryAt: now,
      };
    case 'slept':
      return state.name === 'connected'
        ? { ...enter(lose(state, now), 'offline', now), error: failure('transport.suspended').error }
        : state;
    case 'woke':
      // A port that is still there after sleep is opened anew all the same: many do not survive it.
      return state.error?.code === 'transport.suspended'
        ? { ...enter(state, 'connecting', now), error: null, failures: 0, lastTryAt: null }
        : state;
  }
};

/** What to do about a connection. */
export type ReconnectDecision =
  | { readonly kind: 'rest' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'try' };

/** Whether nothing would change if it were tried again by itself. */
const isFinal = ({ error, failures, presence }: ConnectionState): boolean => {
  if (error === null) return false;
  if (final.includes(error.code)) return true;
  return error.code === 'link.silent' && typeof presence === 'string' && failures >= mostSilentTries;
};

/** Decides at `now` whether a connection is tried; nobody is asked whose connection works or whose port is not there. */
export const decideReconnect = (state: ConnectionState, now: number): ReconnectDecision => {
  const { name, presence, failures, lastTryAt } = state;
  if (name === 'connected' || name === 'noDriver' || presence === null || isFinal(state)) return { kind: 'rest' };
  if (failures === 0 || lastTryAt === null) return { kind: 'try' };
  const pause = reconnectPauses[Math.min(failures, reconnectPauses.length) - 1] ?? 30_000;
  // A clock that was set back since then would make the terminal wait for as long.
  const isOver = now >= lastTryAt + pause || now < lastTryAt;
  return isOver ? { kind: 'try' } : { kind: 'wait', until: lastTryAt + pause };
};
