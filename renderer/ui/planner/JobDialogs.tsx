// What a person does to a job from any list: another day, another person, or not at all.
import { useState } from 'react';
import type { JobRow } from '../../../shared/job/job.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../acquirer/SentenceDialog.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import { AssigneeInput } from './AssigneeInput.tsx';
import { MoveDialog } from './MoveDialog.tsx';

/** Which dialog is open. */
export type JobDoing = 'move' | 'assign' | 'cancel';

/** What the dialogs need to know of a job. */
export type ListedJob = Pick<JobRow, 'id' | 'planId' | 'title' | 'dueOn' | 'state' | 'assignee'>;

interface JobDialogProps {
  readonly job: ListedJob;
  readonly onClose: () => void;
}

const AssignDialog = ({ job, onClose }: JobDialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('jobs.assign');
  const [name, setName] = useState(job.assignee ?? '');
  const save = () => {
    const assignee = name.trim() === '' ? null : name.trim();
    void run({ jobId: job.id, assignee }).then((result) => {
      if (!result.ok) return;
      toast(assignee === null ? t('planner.assign.undone') : t('planner.assign.done', { name: assignee }));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('planner.assign.title')}
      confirm={t('planner.assign.confirm')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <AssigneeInput label={t('planner.assign.label')} value={name} onChange={setName} isFirst />
    </FormDialog>
  );
};

const CancelDialog = ({ job, onClose }: JobDialogProps) => {
  const { t, say } = useWords();
  const { run, isPending, error, refusal } = useCommand('jobs.cancel');
  return (
    <SentenceDialog
      title={t('planner.cancel.title')}
      lead={
        <>
          <p>
            <strong>{say(job.title)}</strong>
          </p>
          <p>{t('planner.cancel.text')}</p>
        </>
      }
      label={t('planner.cancel.label')}
      confirm={t('planner.cancel.confirm')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(reason) =>
        void run({ jobId: job.id, reason }).then((result) => {
          if (!result.ok) return;
          toast(t('planner.cancel.done'));
          onClose();
        })
      }
      refusal={refusal}
    />
  );
};

/** The dialog for what is being done to a job. */
export const JobDialog = ({ doing, job, onClose }: JobDialogProps & { readonly doing: JobDoing }) => {
  if (doing === 'assign') return <AssignDialog job={job} onClose={onClose} />;
  if (doing === 'cancel') return <CancelDialog job={job} onClose={onClose} />;
  return <MoveDialog target={{ kind: 'one', jobId: job.id, dueOn: job.dueOn }} onClose={onClose} />;
};
