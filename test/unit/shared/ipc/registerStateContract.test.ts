import { describe, expect, it } from 'vitest';
import { registerStateCommands } from '../../../../shared/ipc/registerStateContract.ts';

const recordId = '00000000-0000-4000-8000-000000000001';

describe('register state contract', () => {
  it('changes no state without a reason and a role', () => {
    const { input } = registerStateCommands['register.changeLifecycle'];
    const change = { recordId, to: 'spare', reason: '备用', role: 'owner' };
    expect(input.safeParse({ ...change, reason: '放到抽屉备用' }).success).toBe(true);
    expect(input.safeParse(change).success).toBe(false);
    expect(input.safeParse({ ...change, reason: '放到抽屉备用', role: 'anybody' }).success).toBe(false);
  });

  it('confirms no registration without a source', () => {
    const { input } = registerStateCommands['register.confirmRegistration'];
    const said = { recordId, state: 'registered', note: '客服电话确认' };
    expect(input.safeParse({ ...said, source: 'portal' }).success).toBe(true);
    expect(input.safeParse(said).success).toBe(false);
    expect(input.safeParse({ ...said, source: 'device' }).success).toBe(false);
  });
});
