// Today: what is overdue, due, in progress, on hold and done, each with its one next step.

import { Anchor, Button, Checkbox } from '@mantine/core';
import { IconCalendarPlus, IconCircleCheck, IconPlus, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { useOperator } from '../../bridge/Access.tsx';
import { type Answer, knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/paper/PaperLink.tsx';
import { CreateJobDialog } from '../../ui/planner/CreateJobDialog.tsx';
import { localToday } from '../../ui/planner/days.ts';
import { JobDoings } from '../../ui/planner/JobDoings.tsx';
import { JobLine } from '../../ui/planner/JobLine.tsx';
import lines from '../../ui/planner/Planner.module.css';
import { useJobs } from '../../ui/planner/useJobs.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { type JobListQuery, listAddress } from './jobListQuery.ts';
import css from './Today.module.css';

const shownAtMost = 50;
const shownAtFirst = 8;
const parts = ['overdue', 'due', 'inProgress', 'onHold'] as const;
type Jobs = CommandOutput<'jobs.list'>;

/** The moment at which this local day began. */
const startOfToday = (): string => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
};

const useWordsOfParts = () => {
  const { t } = useWords();
  return {
    overdue: t('planner.today.overdue'),
    due: t('planner.today.due'),
    inProgress: t('planner.today.inProgress'),
    onHold: t('planner.today.onHold'),
  };
};

interface PartProps {
  readonly name: (typeof parts)[number];
  readonly title: string;
  readonly jobs: Jobs;
  readonly assignee: string | null;
}

const Part = ({ name, title, jobs, assignee }: PartProps) => {
  const { t, aside } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  if (jobs.total === 0) return null;
  const show: JobListQuery['show'] = name === 'overdue' ? 'overdue' : 'open';
  const span = name === 'due' ? { from: jobs.today, until: jobs.today } : {};
  const shown = isWhole ? jobs.jobs : jobs.jobs.slice(0, shownAtFirst);
  return (
    <Section title={`${title}${aside(String(jobs.total))}`} inset="flush">
      <ul className={lines['lines']} aria-label={title}>
        {shown.map((job) => (
          <JobLine key={job.id} job={job} today={jobs.today} isBelowPhase />
        ))}
      </ul>
      {jobs.total <= shown.length ? null : (
        <p className={`${lines['foot'] ?? ''} ${css['foot'] ?? ''}`}>
          {shown.length < jobs.jobs.length ? (
            <Button size="xs" variant="default" onClick={() => setIsWhole(true)}>
              {t('planner.today.show', { count: jobs.jobs.length - shown.length })}
            </Button>
          ) : null}
          <Anchor component={Link} to={listAddress({ show, assignee, ...span })} inherit>
            {t('planner.today.more', { count: jobs.total })}
          </Anchor>
        </p>
      )}
    </Section>
  );
};

const Done = ({ jobs }: { readonly jobs: Jobs }) => {
  const { t, aside } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  if (jobs.total === 0) return null;
  const shown = isWhole ? jobs.jobs : jobs.jobs.slice(0, shownAtFirst);
  return (
    <Section title={`${t('planner.today.done')}${aside(String(jobs.total))}`} inset="flush">
      <ul className={lines['lines']} aria-label={t('planner.today.done')}>
        {shown.map((job) => (
          <JobLine key={job.id} job={job} today={jobs.today} isBelowPhase />
        ))}
      </ul>
      {jobs.total <= shown.length ? null : (
        <p className={`${lines['foot'] ?? ''} ${css['foot'] ?? ''}`}>
          {shown.length < jobs.jobs.length ? (
            <Button size="xs" variant="default" onClick={() => setIsWhole(true)}>
              {t('planner.today.show', { count: jobs.jobs.length - shown.length })}
            </Button>
          ) : null}
          <Anchor component={Link} to={listAddress({ show: 'done' })} inherit>
            {t('planner.today.moreDone')}
          </Anchor>
        </p>
      )}
    </Section>
  );
};

const NothingToDo = ({ isMine }: { readonly isMine: boolean }) => {
  const { t } = useWords();
  const plans = knownOf(useAnswer('plans.list', {}));
  if (isMine) {
    return (
      <EmptyState icon={<IconUserOff size={24} />} title={t('planner.today.noneMine')}>
        {t('planner.today.noneMineHint')}
      </EmptyState>
    );
  }
  if (plans !== null && plans.length === 0) {
    return (
      <EmptyState
        icon={<IconCalendarPlus size={24} />}
        title={t('planner.today.noPlans')}
        action={
          <Button component={Link} to="/plan/plans">
            {t('planner.today.toPlans')}
          </Button>
        }
      >
        {t('planner.today.noPlansHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconCircleCheck size={24} />}
      title={t('planner.today.none')}
      action={
        <Button variant="default" component={Link} to="/plan/calendar">
          {t('planner.today.toCalendar')}
        </Button>
      }
    >
      {t('planner.today.noneHint')}
    </EmptyState>
  );
};

const failureOf = (
  answers: readonly Answer<unknown>[],
): { readonly error: AppError; readonly retry: () => void } | null => {
  const failed = answers.find((answer) => answer.state === 'failed');
  return failed?.state === 'failed'
    ? {
        error: failed.error,
        retry: () => {
          for (const answer of answers) answer.reload();
        },
      }
    : null;
};

const Work = ({ assignee }: { readonly assignee: string | null }) => {
  const words = useWordsOfParts();
  const overdue = useJobs({ phases: ['overdue'], assignee }, shownAtMost);
  const due = useJobs({ phases: ['due'], assignee }, shownAtMost);
  const inProgress = useJobs({ phases: ['inProgress'], assignee }, shownAtMost);
  const onHold = useJobs({ phases: ['onHold'], assignee }, shownAtMost);
  const done = useJobs({ phases: ['done'], assignee, doneSince: startOfToday() }, shownAtMost);
  const known = {
    overdue: knownOf(overdue),
    due: knownOf(due),
    inProgress: knownOf(inProgress),
    onHold: knownOf(onHold),
  };
  const doneJobs = knownOf(done);
  const failure = failureOf([overdue, due, inProgress, onHold, done]);
  const isLoading = [overdue, due, inProgress, onHold, done].some(({ state }) => state === 'loading');
  if (isLoading) return <Loading rows={5} height={62} />;
  const total = parts.reduce((sum, part) => sum + (known[part]?.total ?? 0), 0);
  const isEmpty = failure === null && total === 0;
  return (
    <>
      {failure === null ? null : <ErrorNotice error={failure.error} onRetry={failure.retry} />}
      {isEmpty ? <NothingToDo isMine={assignee !== null} /> : null}
      {parts.map((part) => {
        const jobs = known[part];
        return jobs === null ? null : (
          <Part key={part} name={part} title={words[part]} jobs={jobs} assignee={assignee} />
        );
      })}
      {doneJobs === null ? null : <Done jobs={doneJobs} />}
    </>
  );
};

/** The first page of the plan. */
export const TodayPage = () => {
  const { t } = useWords();
  const allowed = useMay('jobs.create');
  const [isMine, setIsMine] = useState(false);
  const [isNewOpen, setIsNewOpen] = useState(false);
  const operator = useOperator();
  const assignee = isMine && operator !== '' ? operator : null;
  return (
    <Page
      title={t('planner.today.title')}
      lead={t('planner.today.lead')}
      actions={
        <>
          {operator === '' ? null : (
            <Checkbox
              className={css['mine'] ?? ''}
              label={t('planner.today.mine', { name: operator })}
              checked={isMine}
              onChange={(event) => setIsMine(event.currentTarget.checked)}
            />
          )}
          <PaperLink request={{ template: 'handover', from: localToday(), until: localToday(), store: null }} />
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNewOpen(true)} {...allowed.may}>
            {t('planner.create.button')}
          </Button>
        </>
      }
    >
      <JobDoings>
        <Work key={assignee ?? 'everybody'} assignee={assignee} />
      </JobDoings>
      {isNewOpen ? <CreateJobDialog onClose={() => setIsNewOpen(false)} /> : null}
    </Page>
  );
};
