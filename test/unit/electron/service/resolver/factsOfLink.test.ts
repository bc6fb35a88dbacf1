import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { factsOfLink } from '../../../../../electron/service/resolver/factsOfLink.ts';
import { type ErrorCode, failure } from '../../../../../shared/error/appError.ts';
import type { Connection } from '../../../../../shared/model/connection.ts';

const connection = (state: Connection['state'], code?: ErrorCode): Connection => ({
  terminalId: randomUUID(),
  state,
  since: '2026-11-22T01:00:00.000Z',
  address: 'tcp://10.0.0.5:20007',
  error: code === undefined ? null : failure(code).error,
  nextTryAt: null,
  reconnects: 0,
});

describe('how the computer gets through, as a fact', () => {
  it.each([
    ['connected', undefined, 'ok'],
    ['busy', undefined, 'busy'],
    ['denied', undefined, 'permission-denied'],
    ['noDriver', undefined, 'no-port'],
    ['offline', 'transport.no-port', 'no-port'],
    ['offline', 'link.silent', 'silent'],
    ['offline', 'link.wrong-protocol', 'wrong-protocol'],
    ['offline', 'adb.unauthorized', 'adb-unauthorized'],
  ] as const)('%s with %s is %s', (state, code, value) => {
    expect(factsOfLink(connection(state, code))).toMatchObject([{ key: 'link.state', value, source: 'device' }]);
  });

  it('is nothing while it is being asked, and where nobody knows', () => {
    expect(factsOfLink(connection('connecting'))).toEqual([]);
    expect(factsOfLink(connection('offline'))).toEqual([]);
  });
});
