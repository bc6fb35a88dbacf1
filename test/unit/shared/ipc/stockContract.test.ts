import { describe, expect, it } from 'vitest';
import { stockCommands } from '../../../../shared/ipc/stockContract.ts';

const partId = '00000000-0000-4000-8000-000000000001';

describe('stock contract', () => {
  it('moves amounts above zero only, and counts from zero', () => {
    const { input } = stockCommands['stock.move'];
    for (const quantity of [0, -1, Number.NaN, 1e9, '3']) {
      expect(input.safeParse({ partId, kind: 'used', quantity, note: null }).success).toBe(false);
    }
    expect(input.safeParse({ partId, kind: 'counted', quantity: 1, note: null }).success).toBe(false);
    expect(stockCommands['stock.count'].input.safeParse({ partId, onHand: 0, note: null }).success).toBe(true);
  });

  it('takes nothing for a job that is none', () => {
    const { input } = stockCommands['stock.useInJob'];
    expect(input.safeParse({ partId, jobId: '7', quantity: 1 }).success).toBe(false);
    expect(input.safeParse({ partId, jobId: partId, quantity: 0 }).success).toBe(true);
  });
});
