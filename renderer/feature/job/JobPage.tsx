// The page of one job: begun, filled in, signed, finished; all of it with keys alone.
import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Job, phaseOf } from '../../../shared/job/job.ts';
import type { Attachment } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LogHere } from '../../ui/log/LogHere.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useToday } from '../../ui/people/useToday.ts';
import { PhaseBadge } from '../../ui/planner/PhaseBadge.tsx';
import { RoundBar } from '../../ui/round/RoundBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { loosePhotos } from './answerInput.ts';
import { Checklist } from './Checklist.tsx';
import { EndSection } from './EndSection.tsx';
import css from './Job.module.css';
import { BeginButton, JobActions } from './JobActions.tsx';
import { JobFacts } from './JobFacts.tsx';
import { JobHistory } from './JobHistory.tsx';
import { PartsSection } from './PartsSection.tsx';
import { Photos } from './Photos.tsx';
import { SignSection } from './SignSection.tsx';
import { useJob } from './useJob.ts';
import { WorkSection } from './WorkSection.tsx';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/plan" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('job.back')}
    </Anchor>
  );
};

interface PartProps {
  readonly job: Job;
  readonly onJob: (job: Job) => void;
}

const Standing = ({ job, onJob }: PartProps) => {
  const { t, language } = useWords();
  const { state, doneBy, doneAt, heldReason, templateId } = job;
  if (state === 'inProgress') return null;
  const button = <BeginButton job={job} onJob={onJob} />;
  const words = {
    open: { kind: 'info', title: t('job.notStarted') },
    onHold: { kind: 'warn', title: t('job.holding', { reason: heldReason ?? '' }) },
    done: {
      kind: 'info',
      title: t('job.closedDone', {
        name: doneBy ?? '',
        at: doneAt === null ? '' : formatTime(doneAt, language, 'dateTime'),
      }),
    },
    missed: { kind: 'warn', title: t('job.missed') },
    cancelled: { kind: 'warn', title: t('job.cancelled') },
  } as const;
  return (
    <div className={css['message']}>
      <Notice {...words[state]} actions={state === 'open' || state === 'onHold' ? button : undefined}>
        {state === 'open' ? (
          <p className={css['soft']}>{t(templateId === null ? 'job.startHintPlain' : 'job.startHint')}</p>
        ) : null}
      </Notice>
    </div>
  );
};

const MorePhotos = ({ job, photos }: { readonly job: Job; readonly photos: readonly Attachment[] }) => {
  const { t, gap, aside } = useWords();
  const loose = loosePhotos(job, photos);
  const canChange = job.state === 'inProgress';
  if (!canChange && loose.length === 0) return null;
  return (
    <Section
      title={t('job.photo.more')}
      hint={canChange ? `${t('job.photo.moreHint')}${gap}${t('job.photo.paste')}` : undefined}
    >
      <Photos
        jobId={job.id}
        photos={loose}
        canChange={canChange}
        addLabel={`${t('job.photo.add')}${aside(t('job.photo.more'))}`}
        pasteInto={null}
        onAdded={() => Promise.resolve()}
        onRemove={() => Promise.resolve(true)}
      />
    </Section>
  );
};

const usePhotosOf = (jobId: string): readonly Attachment[] => {
  const answer = useAnswer('attachments.list', { ownerId: jobId });
  useEvent('attachments.changed', ({ ownerId }) => {
    if (ownerId === jobId) answer.reload();
  });
  return knownOf(answer) ?? [];
};

const KnownJob = ({ job, onJob }: PartProps) => {
  const { t, say } = useWords();
  const photos = usePhotosOf(job.id);
  const units = knownOf(useAnswer('plans.units', {})) ?? [];
  const [isJustDone, setIsJustDone] = useState(false);
  const { subject, template, state } = job;
  const unit = subject.kind === 'unit' ? (units.find(({ id }) => id === subject.unitId) ?? null) : null;
  const today = useToday();
  const phase = phaseOf(job, today);
  return (
    <Page
      above={<Back />}
      title={say(job.title)}
      beside={<PhaseBadge phase={phase} />}
      lead={[job.unitName ?? job.store ?? t('job.ofShop'), unit?.counter].filter((part) => part != null).join(' · ')}
      actions={<JobActions job={job} onJob={onJob} />}
    >
      <RoundBar jobId={job.id} isOver={['done', 'missed', 'cancelled'].includes(state)} isJustDone={isJustDone} />
      <Standing job={job} onJob={onJob} />
      <div className={css['columns']}>
        <div>
          {state === 'open' ? <JobFacts job={job} unit={unit} /> : null}
          {template === null ? null : <Checklist job={job} template={template} photos={photos} onJob={onJob} />}
          {state === 'open' ? null : (
            <>
              <WorkSection key={`${job.id} ${state}`} job={job} onJob={onJob} />
              <PartsSection job={job} />
              <MorePhotos job={job} photos={photos} />
              <SignSection job={job} onJob={onJob} />
            </>
          )}
          {state === 'inProgress' ? <EndSection job={job} onJob={onJob} onDone={() => setIsJustDone(true)} /> : null}
        </div>
        <div>
          {state === 'open' ? null : <JobFacts job={job} unit={unit} />}
          <JobHistory job={job} />
          <LogHere record={{ kind: 'job', id: job.id }} />
        </div>
      </div>
    </Page>
  );
};

/** `/plan/job/` and the id of one. */
export const JobPage = () => {
  const { t } = useWords();
  const jobId = useIdParam('jobId');
  const { answer, job, keep } = useJob(jobId);
  if (job !== null) return <KnownJob key={jobId} job={job} onJob={keep} />;
  return (
    <Page above={<Back />} title={t('job.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={4} height={88} />
      )}
    </Page>
  );
};
