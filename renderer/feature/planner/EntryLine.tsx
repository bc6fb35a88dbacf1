// One entry of a day as a line: a single job with its next step, several of a plan together, or a later date of a plan.
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { JobAction } from '../../ui/planner/JobAction.tsx';
import { useDoing } from '../../ui/planner/JobDoings.tsx';
import { JobMenu } from '../../ui/planner/JobMenu.tsx';
import { PhaseBadge } from '../../ui/planner/PhaseBadge.tsx';
import lines from '../../ui/planner/Planner.module.css';
import { PhaseSign } from '../../ui/planner/phaseLook.tsx';
import { useWords } from '../../ui/useWords.ts';
import { type CalendarEntry, isMovable } from './calendarEntries.ts';
import { listAddress } from './jobListQuery.ts';

interface EntryLineProps {
  readonly entry: CalendarEntry;
}

const Several = ({ entry }: EntryLineProps) => {
  const { t } = useWords();
  const open = useDoing();
  const { planId, on, count, phase } = entry;
  return (
    <>
      <Button
        component={Link}
        size="xs"
        variant="default"
        to={listAddress({ plan: planId, from: on, until: on, show: phase === 'done' ? 'done' : 'all' })}
      >
        {t('planner.calendar.groupOpen')}
      </Button>
      {planId !== null && isMovable(entry) ? (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => open({ kind: 'move', target: { kind: 'planDay', planId, dueOn: on, count } })}
        >
          {t('planner.calendar.moveAll')}
        </Button>
      ) : null}
    </>
  );
};

const Actions = ({ entry, onFailed }: EntryLineProps & { readonly onFailed: (error: AppError | null) => void }) => {
  const { t } = useWords();
  const { jobId, state, planId } = entry;
  if (jobId === null || state === null) {
    return planId === null ? null : (
      <Anchor component={Link} to={`/plan/plan/${planId}`} size="sm">
        {t('planner.job.openPlan')}
      </Anchor>
    );
  }
  if (entry.count > 1) return <Several entry={entry} />;
  const job = {
    ...{ id: jobId, title: entry.title, state, planId, dueOn: entry.on },
    ...{ assignee: entry.assignees[0] ?? null, unitName: entry.place, store: null },
  };
  return (
    <>
      <JobAction job={job} onFailed={onFailed} />
      <JobMenu job={job} />
    </>
  );
};

/** A list item of a day. */
export const EntryLine = ({ entry }: EntryLineProps) => {
  const { t, say } = useWords();
  const [failed, setFailed] = useState<AppError | null>(null);
  const { phase, title, count, place, time, assignees, jobId } = entry;
  return (
    <li className={lines['line']}>
      <span className={lines['sign']}>
        <PhaseSign phase={phase} size={20} />
      </span>
      <div className={lines['body']}>
        <div className={lines['head']}>
          <h3 className={lines['title']}>
            {count === 1 && jobId !== null ? <Link to={`/plan/job/${jobId}`}>{say(title)}</Link> : say(title)}
          </h3>
          {place === null ? null : <span className={lines['place']}>{place}</span>}
          {count === 1 ? null : <span className={lines['place']}>{t('planner.job.times', { count })}</span>}
          <PhaseBadge phase={phase} />
        </div>
        <p className={lines['facts']}>
          <time>{time}</time>
          <span>
            {assignees.length === 0
              ? t('planner.job.nobody')
              : t('planner.job.caredForBy', { name: assignees.join('、') })}
          </span>
          {phase === 'planned' ? <span>{t('planner.calendar.plannedHint')}</span> : null}
        </p>
        {failed === null ? null : <ErrorNotice error={failed} onDismiss={() => setFailed(null)} />}
      </div>
      <div className={lines['actions']}>
        <Actions entry={entry} onFailed={setFailed} />
      </div>
    </li>
  );
};
