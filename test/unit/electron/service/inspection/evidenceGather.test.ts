import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gatherEvidence, jobPhotos, jobsOf } from '../../../../../electron/service/inspection/evidenceGather.ts';
import { aJob } from '../../../../support/aJob.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const period = { from: '2026-11-01', until: '2026-11-30' };

describe('gathering', () => {
  it('takes inspections that were due or done in the period, each once, however many', async () => {
    const deps = await someDeps();
    const { jobs } = deps.shops.open;
    for (let day = 1; day <= 30; day += 1) {
      for (let each = 0; each < 5; each += 1) {
        await jobs.insert(
          aJob({ id: randomUUID(), kind: 'inspection', dueOn: `2026-11-${String(day).padStart(2, '0')}` }),
        );
      }
    }
    await jobs.insert(aJob({ id: randomUUID(), kind: 'inspection', dueOn: '2026-10-31' }));
    await jobs.insert(aJob({ id: randomUUID(), kind: 'maintenance', dueOn: '2026-11-05' }));
    const late = aJob({
      id: randomUUID(),
      kind: 'inspection',
      dueOn: '2026-10-20',
      state: 'done',
      doneAt: '2026-11-03T03:00:00.000Z',
      doneBy: 'Li',
    });
    await jobs.insert(late);
    const { span } = await gatherEvidence(deps, period);
    const ids: string[] = [];
    for await (const job of jobsOf(deps, span)) ids.push(job.id);
    expect([ids.length, new Set(ids).size, ids.includes(late.id)]).toEqual([151, 151, true]);
  });

  it('finds no photos where there are none', async () => {
    expect(await jobPhotos(await someDeps(), aJob(), new Map())).toEqual([]);
  });
});
