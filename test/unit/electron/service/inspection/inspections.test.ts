import { describe, expect, it } from 'vitest';
import { createIncidents } from '../../../../../electron/service/incident/incidents.ts';
import { createInspections } from '../../../../../electron/service/inspection/inspections.ts';
import { createAttachments } from '../../../../../electron/service/register/attachments.ts';
import { createRegisterLifecycle } from '../../../../../electron/service/register/registerLifecycle.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { addRecords, planRecord } from '../../../../support/planShop.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the inspection', () => {
  it('pages through the list; counts of gaps are of the whole of it', async () => {
    const deps = await someDeps();
    await addRecords(
      deps.shops.open,
      Array.from({ length: 7 }, (_, at) => planRecord(`N900-000${String(at)}`)),
    );
    const parts = {
      register: createRegisterLifecycle(deps),
      incidents: createIncidents(deps),
      attachments: createAttachments(deps),
    };
    const inspections = createInspections({ ...deps, version: '1' }, parts);
    const page = unwrap(await inspections.devices({ offset: 5, limit: 5 }));
    expect([page.devices.length, page.total, page.all, page.gaps.noBaseline]).toEqual([2, 7, 7, 7]);
    const unknown = { unitId: '22222222-2222-4222-8222-222222222222' };
    expect(await inspections.unit(unknown)).toMatchObject({ error: { code: 'unit.unknown' } });
  });
});
