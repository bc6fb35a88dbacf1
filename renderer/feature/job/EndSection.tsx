// The end of a job: what is still missing, and the button that finishes it, now or at an earlier moment.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Job } from '../../../shared/job/job.ts';
import { missingSignatures, unanswered } from '../../../shared/job/jobProgress.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { localMoment, pastMomentOf } from '../../ui/people/localDay.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

interface EndProps {
  readonly job: Job;
  readonly onJob: (job: Job) => void;
  /** The job is done: what comes next on a round takes the focus. */
  readonly onDone: () => void;
}

const Missing = ({ job }: Pick<EndProps, 'job'>) => {
  const { t } = useWords();
  const points = unanswered(job).length;
  const signatures = missingSignatures(job);
  const failed = job.answers.filter(({ result }) => result === 'fail').length;
  if (points > 0) return <p>{t('job.end.missing', { count: points })}</p>;
  if (signatures.length > 0) {
    return <p>{t('job.end.unsigned', { who: signatures.map((role) => t(`job.sign.${role}`)).join(' · ') })}</p>;
  }
  return failed > 0 ? (
    <Notice kind="warn" title={t('job.end.failed', { count: failed })} />
  ) : (
    <p>{t('job.end.ready')}</p>
  );
};

/** Only while the job is in progress; whatever is missing is said by the engine too, should somebody try. */
export const EndSection = ({ job, onJob, onDone }: EndProps) => {
  const { t } = useWords();
  const [isEarlier, setIsEarlier] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { run, isPending, error, forgetError } = useCommand('jobs.complete');
  const finish = (): void => {
    const at = pastMomentOf(typed, Date.now());
    const isNoMoment = isEarlier && (at === null || Date.parse(at) > Date.now());
    setIsWrong(isNoMoment);
    if (isNoMoment) return;
    void run({ jobId: job.id, at: isEarlier ? at : null }).then((result) => {
      if (!result.ok) return;
      onJob(result.value);
      toast(t('job.end.done'));
      onDone();
    });
  };
  return (
    <Section title={t('job.end.title')}>
      <div className={css['stack']}>
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        <div role="status">
          <Missing job={job} />
        </div>
        <Checkbox
          label={t('job.end.earlier')}
          checked={isEarlier}
          onChange={(event) => {
            setIsEarlier(event.currentTarget.checked);
            setTyped(localMoment(new Date().toISOString()));
          }}
        />
        {isEarlier ? (
          <TextInput
            type="datetime-local"
            label={t('job.end.at')}
            required
            value={typed}
            error={isWrong ? t('job.end.atWrong') : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        <Button
          variant={unanswered(job).length === 0 ? 'filled' : 'default'}
          leftSection={<IconCheck size={16} aria-hidden />}
          loading={isPending}
          onClick={finish}
        >
          {t('job.end.button')}
        </Button>
      </div>
    </Section>
  );
};
