import { describe, expect, it } from 'vitest';
import { swapCommands } from '../../../../shared/ipc/swapContract.ts';

const taskId = '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111';

describe('swap contract', () => {
  it('takes an override as a whole or none', () => {
    const pass = swapCommands['swap.passBatch'].input;
    expect(pass.safeParse({ taskId, override: null }).success).toBe(true);
    const override = { role: 'owner', reason: 'dead', accepts: null, ticked: true };
    expect(pass.safeParse({ taskId, override }).success).toBe(true);
    expect(pass.safeParse({ taskId, override: { ...override, role: 'cashier' } }).success).toBe(false);
    expect(pass.safeParse({ taskId }).success).toBe(false);
  });

  it('takes a confirmation from a person’s sources only', () => {
    const confirm = swapCommands['swap.confirm'].input;
    expect(confirm.safeParse({ taskId, source: 'portal', note: 'seen there' }).success).toBe(true);
    expect(confirm.safeParse({ taskId, source: 'device', note: 'seen there' }).success).toBe(false);
  });
});
