// How well a plan was kept. Pure.
import type { Compliance } from './figures.ts';

/** So many jobs that ended, or stand, alike. */
export interface JobGroup {
  readonly state: 'open' | 'inProgress' | 'onHold' | 'done' | 'missed' | 'cancelled';
  /** Last allowed day; the due day where the plan allows none after it. */
  readonly lastOn: string;
  /** Local day on which they were done; null = not done. */
  readonly doneOn: string | null;
  readonly count: number;
}

type Bin = Exclude<keyof Compliance, 'ratio'>;

const binOf = ({ state, lastOn, doneOn }: JobGroup, today: string): Bin => {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'missed') return 'missed';
  if (state === 'done') return doneOn !== null && doneOn > lastOn ? 'late' : 'onTime';
  return lastOn < today ? 'overdue' : 'notYet';
};

/** Every group in exactly one bin; nothing due = no ratio. */
export const complianceOf = (groups: readonly JobGroup[], today: string): Compliance => {
  const bins: Record<Bin, number> = { onTime: 0, late: 0, missed: 0, overdue: 0, cancelled: 0, notYet: 0 };
  for (const group of groups) bins[binOf(group, today)] += group.count;
  const due = bins.onTime + bins.late + bins.missed + bins.overdue;
  return { ...bins, ratio: due === 0 ? null : bins.onTime / due };
};
