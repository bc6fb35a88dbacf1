import { describe, expect, it } from 'vitest';
import { evidenceGaps } from '../../../../../electron/service/inspection/evidenceGaps.ts';
import { gatherEvidence } from '../../../../../electron/service/inspection/evidenceGather.ts';
import { addRecords, planRecord } from '../../../../support/planShop.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const none = { done: 0, missed: 0, cancelled: 0, open: 0, failedPoints: 0 };
const period = { from: '2026-01-01', until: '2026-12-31' };

describe('what an assessor would ask about', () => {
  it('is said for a shop that has never inspected', async () => {
    const deps = await someDeps();
    await addRecords(deps.shops.open, [planRecord('N900-0001')]);
    const gaps = evidenceGaps(await gatherEvidence(deps, period), { ...none, missed: 3 }, []).map(({ en }) => en);
    expect(gaps).toEqual(
      expect.arrayContaining([
        'List of terminals, never inspected: 1',
        'No inspection plan is running',
        'Inspections that were missed: 3',
        'No people are entered, so there is no record of training',
      ]),
    );
  });
});
