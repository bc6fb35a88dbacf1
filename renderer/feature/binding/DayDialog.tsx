// Asks for one day that is not later than today.
import { Button, Modal, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

interface DayDialogProps {
  readonly title: string;
  readonly label: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onClose: () => void;
  readonly onConfirm: (day: string) => void;
}

/** The dialog; it begins with today. */
export const DayDialog = ({ title, label, isPending, error, onClose, onConfirm }: DayDialogProps) => {
  const { t } = useWords();
  const [day, setDay] = useState(todayHere);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (day !== '' && !isPending) onConfirm(day);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.common.close') }}>
      <form className={css['form']} onSubmit={submit} noValidate>
        <TextInput
          type="date"
          label={label}
          required
          max={todayHere()}
          value={day}
          error={day === '' ? t('binding.dialog.dayNeeded') : null}
          onChange={(event) => setDay(event.currentTarget.value)}
          data-autofocus
        />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('binding.upkeep.ask')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
