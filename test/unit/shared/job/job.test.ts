import { describe, expect, it } from 'vitest';
import { jobPhaseNames, jobPhases, jobSchema, jobStates, phaseOf, signerNames } from '../../../../shared/job/job.ts';
import { aJob } from '../../../support/aJob.ts';

describe('a job', () => {
  it('that is open is upcoming, due or overdue by the day; every other state is shown as it is', () => {
    const phase = (dueOn: string) => phaseOf({ state: 'open', dueOn }, '2026-11-22');
    expect(['2026-11-23', '2026-11-22', '2026-11-21'].map(phase)).toEqual(['upcoming', 'due', 'overdue']);
    for (const state of jobStates.filter((each) => each !== 'open')) {
      expect(phaseOf({ state, dueOn: '2020-01-01' }, '2026-11-22')).toBe(state);
    }
  });

  it('has a name for each of its phases and for whoever signs', () => {
    for (const phase of jobPhases) expect(jobPhaseNames[phase].zh).not.toBe('');
    expect(signerNames.witness.en).toBe('second person');
  });

  it('is stored and sent in one form', () => {
    expect(jobSchema.parse(JSON.parse(JSON.stringify(aJob())))).toEqual(aJob());
  });
});
