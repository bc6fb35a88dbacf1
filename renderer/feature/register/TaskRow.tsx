// One thing that waits for a person: what it is, since when, and what can be done.
import { Anchor, Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import { warningCodeSchema, warningText } from '../../../shared/register/registerWarnings.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Age } from '../../ui/Age.tsx';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

interface TaskRowProps {
  readonly task: RegisterTask;
  /** On the record's own page the way to the record is left out. */
  readonly isOnRecord?: boolean;
}

const NewTerminal = ({ task }: { readonly task: RegisterTask }) => {
  const { t } = useWords();
  const adopt = useCommand('register.adopt');
  const foreign = useCommand('register.markForeign');
  const postpone = useCommand('register.postpone');
  const [acceptsConflicts, setAcceptsConflicts] = useState(false);
  const [isForeignOpen, setIsForeignOpen] = useState(false);
  const error = adopt.error ?? postpone.error;
  return (
    <>
      <p>{t('register.tasks.newText')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
      {adopt.error?.code === 'register.conflict' || acceptsConflicts ? (
        <Checkbox
          label={t('register.tasks.conflictAnyway')}
          checked={acceptsConflicts}
          onChange={(event) => setAcceptsConflicts(event.currentTarget.checked)}
        />
      ) : null}
      <div className={css['taskActions']}>
        <Button
          size="xs"
          variant="light"
          loading={adopt.isPending}
          onClick={() =>
            void adopt.run({ taskId: task.id, acceptsConflicts }).then((result) => {
              if (result.ok) toast(t('register.tasks.adopted'));
            })
          }
          {...adopt.may}
        >
          {t('register.tasks.adopt')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setIsForeignOpen(true)}>
          {t('register.tasks.foreign')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          loading={postpone.isPending}
          onClick={() =>
            void postpone.run({ taskId: task.id }).then((result) => {
              if (result.ok) toast(t('register.tasks.postponed'));
            })
          }
          {...postpone.may}
        >
          {t('register.tasks.later')}
        </Button>
      </div>
      {isForeignOpen ? (
        <SentenceDialog
          title={t('register.tasks.foreignTitle')}
          lead={<p>{t('register.tasks.foreignText')}</p>}
          label={t('register.tasks.foreignNote')}
          confirm={t('register.tasks.foreign')}
          isPending={foreign.isPending}
          error={foreign.error}
          onClose={() => setIsForeignOpen(false)}
          onConfirm={(note) => {
            void foreign.run({ taskId: task.id, note }).then((result) => {
              if (result.ok) setIsForeignOpen(false);
            });
          }}
          refusal={foreign.refusal}
          isForGood
        />
      ) : null}
    </>
  );
};

const CloseTask = ({ task }: { readonly task: RegisterTask }) => {
  const { t } = useWords();
  const close = useCommand('register.closeTask');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
        {t('register.tasks.close')}
      </Button>
      {isOpen ? (
        <SentenceDialog
          title={t('register.tasks.closeTitle')}
          label={t('register.tasks.closeNote')}
          confirm={t('register.tasks.close')}
          isPending={close.isPending}
          error={close.error}
          onClose={() => setIsOpen(false)}
          onConfirm={(note) => {
            void close.run({ taskId: task.id, note }).then((result) => {
              if (!result.ok) return;
              toast(t('register.tasks.closed'));
              setIsOpen(false);
            });
          }}
          refusal={close.refusal}
        />
      ) : null}
    </>
  );
};

const Warning = ({ task }: { readonly task: RegisterTask }) => {
  const { say } = useWords();
  const code = warningCodeSchema.safeParse(task.data['code']);
  if (!code.success) return null;
  const { title, evidence, remedy } = warningText(
    code.data,
    Object.fromEntries(Object.entries(task.data).filter(([, value]) => value !== null)),
  );
  return (
    <>
      <p className={css['strong']}>{say(title)}</p>
      <p>{say(evidence)}</p>
      <p>{say(remedy)}</p>
    </>
  );
};

// What belongs to a kind has its page; here is the way to it.
const waysOf = (task: RegisterTask): string | null => {
  if (task.kind === 'swap') return `/swap/${task.id}`;
  if (task.recordId === null) return null;
  return task.kind === 'move' || task.kind === 'simChange' || task.kind === 'review' || task.kind === 'dormancy'
    ? `/register/${task.recordId}/binding`
    : `/register/${task.recordId}`;
};

const wordOf = ({ kind }: RegisterTask, way: string) => {
  if (kind === 'swap') return 'binding.open.resume';
  return way.endsWith('/binding') ? 'register.tasks.openSheet' : 'register.tasks.open';
};

const Body = ({ task, isOnRecord = false }: TaskRowProps) => {
  const { t } = useWords();
  if (task.kind === 'register' && task.recordId === null) return <NewTerminal task={task} />;
  const way = waysOf(task);
  const isHere = isOnRecord && way === `/register/${task.recordId ?? ''}`;
  return (
    <>
      {task.kind === 'register' ? <p>{t('register.tasks.adoptedText')}</p> : null}
      {task.kind === 'warning' ? <Warning task={task} /> : null}
      <div className={css['taskActions']}>
        {way === null || isHere ? null : (
          <Button size="xs" variant="light" component={Link} to={way}>
            {t(wordOf(task, way))}
          </Button>
        )}
        {task.kind === 'warning' ? <CloseTask task={task} /> : null}
      </div>
    </>
  );
};

/** One task. */
export const TaskRow = ({ task, isOnRecord = false }: TaskRowProps) => {
  const { t, language } = useWords();
  const serial = task.serialNumber;
  return (
    <li className={css['task']}>
      <p className={css['taskHead']}>
        <strong>{t(`register.tasks.kinds.${task.kind}`)}</strong>
        {isOnRecord ? null : (
          <span className={css['soft']}>
            {serial === null ? t('register.tasks.unknownSerial') : t('register.tasks.about', { serial })}
          </span>
        )}
        {task.terminalId === null || isOnRecord ? null : (
          <Anchor component={Link} size="sm" to={`/terminal/${task.terminalId}`}>
            {t('register.record.terminal')}
          </Anchor>
        )}
        <span className={css['soft']}>
          {t('register.tasks.opened')} <Age at={task.openedAt} />
          {task.dueOn === null
            ? null
            : ` · ${t('register.tasks.due', { day: formatDay(task.dueOn, language, 'date') })}`}
        </span>
      </p>
      <Body task={task} isOnRecord={isOnRecord} />
    </li>
  );
};
