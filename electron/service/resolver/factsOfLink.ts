// How the computer gets through to a terminal, as a fact of a case. A plan for tomorrow or an unread port is no fact.
import type { ErrorCode } from '../../../shared/error/appError.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';

const byState = { connected: 'ok', busy: 'busy', denied: 'permission-denied', noDriver: 'no-port' } as const;

const byCode: Readonly<Partial<Record<ErrorCode, string>>> = {
  'transport.no-port': 'no-port',
  'transport.permission-denied': 'permission-denied',
  'transport.busy': 'busy',
  'transport.refused': 'silent',
  'link.silent': 'silent',
  'link.wrong-protocol': 'wrong-protocol',
  'driver.not-recognised': 'wrong-protocol',
  'adb.unauthorized': 'adb-unauthorized',
  'adb.no-terminal': 'no-port',
};

/** The link of one terminal; nothing while it is being asked, and where nobody knows why it is away. */
export const factsOfLink = ({ state, error, since }: Connection): ToldFact[] => {
  if (state === 'connecting') return [];
  const value = state === 'offline' ? byCode[error?.code ?? 'internal.bug'] : byState[state];
  return value === undefined ? [] : [{ key: 'link.state', value, source: 'device', at: since }];
};
