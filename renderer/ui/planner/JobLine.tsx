// One job as a line: what, where, when, by whom, its one next step, and the rest behind a menu.
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import { type JobRow, phaseOf } from '../../../shared/job/job.ts';
import { Age } from '../Age.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../useWords.ts';
import { formatDay } from './days.ts';
import { JobAction } from './JobAction.tsx';
import { JobMenu } from './JobMenu.tsx';
import { PhaseBadge } from './PhaseBadge.tsx';
import css from './Planner.module.css';
import { PhaseSign } from './phaseLook.tsx';

interface JobLineProps {
  readonly job: JobRow;
  readonly today: string;
  /** On the terminal's own page its name is left out. */
  readonly isOnTerminal?: boolean;
  /** Where the heading says how it stands, its badge is left out. */
  readonly isBelowPhase?: boolean;
}

const Place = ({ job }: Pick<JobLineProps, 'job'>) => {
  const { t } = useWords();
  const { subject, unitName, store } = job;
  if (subject.kind === 'shop') return t('planner.job.shop');
  if (subject.kind === 'store') return subject.store;
  return [unitName ?? t('planner.job.unknownUnit'), store].filter((part) => part !== null).join(' · ');
};

const When = ({ job }: Pick<JobLineProps, 'job'>) => {
  const { t, language } = useWords();
  const { doneAt, doneBy, dueOn, dueTime, lastOn, state } = job;
  if (state === 'done' && doneAt !== null) {
    return (
      <span>
        {t('planner.job.doneBy', { name: doneBy ?? '' })} <Age at={doneAt} />
      </span>
    );
  }
  return (
    <>
      <time dateTime={`${dueOn}T${dueTime}`}>
        {t('planner.job.dueAt', { day: formatDay(dueOn, language, 'short'), time: dueTime })}
      </time>
      {lastOn === null || state !== 'open' || lastOn === dueOn ? null : (
        <span>{t('planner.job.lastOn', { day: formatDay(lastOn, language, 'day') })}</span>
      )}
    </>
  );
};

/** A list item. */
export const JobLine = ({ job, today, isOnTerminal = false, isBelowPhase = false }: JobLineProps) => {
  const { t, say } = useWords();
  const [failed, setFailed] = useState<AppError | null>(null);
  const phase = phaseOf(job, today);
  return (
    <li className={css['line']}>
      <span className={css['sign']}>
        <PhaseSign phase={phase} size={20} />
      </span>
      <div className={css['body']}>
        <div className={css['head']}>
          <h3 className={css['title']}>
            <Link to={`/plan/job/${job.id}`}>{say(job.title)}</Link>
          </h3>
          {isOnTerminal ? null : (
            <span className={css['place']}>
              <Place job={job} />
            </span>
          )}
          {isBelowPhase ? null : <PhaseBadge phase={phase} />}
        </div>
        <p className={css['facts']}>
          <When job={job} />
          {job.state === 'done' ? null : (
            <span>
              {job.assignee === null ? t('planner.job.nobody') : t('planner.job.caredForBy', { name: job.assignee })}
            </span>
          )}
          {job.minutes === null ? null : <span>{t('planner.job.minutes', { count: job.minutes })}</span>}
        </p>
        {failed === null ? null : <ErrorNotice error={failed} onDismiss={() => setFailed(null)} />}
      </div>
      <div className={css['actions']}>
        <JobAction job={job} onFailed={setFailed} />
        <JobMenu job={job} />
      </div>
    </li>
  );
};
