// The filters of the list of jobs as they stand in its address, and as the program takes them.
import type { JobFilter } from '../../../shared/ipc/jobsContract.ts';
import type { JobPhase } from '../../../shared/job/job.ts';
import { type PlanKind, planKinds } from '../../../shared/plan/plan.ts';
import { isDay } from '../../ui/planner/days.ts';

/** Which jobs, by how they stand. */
export const jobShows = ['open', 'overdue', 'done', 'missed', 'cancelled', 'all'] as const;

/** What the person has chosen; empty text and null mean no restriction. */
export interface JobListQuery {
  readonly show: (typeof jobShows)[number];
  readonly kind: PlanKind | null;
  readonly plan: string | null;
  readonly unit: string | null;
  readonly store: string | null;
  readonly assignee: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string;
}

/** Nothing is restricted but that they are not over. */
export const everything: JobListQuery = {
  show: 'open',
  kind: null,
  plan: null,
  unit: null,
  store: null,
  assignee: null,
  from: null,
  until: null,
  text: '',
};

const longestText = 100;
const anId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const phases: Readonly<Record<JobListQuery['show'], JobPhase[] | null>> = {
  open: ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'],
  overdue: ['overdue'],
  done: ['done'],
  missed: ['missed'],
  cancelled: ['cancelled'],
  all: null,
};

const textOf = (value: string | null, longest: number): string | null =>
  value === null || value === '' ? null : value.slice(0, longest);
const idOf = (value: string | null): string | null => (value !== null && anId.test(value) ? value : null);
const dayOf = (value: string | null): string | null => (value !== null && isDay(value) ? value : null);

/** Reads an address; whatever is not understood is no restriction. */
export const readQuery = (address: URLSearchParams): JobListQuery => ({
  show: jobShows.find((show) => show === address.get('show')) ?? 'open',
  kind: planKinds.find((kind) => kind === address.get('kind')) ?? null,
  plan: idOf(address.get('plan')),
  unit: idOf(address.get('unit')),
  store: textOf(address.get('store'), 120),
  assignee: textOf(address.get('assignee'), 60),
  from: dayOf(address.get('from')),
  until: dayOf(address.get('until')),
  text: (address.get('text') ?? '').slice(0, longestText),
});

/** Writes an address; what is not restricted is left out. */
export const writeQuery = (query: JobListQuery): URLSearchParams => {
  const address = new URLSearchParams();
  for (const name of ['kind', 'plan', 'unit', 'store', 'assignee', 'from', 'until', 'text'] as const) {
    const value = query[name];
    if (value !== null && value !== '') address.set(name, value);
  }
  if (query.show !== 'open') address.set('show', query.show);
  return address;
};

/** Whether anything is restricted. */
export const isRestricted = (query: JobListQuery): boolean => writeQuery(query).size > 0;

/** The same as the program takes it. */
export const filterOf = (query: JobListQuery): JobFilter => ({
  phases: phases[query.show],
  kind: query.kind,
  planId: query.plan,
  unitId: query.unit,
  store: query.store,
  assignee: query.assignee,
  from: query.from,
  until: query.until,
  text: query.text.trim() === '' ? null : query.text.trim().slice(0, longestText),
});

/** Where the list shows what is asked for. */
export const listAddress = (query: Partial<JobListQuery>): string => {
  const search = writeQuery({ ...everything, ...query }).toString();
  return search === '' ? '/plan/jobs' : `/plan/jobs?${search}`;
};
