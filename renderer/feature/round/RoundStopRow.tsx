// One stop of a round: its number, the job, the terminal and its counter, how it stands.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { phaseOf } from '../../../shared/job/job.ts';
import { formatDay } from '../../ui/planner/days.ts';
import { PhaseBadge } from '../../ui/planner/PhaseBadge.tsx';
import type { RoundStop } from '../../ui/round/roundRoute.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Round.module.css';

/** Name of a stop: the terminal, or what the job is for. */
export const useStopName = () => {
  const { t } = useWords();
  return ({ job }: RoundStop): string => job.unitName ?? job.store ?? t('job.ofShop');
};

interface RowProps {
  readonly stop: RoundStop;
  readonly number: number;
  readonly today: string;
  readonly onOpen: () => void;
}

/** A line of the list. */
export const RoundStopRow = ({ stop, number, today, onOpen }: RowProps) => {
  const { t, say, language } = useWords();
  const nameOf = useStopName();
  const { job, counter } = stop;
  const phase = phaseOf(job, today);
  return (
    <li className={css['stop']}>
      <span className={css['number']} aria-hidden>
        {number}
      </span>
      <div>
        <Anchor component={Link} to={`/plan/job/${job.id}`} className={css['name']} onClick={onOpen}>
          {say(job.title)} · {nameOf(stop)}
        </Anchor>
        <p className={css['soft']}>
          {job.subject.kind === 'unit' ? `${counter ?? t('round.noCounter')} · ` : ''}
          {formatDay(job.dueOn, language, 'short')}
          {job.assignee === null ? '' : ` · ${job.assignee}`}
        </p>
      </div>
      <PhaseBadge phase={phase} />
    </li>
  );
};
