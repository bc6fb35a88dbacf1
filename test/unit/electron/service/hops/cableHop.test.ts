import { describe, expect, it } from 'vitest';
import { cableProbe } from '../../../../../electron/service/hops/cableHop.ts';
import { type Connection, connectionStates } from '../../../../../shared/model/connection.ts';

const connection: Connection = {
  terminalId: '00000000-0000-4000-8000-000000000001',
  state: 'connected',
  since: '2026-11-22T01:00:00.000Z',
  address: 'serial:/dev/ttyUSB0',
  error: null,
  nextTryAt: null,
  reconnects: 0,
};

describe('the line to the terminal', () => {
  it('is what the engine knows of it', () => {
    const found = connectionStates.map((state) => cableProbe({ ...connection, state }));
    expect(found.map(({ state, reason }) => [state, reason])).toEqual([
      ['ok', null],
      ['notMeasured', 'connecting'],
      ['fail', 'offline'],
      ['fail', 'busy'],
      ['fail', 'denied'],
      ['fail', 'noDriver'],
    ]);
    expect(found[0]?.target).toBe('serial:/dev/ttyUSB0');
  });

  it('is not measured where no terminal is meant', () => {
    expect(cableProbe(null)).toMatchObject({ state: 'notMeasured', reason: 'noTerminal', target: '' });
  });
});
