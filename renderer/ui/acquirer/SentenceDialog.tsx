// Asks for one sentence, where needed with a last day, and confirms by it.
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../useWords.ts';
import css from './Acquirer.module.css';

interface SentenceDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly label: string;
  readonly confirm: string;
  /** Asks for a last day too. */
  readonly until?: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  /** Why whoever is there may not confirm it, as a sentence; null = they may. */
  readonly refusal?: string | null;
  /** Word on the button that leaves the dialog, where what is confirmed is a cancelling. */
  readonly leave?: string;
  /** Confirming takes something away for good. */
  readonly isForGood?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (sentence: string, until: string | null) => void;
}

/** The dialog; Escape closes it and nothing is done. */
export const SentenceDialog = (props: SentenceDialogProps) => {
  const {
    title,
    lead,
    label,
    confirm,
    until,
    isPending,
    error,
    refusal = null,
    isForGood,
    leave,
    onClose,
    onConfirm,
  } = props;
  const { t } = useWords();
  const [sentence, setSentence] = useState('');
  const [day, setDay] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = sentence.trim().length < 3;
  const lacksDay = until !== undefined && day === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isShort && !lacksDay && !isPending && refusal === null)
      onConfirm(sentence.trim(), until === undefined ? null : day);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.common.close') }}>
      <form className={css['form']} onSubmit={submit} noValidate>
        {lead}
        <Textarea
          label={label}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={sentence}
          error={isTried && isShort ? t('binding.dialog.short') : null}
          onChange={(event) => setSentence(event.currentTarget.value)}
          data-autofocus
        />
        {until === undefined ? null : (
          <TextInput
            type="date"
            label={until}
            required
            value={day}
            error={isTried && lacksDay ? t('binding.dialog.dayNeeded') : null}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
        {error === null ? null : <ErrorNotice error={error} />}
        {refusal === null ? null : <Notice kind="info" title={refusal} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {leave ?? t('app.common.cancel')}
          </Button>
          <Button type="submit" data-danger={isForGood} disabled={refusal !== null} loading={isPending}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
