import { describe, expect, it } from 'vitest';
import { everyDay } from '../../../../../electron/plan/workCalendar.ts';
import { type GenerationDeps, generateJobs } from '../../../../../electron/service/plan/generation.ts';
import { newJobId } from '../../../../../electron/service/plan/jobId.ts';
import type { PlanSubject } from '../../../../../electron/service/plan/planSubjects.ts';
import { aPlan } from '../../../../support/aPlan.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const subject = (at: number): PlanSubject => ({
  key: `store:${String(at)}`,
  unitId: null,
  store: String(at),
  units: [],
});

describe('the making of jobs', () => {
  it('is stopped between two portions and gone on with, nothing twice and nothing missing', async () => {
    const { plans, jobs } = (await someDeps()).shops.open;
    const subjects = Array.from({ length: 60 }, (_, at) => subject(at));
    const plan = aPlan();
    let asked = 0;
    const deps: GenerationDeps = {
      plans,
      newId: () => newJobId(0),
      at: plan.createdAt,
      today: '2026-11-22',
      calendar: everyDay,
      calendarKey: '',
      dayOf: (utc) => utc.slice(0, 10),
      elapsed: () => 0,
      before: () => [],
      isStopping: () => {
        asked += 1;
        return asked > 30;
      },
    };
    await plans.write([plan]);
    const some = await generateJobs(plan, subjects, deps);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(60 * 54);
    const rest = await generateJobs(plan, subjects, { ...deps, isStopping: () => false });
    expect(some + rest).toBe(60 * 54);
    expect(await jobs.total({}, '2026-11-22')).toBe(60 * 54);
    expect(await generateJobs(plan, subjects, { ...deps, isStopping: () => false })).toBe(0);
  });
});
