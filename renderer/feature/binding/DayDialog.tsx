// Asks for one day that is not later than today.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';

interface DayDialogProps {
  readonly title: string;
  readonly label: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  /** Why whoever is there may not save it, as a sentence; null = they may. */
  readonly refusal: string | null;
  readonly onClose: () => void;
  readonly onConfirm: (day: string) => void;
}

/** The dialog; it begins with today. */
export const DayDialog = ({ label, onConfirm, ...frame }: DayDialogProps) => {
  const { t } = useWords();
  const [day, setDay] = useState(todayHere);
  return (
    <FormDialog
      {...frame}
      confirm={t('binding.upkeep.ask')}
      onSubmit={() => {
        if (day !== '') onConfirm(day);
      }}
    >
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
    </FormDialog>
  );
};
