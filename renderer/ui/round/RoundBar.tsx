// Where on the round a job is, and the way to the one before and the next; after the last one back to the whole.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconRoute } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../useWords.ts';
import css from './RoundBar.module.css';
import { type RememberedStop, rememberedRound } from './roundRoute.ts';

interface RoundBarProps {
  readonly jobId: string;
  /** Nothing is left to do on the job: the way on is the next thing. */
  readonly isOver: boolean;
  /** The job was finished this moment: the way on takes the focus. */
  readonly isJustDone: boolean;
}

interface WayProps {
  readonly stop: RememberedStop | undefined;
  readonly side: 'previous' | 'next';
  /** It is what to do now. */
  readonly isDue?: boolean;
}

const Way = ({ stop, side, isDue = false }: WayProps) => {
  const { t } = useWords();
  if (stop === undefined) return null;
  const isNext = side === 'next';
  return (
    <Button
      component={Link}
      to={`/plan/job/${stop.jobId}`}
      size="xs"
      variant={isDue ? 'filled' : 'default'}
      data-way={side}
      {...(isNext
        ? { rightSection: <IconArrowRight size={16} aria-hidden /> }
        : { leftSection: <IconArrowLeft size={16} aria-hidden /> })}
    >
      {t(`round.${side}`, { name: stop.name })}
    </Button>
  );
};

/** Nothing on a job that is on no round. */
export const RoundBar = ({ jobId, isOver, isJustDone }: RoundBarProps) => {
  const { t } = useWords();
  const bar = useRef<HTMLElement>(null);
  const stops = rememberedRound();
  const at = stops.findIndex((stop) => stop.jobId === jobId);
  useEffect(() => {
    if (!isJustDone) return;
    const way =
      bar.current?.querySelector<HTMLElement>('[data-way="next"]') ??
      bar.current?.querySelector<HTMLElement>('[data-way="all"]');
    way?.focus();
    way?.scrollIntoView({ block: 'center' });
  }, [isJustDone]);
  if (at === -1) return null;
  const isLast = at === stops.length - 1;
  return (
    <nav ref={bar} className={css['bar']} aria-label={t('round.bar')}>
      <span className={css['text']}>
        <IconRoute size={16} aria-hidden />
        {t('round.position', { at: at + 1, total: stops.length })}
        {isLast && isJustDone ? ` · ${t('round.over')}` : ''}
      </span>
      <span className={css['ways']}>
        <Way stop={stops[at - 1]} side="previous" />
        <Way stop={stops[at + 1]} side="next" isDue={isOver} />
        <Button component={Link} to="/plan/round" size="xs" variant="default" data-way="all">
          {t('round.all')}
        </Button>
      </span>
    </nav>
  );
};
