import { describe, expect, it } from 'vitest';
import { createSwaps } from '../../../../../electron/service/binding/swaps.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('swaps', () => {
  it('begin once per terminal and tell the window', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'OLD-1' }, { lifecycle: 'inService' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const swaps = createSwaps(deps);
    const first = unwrap(await swaps.start({ recordId: record.id }));
    expect(deps.heard.some(({ name }) => name === 'swap.changed')).toBe(true);
    expect(unwrap(await swaps.start({ recordId: record.id })).taskId).toBe(first.taskId);
    expect(await swaps.passBatch({ taskId: first.taskId, override: null })).toMatchObject({
      error: { code: 'swap.payments-pending', facts: { count: null } },
    });
  });
});
