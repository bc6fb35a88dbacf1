import { describe, expect, it } from 'vitest';
import { checksCommands } from '../../../../shared/ipc/checksContract.ts';

describe('checks contract', () => {
  const start = checksCommands['checks.start'].input;

  it('takes terminals and ports together', () => {
    expect(
      start.safeParse({
        terminalIds: ['3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111'],
        addresses: ['sim:healthy'],
        level: 'quick',
      }).success,
    ).toBe(true);
  });

  it('refuses a level that does not exist and more terminals than a run may hold', () => {
    expect(start.safeParse({ terminalIds: [], addresses: [], level: 'deep' }).success).toBe(false);
    expect(
      start.safeParse({ terminalIds: [], addresses: Array.from({ length: 201 }, () => 'sim:healthy'), level: 'quick' })
        .success,
    ).toBe(false);
  });

  it('takes one family by its id, and nothing that is none', () => {
    const wish = { terminalIds: [], addresses: ['sim:pax'], level: 'quick' };
    expect(start.safeParse({ ...wish, driver: 'poslink' }).success).toBe(true);
    expect(start.safeParse({ ...wish, driver: '../x' }).success).toBe(false);
  });
});
