import { describe, expect, it } from 'vitest';
import { connectionsCommands, connectionsEvents } from '../../../../shared/ipc/connectionsContract.ts';

describe('connections contract', () => {
  it('tries again only for a terminal by its id', () => {
    const { input } = connectionsCommands['connections.retry'];
    expect(input.safeParse({ terminalId: 'serial:COM7' }).success).toBe(false);
    expect(input.safeParse({ terminalId: '0b0e7c9e-6f5f-4a86-9d64-52ab6e1a3f10' }).success).toBe(true);
  });

  it('takes no endless address', () => {
    const { input } = connectionsCommands['connections.explainPort'];
    expect(input.safeParse({ address: 'x'.repeat(501) }).success).toBe(false);
    expect(input.safeParse({ address: '' }).success).toBe(false);
  });

  it('tells whole connections', () => {
    expect(connectionsEvents['connections.changed'].payload.safeParse({ state: 'connected' }).success).toBe(false);
  });
});
