import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draftEvidence, readPictures } from '../../../../../electron/service/inspection/evidenceParts.ts';
import { aJob } from '../../../../support/aJob.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('a pack before it is written', () => {
  it('counts done, missed and open inspections, and has a table for each', async () => {
    const deps = await someDeps();
    const { jobs } = deps.shops.open;
    await jobs.insert(aJob({ id: randomUUID(), kind: 'inspection', state: 'missed', dueOn: '2026-01-05' }));
    await jobs.insert(aJob({ id: randomUUID(), kind: 'inspection', dueOn: '2026-01-06' }));
    await jobs.insert(
      aJob({
        id: randomUUID(),
        kind: 'inspection',
        state: 'done',
        dueOn: '2026-01-07',
        doneAt: '2026-01-07T01:00:00.000Z',
      }),
    );
    const draft = await draftEvidence(deps, { from: '2026-01-01', until: '2026-01-31' }, 'en');
    expect(draft.tally).toMatchObject({ missed: 1, open: 1, done: 1 });
    expect(draft.counts.jobs).toBe(3);
    expect(
      Buffer.from(draft.tables.get('jobs') ?? [])
        .toString('utf8')
        .split('\r\n'),
    ).toHaveLength(5);
    expect(await readPictures(deps, draft.shown)).toEqual([]);
  });
});
