// The jobs of a round: asked by day and person, put in the order in which somebody walks.

import { useState } from 'react';
import { useOperator } from '../../bridge/Access.tsx';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useToday } from '../../ui/people/useToday.ts';
import { addDays } from '../../ui/planner/days.ts';
import { placesOf } from '../../ui/round/roundRoute.ts';

/** Whose jobs, and until which day. */
export interface RoundQuery {
  readonly who: 'mine' | 'unassigned' | 'everybody';
  readonly until: 'today' | 'week';
}

/** Most jobs of one round. */
export const mostStops = 500;
const weekDays = 7;
const orderKey = 'steward.round.stores';

const keptOrder = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(orderKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
};

/** The round as it is now, and a way to change the order of its stores. */
export const useRound = ({ who, until }: RoundQuery) => {
  const operator = useOperator();
  const [order, setOrder] = useState(keptOrder);
  const today = useToday();
  const list = useAnswer('jobs.list', {
    filter: {
      phases: ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'],
      until: until === 'today' ? today : addDays(today, weekDays),
      assignee: who === 'mine' && operator !== '' ? operator : null,
    },
    offset: 0,
    limit: mostStops,
  });
  const units = useAnswer('plans.units', {});
  useEvent('jobs.changed', list.reload);
  const failed = list.state === 'failed' ? list : units.state === 'failed' ? units : null;
  const isKnown = list.state === 'filled' && units.state === 'filled';
  const jobs = isKnown ? list.value.jobs.filter(({ assignee }) => who !== 'unassigned' || assignee === null) : [];
  const keepOrder = (stores: readonly string[]): void => {
    setOrder(stores);
    localStorage.setItem(orderKey, JSON.stringify(stores));
  };
  return {
    failed,
    places: isKnown ? placesOf(jobs, units.value, order) : null,
    total: isKnown ? list.value.total : 0,
    today,
    keepOrder,
  };
};
