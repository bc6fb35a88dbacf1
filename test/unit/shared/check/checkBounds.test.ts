import { expect, it } from 'vitest';
import { mostCheckedAtOnce } from '../../../../shared/check/checkBounds.ts';
import { checksCommands } from '../../../../shared/ipc/checksContract.ts';

it('is what a request to check may name, and not one more', () => {
  const { input } = checksCommands['checks.start'];
  const asking = (count: number) => ({
    terminalIds: Array.from({ length: count }, () => '0e6a2c1e-6a8b-4f2d-9a51-30a5a1f0c001'),
    addresses: [],
    level: 'quick',
  });
  expect(input.safeParse(asking(mostCheckedAtOnce)).success).toBe(true);
  expect(input.safeParse(asking(mostCheckedAtOnce + 1)).success).toBe(false);
});
