// What stands on the days of the calendar: jobs of one plan and phase together, later dates of plans, the most urgent first.
import type { JobGroup, PlannedDate } from '../../../shared/ipc/jobsContract.ts';
import { type JobPhase, type JobState, phaseOf } from '../../../shared/job/job.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';

/** One entry of a day. */
export interface CalendarEntry {
  readonly key: string;
  readonly on: string;
  /** `planned` = a later date of a plan; its jobs do not exist yet. */
  readonly phase: JobPhase | 'planned';
  /** Null of a planned one. */
  readonly state: JobState | null;
  readonly title: Bilingual;
  readonly time: string;
  readonly count: number;
  readonly planId: string | null;
  /** The first of its jobs; null of a planned one. */
  readonly jobId: string | null;
  /** Terminal or store of a single one; null = several, or the whole shop. */
  readonly place: string | null;
  /** Names, without repetition. */
  readonly assignees: readonly string[];
}

const order: readonly CalendarEntry['phase'][] = [
  'overdue',
  'due',
  'inProgress',
  'onHold',
  'upcoming',
  'planned',
  'missed',
  'done',
  'cancelled',
];

const entryOfGroup = (group: JobGroup, today: string): CalendarEntry => ({
  key: `${group.dueOn} ${group.planId ?? group.jobId} ${group.state}`,
  on: group.dueOn,
  phase: phaseOf(group, today),
  state: group.state,
  title: group.title,
  time: group.dueTime,
  count: group.count,
  planId: group.planId,
  jobId: group.jobId,
  place: group.count === 1 ? (group.unitName ?? group.store) : null,
  assignees: group.assignee === null ? [] : [group.assignee],
});

const entryOfPlanned = (planned: PlannedDate): CalendarEntry => ({
  key: `${planned.dueOn} ${planned.planId} planned`,
  on: planned.dueOn,
  phase: 'planned',
  state: null,
  title: planned.title,
  time: planned.dueTime,
  count: planned.subjects,
  planId: planned.planId,
  jobId: null,
  place: null,
  assignees: planned.assignee === null ? [] : [planned.assignee],
});

const joined = (one: CalendarEntry, other: CalendarEntry): CalendarEntry => ({
  ...one,
  count: one.count + other.count,
  place: null,
  time: other.time < one.time ? other.time : one.time,
  assignees: [...new Set([...one.assignees, ...other.assignees])],
});

const before = (one: CalendarEntry, other: CalendarEntry): number =>
  order.indexOf(one.phase) - order.indexOf(other.phase) ||
  one.time.localeCompare(other.time) ||
  one.title.zh.localeCompare(other.title.zh, 'zh');

/** Entries by day; what was cancelled is left out. */
export const entriesByDay = (
  { groups, planned }: { readonly groups: readonly JobGroup[]; readonly planned: readonly PlannedDate[] },
  today: string,
): ReadonlyMap<string, readonly CalendarEntry[]> => {
  const byKey = new Map<string, CalendarEntry>();
  const entries = [
    ...groups.filter(({ state }) => state !== 'cancelled').map((group) => entryOfGroup(group, today)),
    ...planned.map(entryOfPlanned),
  ];
  for (const entry of entries) {
    const known = byKey.get(entry.key);
    byKey.set(entry.key, known === undefined ? entry : joined(known, entry));
  }
  const byDay = new Map<string, CalendarEntry[]>();
  for (const entry of byKey.values()) {
    const day = byDay.get(entry.on);
    if (day === undefined) byDay.set(entry.on, [entry]);
    else day.push(entry);
  }
  for (const day of byDay.values()) day.sort(before);
  return byDay;
};

/** Whether a person may move it to another day. */
export const isMovable = ({ phase }: Pick<CalendarEntry, 'phase'>): boolean =>
  phase !== 'planned' && phase !== 'done' && phase !== 'missed' && phase !== 'cancelled';

/** How many jobs stand there: those that exist, of these the overdue ones, and those that are planned. */
export const countsOf = (
  entries: readonly CalendarEntry[],
): { readonly jobs: number; readonly overdue: number; readonly planned: number } => {
  const sum = (of: (entry: CalendarEntry) => boolean): number =>
    entries.reduce((total, entry) => total + (of(entry) ? entry.count : 0), 0);
  return {
    jobs: sum(({ phase }) => phase !== 'planned'),
    overdue: sum(({ phase }) => phase === 'overdue'),
    planned: sum(({ phase }) => phase === 'planned'),
  };
};
