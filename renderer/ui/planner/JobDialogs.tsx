// What a person does to one job or to chosen ones from any list: another day, another person, or not at all.
import { useState } from 'react';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
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

/** Tries all, then what refused once more, or all again when `startOver` was called; closes when none is left. */
const useJobDoing = <Name extends 'jobs.assign' | 'jobs.cancel'>(
  name: Name,
  { jobs, onDone, onClose }: JobDialogProps,
  toasted: () => string,
) => {
  const { runAll, isPending, refusal } = useForJobs(name);
  const [last, setLast] = useState<DoneForJobs | null>(null);
  const ids = last?.left ?? jobs.map(({ id }) => id);
  const run = (inputOf: (jobId: string) => CommandInput<Name>): void =>
    void runAll(ids.map(inputOf)).then((found) => {
      if (found.left.length > 0) return setLast(found);
      toast(toasted());
      onDone?.();
      return onClose();
    });
  return { run, isPending, refusal, last, startOver: () => setLast(null) };
};

/** How many did not take it, where there are several. */
const Part = ({ last, jobs }: { readonly last: DoneForJobs | null } & Pick<JobDialogProps, 'jobs'>) => {
  const { t } = useWords();
  if (last === null || jobs.length === 1) return null;
  return <p role="status">{t('planner.list.part', { count: last.left.length })}</p>;
};

const AssignDialog = (given: JobDialogProps) => {
  const { jobs, onClose } = given;
  const { t } = useWords();
  const names = new Set(jobs.map(({ assignee }) => assignee ?? ''));
  const [name, setName] = useState(names.size === 1 ? ([...names][0] ?? '') : '');
  const assignee = name.trim() === '' ? null : name.trim();
  const { run, isPending, refusal, last, startOver } = useJobDoing('jobs.assign', given, () =>
    assignee === null ? t('planner.assign.undone') : t('planner.assign.done', { name: assignee }),
  );
  const count = jobs.length;
  return (
    <FormDialog
      title={count === 1 ? t('planner.assign.title') : t('planner.assign.many', { count })}
      confirm={t('planner.assign.confirm')}
      isPending={isPending}
      error={last?.error ?? null}
      onClose={onClose}
      onSubmit={() => run((jobId) => ({ jobId, assignee }))}
      refusal={refusal}
    >
      <AssigneeInput
        label={t('planner.assign.label')}
        value={name}
        onChange={(written) => {
          setName(written);
          startOver();
        }}
        isFirst
      />
      <Part last={last} jobs={jobs} />
    </FormDialog>
  );
};

/** The first of them by name, each name once. */
const Titles = ({ jobs }: Pick<JobDialogProps, 'jobs'>) => {
  const { say, comma } = useWords();
  const titles = [...new Set(jobs.map(({ title }) => say(title)))];
  return (
    <p>
      <strong>{titles.slice(0, mostTitles).join(comma)}</strong>
      {titles.length > mostTitles ? ' …' : null}
    </p>
  );
};

const CancelDialog = (given: JobDialogProps) => {
  const { jobs, onClose } = given;
  const { t } = useWords();
  const count = jobs.length;
  const { run, isPending, refusal, last } = useJobDoing('jobs.cancel', given, () =>
    count === 1 ? t('planner.cancel.done') : t('planner.cancel.doneMany', { count }),
  );
  return (
    <SentenceDialog
      title={count === 1 ? t('planner.cancel.title') : t('planner.cancel.many', { count })}
      lead={
        <>
          <Titles jobs={jobs} />
          <p>{t(count === 1 ? 'planner.cancel.text' : 'planner.cancel.manyText')}</p>
          <Part last={last} jobs={jobs} />
        </>
      }
      label={t('planner.cancel.label')}
      leave={t('planner.cancel.leave', { count })}
      confirm={
        count === 1
          ? t('planner.cancel.confirm')
          : t('planner.cancel.confirmMany', { count: last?.left.length ?? count })
      }
      isPending={isPending}
      error={last?.error ?? null}
      onClose={onClose}
      onConfirm={(reason) => run((jobId) => ({ jobId, reason }))}
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
