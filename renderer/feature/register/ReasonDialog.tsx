// Asks for one sentence that goes into the log, and confirms by it.
import { Button, Modal, Textarea } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

interface ReasonDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly label: string;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

const shortest = 3;

/** The dialog; Escape closes it and nothing is done. */
export const ReasonDialog = ({
  title,
  lead,
  label,
  confirm,
  isPending,
  error,
  onClose,
  onConfirm,
}: ReasonDialogProps) => {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = reason.trim().length < shortest;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isShort) onConfirm(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.common.close') }}>
      <form className={css['form']} onSubmit={submit} noValidate>
        {lead === undefined ? null : <p className={css['lead']}>{lead}</p>}
        <Textarea
          label={label}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={isTried && isShort ? t('register.record.reasonShort') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
