// Connections of all terminals of the shop, live, by terminal.
import type { Connection } from '../../shared/model/connection.ts';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const withChange = (known: Connection[], changed: Connection): Connection[] => [
  ...known.filter(({ terminalId }) => terminalId !== changed.terminalId),
  changed,
];

/** The connection of each terminal, by its id; empty until they are known. */
export const useConnections = (): ReadonlyMap<string, Connection> => {
  const answer = useLive({ command: 'connections.list', input: {}, event: 'connections.changed', reduce: withChange });
  return new Map((knownOf(answer) ?? []).map((connection) => [connection.terminalId, connection]));
};
