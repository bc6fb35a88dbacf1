import { describe, expect, it } from 'vitest';
import { unattendedCommands, unattendedEvents } from '../../../../shared/ipc/unattendedContract.ts';
import { usualUnattended } from '../../../../shared/unattended/unattended.ts';

describe('unattended contract', () => {
  it('takes whole settings only', () => {
    const { input } = unattendedCommands['unattended.setSettings'];
    expect(input.safeParse({ settings: usualUnattended }).success).toBe(true);
    expect(input.safeParse({ settings: { daily: 'off' } }).success).toBe(false);
  });

  it('tells whole runs only', () => {
    expect(unattendedEvents['unattended.changed'].payload.safeParse({ id: 'x' }).success).toBe(false);
  });
});
