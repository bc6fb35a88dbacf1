// Gives a terminal the shop's own name.
import { Button, Modal, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './RenameDialog.module.css';

interface RenameDialogProps {
  readonly terminal: TerminalSummary;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A dialog with one field. */
export const RenameDialog = ({ terminal, isOpen, onClose }: RenameDialogProps) => {
  const { t } = useWords();
  const [name, setName] = useState(terminal.name);
  const { run, isPending, error, may } = useCommand('terminals.rename');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void run({ terminalId: terminal.id, name: name.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('terminal.renamed'));
      onClose();
    });
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('terminal.renameTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit}>
        <TextInput
          label={t('terminal.renameLabel')}
          description={t('terminal.renameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
          data-autofocus
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={name.trim() === ''} {...may}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
