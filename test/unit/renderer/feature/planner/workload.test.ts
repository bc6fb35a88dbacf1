import { describe, expect, it } from 'vitest';
import { hoursOf, workloadOf } from '../../../../../renderer/feature/planner/workload.ts';
import type { JobGroup } from '../../../../../shared/ipc/jobsContract.ts';

const aGroup = (group: Partial<JobGroup>): JobGroup => ({
  planId: null,
  kind: 'other',
  title: { zh: '换纸', en: 'Paper' },
  state: 'open',
  dueOn: '2026-11-22',
  dueTime: '09:00',
  count: 1,
  jobId: '00000000-0000-4000-8000-000000000001',
  unitName: null,
  store: null,
  assignee: '小王',
  minutes: 30,
  ...group,
});

describe('the workload', () => {
  it('adds up what is not over by person and week, nobody last', () => {
    const loads = workloadOf({
      groups: [
        aGroup({ assignee: null }),
        aGroup({}),
        aGroup({ dueOn: '2026-11-16', count: 2, minutes: 90 }),
        aGroup({ dueOn: '2026-11-23', minutes: 0 }),
        aGroup({ state: 'done' }),
        aGroup({ state: 'missed' }),
        aGroup({ state: 'cancelled' }),
      ],
      planned: [],
    });
    expect(loads.map(({ person }) => person)).toEqual(['小王', null]);
    expect([...(loads[0]?.weeks ?? [])]).toEqual([
      ['2026-11-16', { jobs: 3, minutes: 120, isUntimed: false }],
      ['2026-11-23', { jobs: 1, minutes: 0, isUntimed: true }],
    ]);
  });

  it('counts a later date of a plan for each of its terminals', () => {
    const [load] = workloadOf({
      groups: [],
      planned: [
        {
          planId: '00000000-0000-4000-8000-0000000000f1',
          kind: 'inspection',
          title: { zh: '巡检', en: 'Inspection' },
          dueOn: '2026-12-07',
          dueTime: '09:00',
          subjects: 12,
          minutes: 5,
          assignee: null,
        },
      ],
    });
    expect(load?.weeks.get('2026-12-07')).toEqual({ jobs: 12, minutes: 60, isUntimed: false });
  });

  it('writes minutes as hours', () => {
    expect(hoursOf(450)).toBe('7.5');
    expect(hoursOf(60)).toBe('1');
  });
});
