import { describe, expect, it } from 'vitest';
import { countGaps, listDevices, matching, wholeDevice } from '../../../../../electron/service/inspection/devices.ts';
import { aJob } from '../../../../support/aJob.ts';
import { present } from '../../../../support/anEngine.ts';
import { addRecords, planRecord } from '../../../../support/planShop.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the list of terminals', () => {
  it('holds whatever is not retired, with its own last inspection or that of its store', async () => {
    const deps = await someDeps();
    const retired = planRecord('N900-0003', { lifecycle: 'retired' });
    const records = [planRecord('N900-0001', { store: 'A' }), planRecord('N900-0002', { store: 'B' }), retired];
    await addRecords(deps.shops.open, records);
    const store = { kind: 'store', store: 'B' } as const;
    const done = { state: 'done', doneAt: '2026-11-01T01:00:00.000Z', doneBy: 'Li' } as const;
    await deps.shops.open.jobs.insert(aJob({ kind: 'inspection', subject: store, store: 'B', ...done }));
    const { listed, today } = await listDevices(deps);
    expect(listed.map(({ facts }) => [facts.serialNumber, facts.inspectedAt !== null])).toEqual([
      ['N900-0001', false],
      ['N900-0002', true],
    ]);
    expect(countGaps(listed)).toMatchObject({ neverInspected: 1 });
    expect(matching(listed, { text: 'b 0002' })).toHaveLength(1);
    expect(await wholeDevice(deps, present(listed[1]), today)).toMatchObject({
      lastInspection: { by: 'Li', failed: 0 },
    });
  });
});
