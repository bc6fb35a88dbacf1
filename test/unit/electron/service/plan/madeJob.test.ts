import { describe, expect, it } from 'vitest';
import { madeJob } from '../../../../../electron/service/plan/madeJob.ts';
import { jobSchema } from '../../../../../shared/job/job.ts';
import { aPlan } from '../../../../support/aPlan.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('a job that a counter or finding has made', () => {
  it('is whole, due at once by local time, and never missed', () => {
    const unitId = '018f0000-0000-7000-8000-000000000001';
    const job = madeJob(
      aPlan({ templateId: '018f0000-0000-7000-8000-000000000002' }),
      { key: unitId, unitId, store: null, units: [] },
      { origin: { kind: 'counter', passed: 5, reading: 6, resets: 0 }, text: '5', clock: createFakeClock() },
    );
    expect(jobSchema.parse(job)).toEqual(job);
    expect(job).toMatchObject({ dueOn: '2026-11-22', dueTime: '09:30', lastOn: null, state: 'open' });
    expect(job.templateId).toBe('018f0000-0000-7000-8000-000000000002');
  });
});
