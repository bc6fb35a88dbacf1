import { describe, expect, it } from 'vitest';
import { createMaintenanceLog } from '../../../../electron/service/maintenanceLog.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('the maintenance log', () => {
  it('gives pages with the total, and a search without', async () => {
    const deps = await someDeps();
    for (let index = 0; index < 5; index += 1) await deps.shops.open.log.append(aLogEntry());
    const log = createMaintenanceLog(deps);
    const first = unwrap(await log.page({ filter: {}, beforeNumber: null, limit: 2 }));
    expect(first).toMatchObject({ entries: [{ number: 5 }, { number: 4 }], total: 5 });
    const next = unwrap(await log.page({ filter: {}, beforeNumber: 4, limit: 10 }));
    expect(next.entries.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(unwrap(await log.search({ text: '正常' }, 3))).toHaveLength(3);
  });

  it('is empty at the beginning', async () => {
    const log = createMaintenanceLog(await someDeps());
    expect(unwrap(await log.page({ filter: {}, beforeNumber: null, limit: 10 }))).toEqual({ entries: [], total: 0 });
  });
});
