// What a person does to one job or to chosen ones from any list: another day, another person, or not at all.
import { useState } from 'react';
import type { JobRow } from '../../../shared/job/job.ts';
import { SentenceDialog } from '../acquirer/SentenceDialog.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import { AssigneeInput } from './AssigneeInput.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { type DoneForJobs, useForJobs } from './useForJobs.ts';

/** Which dialog is open. */
export type JobDoing = 'move' | 'assign' | 'cancel';

/** What the dialogs need to know of a job. */
export type ListedJob = Pick<JobRow, 'id' | 'planId' | 'title' | 'dueOn' | 'state' | 'assignee'>;

interface JobDialogProps {
  /** At least one. */
  readonly jobs: readonly ListedJob[];
  /** It was done to all of them. */
  readonly onDone?: (() => void) | undefined;
  readonly onClose: () => void;
}

const mostTitles = 5;

/** How many took it, where some did not. */
const Part = ({ last: { done, left } }: { readonly last: DoneForJobs }) => {
  const { t } = useWords();
  return done + left < 2 || left === 0 ? null : <p role="status">{t('planner.list.part', { count: left })}</p>;
};

const AssignDialog = ({ jobs, onDone, onClose }: JobDialogProps) => {
  const { t } = useWords();
  const { runAll, isPending, refusal, last } = useForJobs('jobs.assign');
  const names = new Set(jobs.map(({ assignee }) => assignee ?? ''));
  const [name, setName] = useState(names.size === 1 ? ([...names][0] ?? '') : '');
  const save = () => {
    const assignee = name.trim() === '' ? null : name.trim();
    void runAll(jobs.map(({ id }) => ({ jobId: id, assignee }))).then(({ left }) => {
      if (left > 0) return;
      toast(assignee === null ? t('planner.assign.undone') : t('planner.assign.done', { name: assignee }));
      onDone?.();
      onClose();
    });
  };
  const count = jobs.length;
  return (
    <FormDialog
      title={count === 1 ? t('planner.assign.title') : t('planner.assign.many', { count })}
      confirm={t('planner.assign.confirm')}
      isPending={isPending}
      error={last.error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <AssigneeInput label={t('planner.assign.label')} value={name} onChange={setName} isFirst />
      <Part last={last} />
    </FormDialog>
  );
};

/** The first of them by name, each name once. */
const Titles = ({ jobs }: Pick<JobDialogProps, 'jobs'>) => {
  const { say, t } = useWords();
  const titles = [...new Set(jobs.map(({ title }) => say(title)))];
  return (
    <p>
      <strong>{titles.slice(0, mostTitles).join(t('planner.list.comma'))}</strong>
      {titles.length > mostTitles ? ' …' : null}
    </p>
  );
};

const CancelDialog = ({ jobs, onDone, onClose }: JobDialogProps) => {
  const { t } = useWords();
  const { runAll, isPending, refusal, last } = useForJobs('jobs.cancel');
  const count = jobs.length;
  return (
    <SentenceDialog
      title={count === 1 ? t('planner.cancel.title') : t('planner.cancel.many', { count })}
      lead={
        <>
          <Titles jobs={jobs} />
          <p>{t(count === 1 ? 'planner.cancel.text' : 'planner.cancel.manyText')}</p>
          <Part last={last} />
        </>
      }
      label={t('planner.cancel.label')}
      confirm={count === 1 ? t('planner.cancel.confirm') : t('planner.cancel.confirmMany', { count })}
      isPending={isPending}
      error={last.error}
      onClose={onClose}
      onConfirm={(reason) =>
        void runAll(jobs.map(({ id }) => ({ jobId: id, reason }))).then(({ done, left }) => {
          if (left > 0) return;
          toast(count === 1 ? t('planner.cancel.done') : t('planner.cancel.doneMany', { count: done }));
          onDone?.();
          onClose();
        })
      }
      refusal={refusal}
    />
  );
};

/** The dialog for what is being done. */
export const JobDialog = ({ doing, ...given }: JobDialogProps & { readonly doing: JobDoing }) => {
  if (doing === 'assign') return <AssignDialog {...given} />;
  if (doing === 'cancel') return <CancelDialog {...given} />;
  const { jobs, onDone, onClose } = given;
  const [first] = jobs;
  if (first === undefined) return null;
  const dueOn = jobs.map((job) => job.dueOn).sort()[0] ?? first.dueOn;
  const target =
    jobs.length === 1
      ? ({ kind: 'one', jobId: first.id, dueOn } as const)
      : ({ kind: 'chosen', jobIds: jobs.map(({ id }) => id), dueOn, count: jobs.length } as const);
  return <MoveDialog target={target} onDone={onDone} onClose={onClose} />;
};
