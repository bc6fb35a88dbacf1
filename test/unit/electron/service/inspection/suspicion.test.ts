import { describe, expect, it } from 'vitest';
import { createIncidents } from '../../../../../electron/service/incident/incidents.ts';
import { createSuspicion } from '../../../../../electron/service/inspection/suspicion.ts';
import { createRegisterLifecycle } from '../../../../../electron/service/register/registerLifecycle.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { addRecords, planRecord } from '../../../../support/planShop.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('a suspicion', () => {
  it('leaves the state of one that was swapped out, but opens the incident', async () => {
    const deps = await someDeps();
    const { units } = deps.shops.open;
    await addRecords(deps.shops.open, [planRecord('N900-0001', { lifecycle: 'swappedOut' })]);
    await units.sync(() => '11111111-1111-4111-8111-111111111111', '2026-11-22T00:00:00.000Z');
    const { suspect } = createSuspicion(deps, {
      register: createRegisterLifecycle(deps),
      incidents: createIncidents(deps),
    });
    const done = unwrap(
      await suspect({ unitId: '11111111-1111-4111-8111-111111111111', reason: '外壳有划痕', jobId: null }),
    );
    expect(done.lifecycle).toBe('swappedOut');
    expect(done.incidentId).not.toBeNull();
    const unknown = '22222222-2222-4222-8222-222222222222';
    expect(await suspect({ unitId: unknown, reason: 'xxx', jobId: null })).toMatchObject({
      error: { code: 'unit.unknown' },
    });
  });
});
