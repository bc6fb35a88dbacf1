// Jobs, later dates and special days of a span, asked again when jobs or plans change.
import { useMemo } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { type Answer, knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { localToday } from '../../ui/planner/days.ts';
import type { SpecialDay } from '../../ui/planner/useDaysOff.ts';
import { useGathered } from '../../ui/planner/useGathered.ts';
import { useNewDay } from '../../ui/planner/useNewDay.ts';
import { type CalendarEntry, entriesByDay } from './calendarEntries.ts';
import { type CalendarQuery, filterOf, spanOf } from './calendarQuery.ts';

/** What the calendar knows; nothing of it while it is on the way. */
export interface CalendarDays {
  readonly answer: Answer<CommandOutput<'jobs.calendar'>>;
  readonly known: CommandOutput<'jobs.calendar'> | null;
  readonly today: string;
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly special: ReadonlyMap<string, SpecialDay>;
}

/** Everything of the days that a view shows. */
export const useCalendar = (query: CalendarQuery, on: string): CalendarDays => {
  const answer = useAnswer('jobs.calendar', { ...spanOf(query.view, on), filter: { ...filterOf(query) } });
  const reloadSoon = useGathered(answer.reload);
  useEvent('jobs.changed', reloadSoon);
  useEvent('plans.changed', reloadSoon);
  useNewDay(reloadSoon);
  const known = knownOf(answer);
  const today = known?.today ?? localToday();
  const entries = useMemo(() => entriesByDay(known ?? { groups: [], planned: [] }, today), [known, today]);
  const special = useMemo(() => new Map((known?.days ?? []).map((day) => [day.on, day])), [known]);
  return { answer, known, today, entries, special };
};
