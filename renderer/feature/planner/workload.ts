// How much each person has to do per week: jobs that are not over, and the later dates of the plans.
import type { JobGroup, PlannedDate } from '../../../shared/ipc/jobsContract.ts';
import { mondayOf } from '../../ui/planner/days.ts';

/** The work of one person in one week. */
export interface Load {
  readonly jobs: number;
  /** Planned time of those that have one. */
  readonly minutes: number;
  /** Whether some have none. */
  readonly isUntimed: boolean;
}

/** The work of one person; null = nobody does it yet. */
export interface PersonLoad {
  readonly person: string | null;
  /** By the Monday of the week. */
  readonly weeks: ReadonlyMap<string, Load>;
}

interface Piece {
  readonly person: string | null;
  readonly on: string;
  readonly jobs: number;
  readonly minutes: number;
  readonly isUntimed: boolean;
}

const isOver = ({ state }: JobGroup): boolean => state === 'done' || state === 'missed' || state === 'cancelled';

/** Persons in the order of their names, nobody last. */
export const workloadOf = ({
  groups,
  planned,
}: {
  readonly groups: readonly JobGroup[];
  readonly planned: readonly PlannedDate[];
}): readonly PersonLoad[] => {
  const pieces: readonly Piece[] = [
    ...groups
      .filter((group) => !isOver(group))
      .map(({ assignee, dueOn, count, minutes }) => ({
        person: assignee,
        on: dueOn,
        jobs: count,
        minutes,
        isUntimed: minutes === 0,
      })),
    ...planned.map(({ assignee, dueOn, subjects, minutes }) => ({
      person: assignee,
      on: dueOn,
      jobs: subjects,
      minutes: (minutes ?? 0) * subjects,
      isUntimed: minutes === null,
    })),
  ];
  const persons = new Map<string | null, Map<string, Load>>();
  for (const { person, on, jobs, minutes, isUntimed } of pieces) {
    const weeks = persons.get(person) ?? new Map<string, Load>();
    const monday = mondayOf(on);
    const known = weeks.get(monday) ?? { jobs: 0, minutes: 0, isUntimed: false };
    weeks.set(monday, {
      jobs: known.jobs + jobs,
      minutes: known.minutes + minutes,
      isUntimed: known.isUntimed || isUntimed,
    });
    persons.set(person, weeks);
  }
  return [...persons]
    .map(([person, weeks]) => ({ person, weeks }))
    .sort((one, other) =>
      one.person === null ? 1 : other.person === null ? -1 : one.person.localeCompare(other.person, 'zh'),
    );
};

/** Minutes as hours with one decimal, such as `7.5`. */
export const hoursOf = (minutes: number): string => String(Math.round(minutes / 6) / 10);
