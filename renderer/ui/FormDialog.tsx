// A dialog that asks for a few fields: Enter saves, Escape closes without a change, a failure stays in it.
import { Button, Modal, type ModalProps } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import type { AppError } from '../../shared/error/appError.ts';
import { ErrorAdviceText } from './ErrorNotice.tsx';
import css from './FormDialog.module.css';
import { Notice } from './Notice.tsx';
import { useWords } from './useWords.ts';

interface FormDialogProps {
  readonly title: string;
  /** Word on the button that saves. */
  readonly confirm: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly size?: ModalProps['size'];
  /** False until what has to be seen first is there. */
  readonly canConfirm?: boolean;
  /** Why whoever is there may not save it, as a sentence; null = they may. */
  readonly refusal?: string | null;
  /** False while what was begun cannot be called back: nothing closes it then. */
  readonly canClose?: boolean;
  /** Saving it takes something away for good. */
  readonly isForGood?: boolean;
  /** Word on the button that leaves the dialog, where it does not take anything back. */
  readonly leave?: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of a dialog with fields. */
export const FormDialog = ({
  title,
  confirm,
  isPending,
  error,
  size,
  canClose = true,
  canConfirm = true,
  refusal = null,
  isForGood = false,
  leave,
  onClose,
  onSubmit,
  children,
}: FormDialogProps) => {
  const { t } = useWords();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isPending && canConfirm && refusal === null) onSubmit();
  };
  return (
    <Modal
      opened
      onClose={canClose ? onClose : () => undefined}
      withCloseButton={canClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      {...(size === undefined ? {} : { size })}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        {children}
        {error === null ? null : (
          <div role="alert">
            <ErrorAdviceText error={error} />
          </div>
        )}
        {refusal === null ? null : <Notice kind="info" title={refusal} />}
        <div className={css['buttons']}>
          <Button variant="default" disabled={!canClose} onClick={onClose}>
            {leave ?? t('app.common.cancel')}
          </Button>
          <Button type="submit" data-danger={isForGood} disabled={!canConfirm || refusal !== null} loading={isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
