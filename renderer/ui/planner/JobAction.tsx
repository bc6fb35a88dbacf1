// The one next step of a job: start it, go on, resume it, or look at it.
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import type { JobRow } from '../../../shared/job/job.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useWords } from '../useWords.ts';

interface JobActionProps {
  readonly job: Pick<JobRow, 'id' | 'title' | 'state' | 'unitName' | 'store' | 'recordId'>;
  /** Why it could not be done; null when it is tried again. */
  readonly onFailed: (error: AppError | null) => void;
}

/** A button that leads to the page of the job. */
export const JobAction = ({ job, onFailed }: JobActionProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const start = useCommand('jobs.start');
  const resume = useCommand('jobs.resume');
  const open = () => void navigate(`/plan/job/${job.id}`);
  const first = async (command: typeof start | typeof resume): Promise<void> => {
    onFailed(null);
    const result = await command.run({ jobId: job.id });
    if (result.ok) open();
    else onFailed(result.error);
  };
  const ofRecord = job.recordId === undefined ? null : job.recordId;
  const { word, act, isMain } =
    ofRecord !== null && job.state === 'open'
      ? { word: t('planner.job.toRecord'), act: () => void navigate(`/register/${ofRecord}`), isMain: true }
      : job.state === 'open'
        ? { word: t('planner.job.start'), act: () => void first(start), isMain: true }
        : job.state === 'onHold'
          ? { word: t('planner.job.resume'), act: () => void first(resume), isMain: false }
          : job.state === 'inProgress'
            ? { word: t('planner.job.goOn'), act: open, isMain: true }
            : { word: t('planner.job.view'), act: open, isMain: false };
  return (
    <Button
      size="xs"
      variant={isMain ? 'light' : 'default'}
      loading={start.isPending || resume.isPending}
      aria-label={`${word} ${say(job.title)} ${job.unitName ?? job.store ?? ''}`.trim()}
      onClick={act}
    >
      {word}
    </Button>
  );
};
