import { describe, expect, it } from 'vitest';
import { createUpkeep } from '../../../../../electron/service/binding/upkeep.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const day = 86_400_000;

describe('reminders', () => {
  it('are looked at soon after the start and once at every new day, also after a sleep', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'N9' }, { lifecycle: 'inService' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const upkeep = createUpkeep(deps);
    upkeep.watch();
    await deps.clock.advance(6000);
    const reviews = () => deps.shops.open.register.tasks({ kind: 'review' });
    expect(await reviews()).toEqual([]);
    await deps.clock.advance(100 * day);
    await upkeep.look();
    expect(await reviews()).toHaveLength(1);
    await upkeep.stop();
    expect(deps.clock.pending).toBe(0);
  });
});
