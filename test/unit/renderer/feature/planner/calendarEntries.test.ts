import { describe, expect, it } from 'vitest';
import { countsOf, entriesByDay, isMovable } from '../../../../../renderer/feature/planner/calendarEntries.ts';
import type { JobGroup, PlannedDate } from '../../../../../shared/ipc/jobsContract.ts';

const today = '2026-11-22';
const planId = '00000000-0000-4000-8000-0000000000f1';

const aGroup = (group: Partial<JobGroup>): JobGroup => ({
  planId,
  kind: 'maintenance',
  title: { zh: '清洁', en: 'Cleaning' },
  state: 'open',
  dueOn: today,
  dueTime: '09:00',
  count: 1,
  jobId: '00000000-0000-4000-8000-000000000001',
  unitName: '1 号柜台',
  store: '一号店',
  assignee: null,
  minutes: 10,
  ...group,
});
const aPlanned: PlannedDate = {
  planId,
  kind: 'maintenance',
  title: { zh: '清洁', en: 'Cleaning' },
  dueOn: today,
  dueTime: '09:00',
  subjects: 4,
  minutes: null,
  assignee: '小王',
};

describe('the entries of a calendar', () => {
  it('join what two people do of one plan and day, and keep their names', () => {
    const days = entriesByDay(
      { groups: [aGroup({ assignee: '小王', count: 2 }), aGroup({ assignee: '小李', dueTime: '08:00' })], planned: [] },
      today,
    );
    expect(days.get(today)).toMatchObject([
      { count: 3, assignees: ['小王', '小李'], time: '08:00', phase: 'due', place: null },
    ]);
  });

  it('put the overdue ones first and what is done last, and leave out what was cancelled', () => {
    const states = ['done', 'cancelled', 'inProgress', 'open'] as const;
    const groups = states.map((state) => aGroup({ state, dueOn: '2026-11-20' }));
    const days = entriesByDay({ groups, planned: [{ ...aPlanned, dueOn: '2026-11-20' }] }, today);
    expect(days.get('2026-11-20')?.map(({ phase }) => phase)).toEqual(['overdue', 'inProgress', 'planned', 'done']);
  });

  it('are counted apart: jobs, of these overdue ones, and later dates', () => {
    const groups = [aGroup({ dueOn: '2026-11-21', count: 3 }), aGroup({ dueOn: '2026-11-21', state: 'done' })];
    const days = entriesByDay({ groups, planned: [{ ...aPlanned, dueOn: '2026-11-21' }] }, today);
    expect(countsOf(days.get('2026-11-21') ?? [])).toEqual({ jobs: 4, overdue: 3, planned: 4 });
    expect(countsOf([])).toEqual({ jobs: 0, overdue: 0, planned: 0 });
  });

  it('can be moved until they are over; a date that is only planned belongs to its plan', () => {
    for (const phase of ['overdue', 'due', 'upcoming', 'inProgress', 'onHold'] as const)
      expect(isMovable({ phase })).toBe(true);
    for (const phase of ['planned', 'done', 'missed', 'cancelled'] as const) expect(isMovable({ phase })).toBe(false);
  });
});
