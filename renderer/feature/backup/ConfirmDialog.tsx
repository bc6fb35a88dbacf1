// One question before something is removed or brought back.

import type { Command } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import css from './Backup.module.css';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly command: Pick<Command<'backups.remove'>, 'isPending' | 'error' | 'refusal'>;
  /** What it says while it is carried out and cannot be called back; without, it can be closed at any time. */
  readonly during?: string;
  readonly isForGood?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Title, sentence, and the button that does it. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { title, text, confirm, command, during, isForGood = false, onClose, onConfirm } = props;
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      isPending={command.isPending}
      error={command.error}
      refusal={command.refusal}
      isForGood={isForGood}
      canClose={during === undefined || !command.isPending}
      onClose={onClose}
      onSubmit={onConfirm}
    >
      <p className={css['soft']} role="status">
        {command.isPending && during !== undefined ? during : text}
      </p>
    </FormDialog>
  );
};
