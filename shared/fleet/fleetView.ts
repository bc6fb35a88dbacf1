// What the overview shows of all terminals: filtered, in groups, worst first; and the one thing to do about each.
import type { Connection } from '../model/connection.ts';
import { type Lifecycle, lifecycles } from '../register/lifecycle.ts';
import { type RegistrationState, registrationStates } from '../register/registerRecord.ts';
import {
  type FleetEntry,
  type FleetState,
  fleetStateOf,
  fleetStates,
  isLost,
  needsSomebody,
  worstFirst,
} from './fleetEntry.ts';

/** With more terminals than this the overview comes first, unless the person has chosen. */
export const mostCards = 12;

/** By what the lines can stand together. */
export const fleetGroupings = ['state', 'store', 'model', 'none'] as const;
/** One way to group. */
export type FleetGrouping = (typeof fleetGroupings)[number];

/** How a terminal is connected, for the filter. */
export const fleetLinks = ['there', 'lost', 'never'] as const;
/** One of them. */
export type FleetLink = (typeof fleetLinks)[number];

/** Stands for terminals that have no store, model or record. */
export const withoutAny = '-';

/** What the person has chosen; empty text and null mean no restriction. */
export interface FleetQuery {
  readonly text: string;
  readonly state: FleetState | 'attentionNeeded' | null;
  readonly store: string | null;
  readonly model: string | null;
  readonly link: FleetLink | null;
  readonly lifecycle: Lifecycle | typeof withoutAny | null;
  readonly registration: RegistrationState | null;
  readonly group: FleetGrouping;
  readonly density: 'lines' | 'tiles';
}

/** Everything, in groups by state. */
export const wholeFleet: FleetQuery = {
  text: '',
  state: null,
  store: null,
  model: null,
  link: null,
  lifecycle: null,
  registration: null,
  group: 'state',
  density: 'lines',
};

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((each) => each === value) ?? null;
const textOf = (value: string | null): string | null => (value === null || value === '' ? null : value.slice(0, 200));

/** Reads an address; whatever is not understood is no restriction. */
export const readFleetQuery = (address: { get(name: string): string | null }): FleetQuery => ({
  text: (address.get('text') ?? '').slice(0, 200),
  state: oneOf(address.get('state'), [...fleetStates, 'attentionNeeded']),
  store: textOf(address.get('store')),
  model: textOf(address.get('model')),
  link: oneOf(address.get('link'), fleetLinks),
  lifecycle: oneOf(address.get('lifecycle'), [...lifecycles, withoutAny]),
  registration: oneOf(address.get('registration'), registrationStates),
  group: oneOf(address.get('group'), fleetGroupings) ?? 'state',
  density: oneOf(address.get('density'), ['lines', 'tiles'] as const) ?? 'lines',
});

/** Name and value of everything that is not as usual, as an address has it. */
export const fleetQueryPairs = (query: FleetQuery): [string, string][] =>
  (Object.keys(wholeFleet) as (keyof FleetQuery)[]).flatMap((name) => {
    const value = query[name];
    return value === null || value === '' || value === wholeFleet[name] ? [] : [[name, value]];
  });

/** Whether terminals are left out. */
export const isRestricted = (query: FleetQuery): boolean =>
  fleetQueryPairs({ ...query, group: wholeFleet.group, density: wholeFleet.density }).length > 0;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const linkOf = (entry: FleetEntry): FleetLink => {
  if (entry.terminalId === null || (entry.link === 'never' && entry.presence.seenAt === null)) return 'never';
  return isLost(entry) ? 'lost' : 'there';
};

/** Whether a line has every word that was typed. */
const hasWords = (entry: FleetEntry, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const { name, model, serialNumber, tid, store, counter } = entry;
  const text = plain([name, model, serialNumber, tid, store, counter].filter((part) => part !== null).join('\n'));
  return words.every((word) => text.includes(word));
};

const isOne = (wanted: string | null, value: string | null): boolean =>
  wanted === null || (value ?? withoutAny) === wanted;

const hasState = (wanted: FleetQuery['state'], state: FleetState): boolean =>
  wanted === null || (wanted === 'attentionNeeded' ? needsSomebody(state) : wanted === state);

/** Lines that the filter lets through; with `ignoresState` those of every state. */
export const filterFleet = (
  entries: readonly FleetEntry[],
  query: FleetQuery,
  ignoresState = false,
): readonly FleetEntry[] => {
  const words = plain(query.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      isOne(query.store, entry.store) &&
      isOne(query.model, entry.model) &&
      isOne(query.lifecycle, entry.lifecycle) &&
      (query.registration === null || query.registration === entry.registration) &&
      (query.link === null || query.link === linkOf(entry)) &&
      (ignoresState || hasState(query.state, fleetStateOf(entry))) &&
      hasWords(entry, words),
  );
};

/** How many there are in each state. */
export const countStates = (entries: readonly FleetEntry[]): ReadonlyMap<FleetState, number> => {
  const counts = new Map<FleetState, number>();
  for (const entry of entries) {
    const state = fleetStateOf(entry);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
};

/** The group of a line: a state, a store, a model; `-` where it has none. */
export const groupKeyOf = (entry: FleetEntry, group: FleetGrouping): string => {
  if (group === 'state') return fleetStateOf(entry);
  return (group === 'none' ? null : entry[group]) ?? withoutAny;
};

/** A group with its lines, worst first. */
export interface FleetGroup {
  readonly key: string;
  readonly ids: readonly string[];
}

/** Groups in the order of their worst line; equals in the order of their names. Without grouping, one group. */
export const groupFleet = (entries: readonly FleetEntry[], group: FleetGrouping): readonly FleetGroup[] => {
  const sorted = [...entries].sort(worstFirst);
  const groups = new Map<string, string[]>();
  for (const entry of sorted) {
    const key = groupKeyOf(entry, group);
    const ids = groups.get(key);
    if (ids === undefined) groups.set(key, [entry.id]);
    else ids.push(entry.id);
  }
  return [...groups].map(([key, ids]) => ({ key, ids }));
};

/** The one thing to do about a terminal. */
export type FleetAction =
  | { readonly kind: 'watch' | 'why' | 'whatToDo' | 'tryAgain' | 'check' | 'record' | 'open' }
  | {
      readonly kind: 'reconnect';
      readonly state: Extract<Connection['state'], 'offline' | 'busy' | 'denied' | 'noDriver'>;
    };

/** The one thing to do: watch what runs, reconnect, find out why, see what to do, or check. */
export const fleetActionOf = (entry: FleetEntry): FleetAction => {
  const state = fleetStateOf(entry);
  if (entry.terminalId === null) return { kind: 'record' };
  if (entry.link === 'checking') return { kind: 'watch' };
  if (state === 'maintenance' || state === 'away') return { kind: entry.recordId === null ? 'open' : 'record' };
  const connection = entry.connection?.state ?? 'connected';
  if (connection !== 'connected' && connection !== 'connecting') return { kind: 'reconnect', state: connection };
  if (entry.link === 'unreachable') return { kind: 'tryAgain' };
  if (entry.concerns.includes('registration.state')) return { kind: 'why' };
  return { kind: needsSomebody(state) ? 'whatToDo' : 'check' };
};
