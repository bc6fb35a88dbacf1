// What a person can say about a finding: who takes care, how it stands, a remark, that it is closed or taken up again.
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { type Finding, findingStateNames, findingTexts } from '../../../shared/finding/finding.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Findings.module.css';

/** Which of them is open. */
export type Doing = 'assign' | 'move' | 'note' | 'close' | 'reopen';

interface DialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

const moves = ['open', 'inProgress', 'onHold'] as const;

const FormDialog = ({
  title,
  onClose,
  onSubmit,
  isPending,
  refusal,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly isPending: boolean;
  readonly refusal?: string | null;
  readonly children: ReactNode;
}) => {
  const { t } = useWords();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isPending && refusal == null) onSubmit();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.common.close') }}>
      <form className={css['form']} onSubmit={submit} noValidate>
        {children}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" disabled={refusal != null} title={refusal ?? undefined} loading={isPending}>
            {t('finding.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

const AssignDialog = ({ finding, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('findings.assign');
  const [name, setName] = useState(finding.assignee ?? '');
  const assignee = name.trim() === '' ? null : name.trim();
  const save = () =>
    void run({ findingId: finding.id, assignee }).then((result) => {
      if (!result.ok) return;
      toast(t('finding.done'));
      onClose();
    });
  return (
    <FormDialog title={t('finding.assign')} onClose={onClose} onSubmit={save} isPending={isPending} refusal={refusal}>
      <TextInput
        label={t('finding.assignLabel')}
        maxLength={findingTexts.assignee}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </FormDialog>
  );
};

const MoveDialog = ({ finding, onClose }: DialogProps) => {
  const { t, say } = useWords();
  const { run, isPending, error, refusal } = useCommand('findings.setState');
  const [state, setState] = useState(moves.find((each) => each === finding.state) ?? 'open');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const said = note.trim();
  const isShort = said !== '' && said.length < 3;
  const save = () => {
    setIsTried(true);
    if (isShort) return;
    void run({ findingId: finding.id, state, note: said === '' ? null : said }).then((result) => {
      if (!result.ok) return;
      toast(t('finding.done'));
      onClose();
    });
  };
  return (
    <FormDialog title={t('finding.move')} onClose={onClose} onSubmit={save} isPending={isPending} refusal={refusal}>
      <Segments
        aria-label={t('finding.moveState')}
        value={state}
        onChange={(value) => setState(moves.find((each) => each === value) ?? 'open')}
        data={moves.map((value) => ({ value, label: say(findingStateNames[value]) }))}
      />
      <Textarea
        label={t('finding.moveNote')}
        autosize
        minRows={2}
        maxLength={findingTexts.sentence}
        value={note}
        error={isTried && isShort ? t('binding.dialog.short') : null}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </FormDialog>
  );
};

const NoteDialog = ({ finding, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('findings.note');
  return (
    <SentenceDialog
      title={t('finding.note')}
      label={t('finding.noteLabel')}
      confirm={t('finding.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(note) => void run({ findingId: finding.id, note }).then((result) => (result.ok ? onClose() : null))}
    />
  );
};

const CloseDialog = ({ finding, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('findings.close');
  return (
    <SentenceDialog
      title={t('finding.closeTitle')}
      lead={<p>{t('finding.closeText')}</p>}
      label={t('finding.closeLabel')}
      confirm={t('finding.close')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(reason) =>
        void run({ findingId: finding.id, reason }).then((result) => (result.ok ? onClose() : null))
      }
      refusal={refusal}
    />
  );
};

const ReopenDialog = ({ finding, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('findings.reopen');
  return (
    <SentenceDialog
      title={t('finding.reopen')}
      label={t('finding.reopenLabel')}
      confirm={t('finding.reopen')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(reason) =>
        void run({ findingId: finding.id, reason }).then((result) => (result.ok ? onClose() : null))
      }
      refusal={refusal}
    />
  );
};

const dialogs = {
  assign: AssignDialog,
  move: MoveDialog,
  note: NoteDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
} as const satisfies Readonly<Record<Doing, unknown>>;

/** The dialog for what is being done. */
export const FindingDialog = ({ doing, ...props }: DialogProps & { readonly doing: Doing }) => {
  const Dialog = dialogs[doing];
  return <Dialog {...props} />;
};
