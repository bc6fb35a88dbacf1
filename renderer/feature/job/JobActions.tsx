// What can be done with a job besides doing it: give it to somebody, move, hold, note, cancel, take up again, print.
import { Autocomplete, Button, Menu, TextInput } from '@mantine/core';
import { IconDots, IconPlayerPlay, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Result } from '../../../shared/error/appError.ts';
import { type Job, jobTexts } from '../../../shared/job/job.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWorkingPeople } from '../../ui/people/usePeople.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';

type Doing = 'assign' | 'move' | 'hold' | 'note' | 'cancelJob' | 'reopen';

interface ActionProps {
  readonly job: Job;
  readonly onJob: (job: Job) => void;
}

interface DialogProps extends ActionProps {
  readonly onClose: () => void;
}

const useFinish = ({ onJob, onClose }: Pick<DialogProps, 'onJob' | 'onClose'>) => {
  const { t } = useWords();
  return (result: Result<Job>): void => {
    if (!result.ok) return;
    onJob(result.value);
    toast(t('job.done'));
    onClose();
  };
};

const AssignDialog = ({ job, onJob, onClose }: DialogProps) => {
  const { t } = useWords();
  const people = useWorkingPeople();
  const [name, setName] = useState(job.assignee ?? '');
  const { run, isPending, error, refusal } = useCommand('jobs.assign');
  const finish = useFinish({ onJob, onClose });
  return (
    <FormDialog
      title={t('job.assign')}
      confirm={t('app.common.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => void run({ jobId: job.id, assignee: name.trim() === '' ? null : name.trim() }).then(finish)}
      refusal={refusal}
    >
      <Autocomplete
        label={t('job.assignLabel')}
        data-autofocus
        openOnFocus={false}
        maxLength={jobTexts.person}
        data={[...new Set(people.map((person) => person.name))]}
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
};

const MoveDialog = ({ job, onJob, onClose }: DialogProps) => {
  const { t } = useWords();
  const [day, setDay] = useState(job.dueOn);
  const { run, isPending, error, refusal } = useCommand('jobs.move');
  const finish = useFinish({ onJob, onClose });
  return (
    <FormDialog
      title={t('job.move')}
      confirm={t('app.common.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        if (day !== '') void run({ jobId: job.id, dueOn: day }).then(finish);
      }}
      refusal={refusal}
    >
      <TextInput
        type="date"
        label={t('job.moveLabel')}
        description={t('job.moveHint')}
        required
        data-autofocus
        value={day}
        error={day === '' ? t('people.dayNeeded') : null}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

const commands = { hold: 'jobs.hold', cancelJob: 'jobs.cancel', reopen: 'jobs.reopen' } as const;

const ReasonDialog = ({ job, what, onJob, onClose }: DialogProps & { readonly what: keyof typeof commands }) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand(commands[what]);
  const finish = useFinish({ onJob, onClose });
  return (
    <SentenceDialog
      title={t(`job.${what}`)}
      lead={
        what === 'hold' ? undefined : (
          <p className={css['soft']}>{t(what === 'reopen' ? 'job.reopenHint' : 'job.cancelHint')}</p>
        )
      }
      label={t(what === 'hold' ? 'job.holdLabel' : what === 'reopen' ? 'job.reopenLabel' : 'job.cancelLabel')}
      confirm={t(`job.${what}`)}
      {...(what === 'cancelJob' ? { leave: t('job.cancelLeave') } : {})}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(reason) => void run({ jobId: job.id, reason }).then(finish)}
    />
  );
};

const NoteDialog = ({ job, onJob, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('jobs.note');
  const finish = useFinish({ onJob, onClose });
  return (
    <SentenceDialog
      title={t('job.note')}
      label={t('job.noteLabel')}
      confirm={t('app.common.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(note) => void run({ jobId: job.id, note }).then(finish)}
    />
  );
};

const Dialog = ({ doing, ...props }: DialogProps & { readonly doing: Doing }) => {
  if (doing === 'assign') return <AssignDialog {...props} />;
  if (doing === 'move') return <MoveDialog {...props} />;
  if (doing === 'note') return <NoteDialog {...props} />;
  return <ReasonDialog {...props} what={doing} />;
};

const possible = ({ state }: Job): readonly Doing[] => {
  if (state === 'done' || state === 'missed' || state === 'cancelled') return ['note', 'reopen'];
  return state === 'inProgress'
    ? ['assign', 'move', 'hold', 'note', 'cancelJob']
    : ['assign', 'move', 'note', 'cancelJob'];
};

/** Begins a job, or goes on with one that was held. */
export const BeginButton = ({ job, onJob }: ActionProps) => {
  const { t } = useWords();
  const start = useCommand('jobs.start');
  const resume = useCommand('jobs.resume');
  const { run, isPending, error, forgetError } = job.state === 'onHold' ? resume : start;
  if (job.state !== 'open' && job.state !== 'onHold') return null;
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <Button
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        loading={isPending}
        onClick={() =>
          void run({ jobId: job.id }).then((result) => {
            if (!result.ok) return;
            onJob(result.value);
            toast(t('job.started'));
          })
        }
      >
        {t(job.state === 'onHold' ? 'job.resume' : 'job.start')}
      </Button>
    </>
  );
};

/** The printer, and the menu with everything else. */
export const JobActions = ({ job, onJob }: ActionProps) => {
  const { t } = useWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  return (
    <>
      <Button
        component={Link}
        to={`/plan/job/${job.id}/print`}
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        {t('job.print')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
            {t('job.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {possible(job).map((what) => (
            <Menu.Item key={what} onClick={() => setDoing(what)}>
              {t(`job.${what}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {doing === null ? null : <Dialog doing={doing} job={job} onJob={onJob} onClose={() => setDoing(null)} />}
    </>
  );
};
