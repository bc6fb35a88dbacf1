// The checklist of a job, answered by mouse or by keys alone.
import { Button } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Job } from '../../../shared/job/job.ts';
import { isAnswered, unanswered } from '../../../shared/job/jobProgress.ts';
import type { Template } from '../../../shared/job/template.ts';
import type { Attachment } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { answerOf } from './answerInput.ts';
import { ChecklistItem } from './ChecklistItem.tsx';
import { focusPoint, pointKey } from './checklistKeys.ts';
import css from './Job.module.css';

interface ChecklistProps {
  readonly job: Job;
  readonly template: Template;
  readonly photos: readonly Attachment[];
  readonly onJob: (job: Job) => void;
}

const Measure = ({ job, onJob }: Pick<ChecklistProps, 'job' | 'onJob'>) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('jobs.measure');
  return (
    <>
      <Button
        size="xs"
        variant="default"
        title={t('job.list.measureHint')}
        leftSection={<IconPlugConnected size={16} aria-hidden />}
        loading={isPending}
        onClick={() =>
          void run({ jobId: job.id }).then((result) => {
            if (!result.ok) return;
            onJob(result.value);
            toast(t('job.list.measured'));
          })
        }
        {...may}
      >
        {t('job.list.measure')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
    </>
  );
};

/** All points; arrows go from one to the next, digits answer. */
export const Checklist = ({ job, template, photos, onJob }: ChecklistProps) => {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const canChange = job.state === 'inProgress';
  const { items } = template;
  const done = items.filter((item) => isAnswered(item, answerOf(job, item.id))).length;
  const open = unanswered(job);
  const measures = items.some(({ metric }) => metric !== null) && job.subject.kind === 'unit';
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (list.current !== null && pointKey(event, list.current)) event.preventDefault();
  });
  useEffect(() => {
    const element = list.current;
    const listen = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  return (
    <Section title={t('job.list.title')} hint={canChange ? t('job.list.keys') : undefined} inset="flush">
      <div className={css['bar']}>
        <span role="status">{t('job.list.progress', { done, total: items.length })}</span>
        {canChange ? (
          <div className={css['row']}>
            {measures ? <Measure job={job} onJob={onJob} /> : null}
            <Button
              size="xs"
              variant="default"
              disabled={open.length === 0}
              onClick={() => focusPoint(list.current, open[0]?.id)}
            >
              {t('job.list.next')}
            </Button>
          </div>
        ) : null}
      </div>
      <ol ref={list} className={css['items']}>
        {items.map((item, at) => (
          <ChecklistItem
            key={item.id}
            job={job}
            item={item}
            number={at + 1}
            photos={photos.filter(({ id }) => answerOf(job, item.id)?.photoIds.includes(id) === true)}
            canChange={canChange}
            onJob={onJob}
          />
        ))}
      </ol>
    </Section>
  );
};
