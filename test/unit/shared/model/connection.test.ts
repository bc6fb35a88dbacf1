import { describe, expect, it } from 'vitest';
import { connectionSchema, connectionStates, portTroubleSchema } from '../../../../shared/model/connection.ts';

const connection = {
  terminalId: '0b0e7c9e-6f5f-4a86-9d64-52ab6e1a3f10',
  state: 'offline',
  since: '2026-11-22T01:30:00.000Z',
  address: 'serial:COM7',
  error: null,
  nextTryAt: null,
  reconnects: 0,
};

describe('a connection', () => {
  it('is in one of six states', () => {
    expect(connectionStates).toHaveLength(6);
    for (const state of connectionStates)
      expect(connectionSchema.safeParse({ ...connection, state }).success).toBe(true);
    expect(connectionSchema.safeParse({ ...connection, state: 'perhaps' }).success).toBe(false);
  });
});

describe('the trouble with a port', () => {
  it('may be none', () => {
    const none = { address: 'serial:COM7', exists: true, fix: null, holders: [], isWhole: true, services: [] };
    expect(portTroubleSchema.parse(none)).toEqual(none);
  });
});
