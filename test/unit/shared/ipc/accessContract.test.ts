import { describe, expect, it } from 'vitest';
import { accessCommands, accessEvents } from '../../../../shared/ipc/accessContract.ts';

describe('channels about access', () => {
  it('take a PIN, and answer with none; the code is told once, by the one command that makes it', () => {
    const outputs = Object.entries(accessCommands).map(
      ([name, { output }]) => [name, Object.keys(output.shape)] as const,
    );
    expect(outputs.filter(([, fields]) => fields.includes('code')).map(([name]) => name)).toEqual([
      'access.makeRecovery',
    ]);
    expect(outputs.flatMap(([, fields]) => fields)).not.toContain('pin');
    expect(Object.keys(accessEvents['access.changed'].payload.shape)).not.toContain('pin');
  });

  it('take no endless text as a PIN', () => {
    const personId = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
    expect(accessCommands['access.login'].input.safeParse({ personId, pin: '1'.repeat(41) }).success).toBe(false);
  });
});
