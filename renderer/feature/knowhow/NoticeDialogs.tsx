// Reviewing a notice, and taking it away.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PublicNotice } from '../../../shared/knowhow/publicNotice.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';

interface DialogProps {
  readonly notice: PublicNotice;
  readonly onClose: () => void;
}

/** Asks what came of it. */
export const ReviewNoticeDialog = ({ notice, onClose }: DialogProps) => {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const { run, isPending, error, refusal } = useCommand('knowhow.reviewNotice');
  return (
    <FormDialog
      title={t('notice.reviewTitle')}
      confirm={t('notice.reviewDone')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        void run({ noticeId: notice.id, note: note.trim() }).then((result) => {
          if (result.ok) onClose();
        })
      }
      refusal={refusal}
    >
      <p className={css['text']}>
        <strong>{notice.title}</strong>
      </p>
      <p className={css['text']}>{t('notice.reviewLead')}</p>
      <TextInput
        label={t('notice.reviewNote')}
        value={note}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

/** Asks whether it may go. */
export const RemoveNoticeDialog = ({ notice, onClose }: DialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('knowhow.removeNotice');
  return (
    <FormDialog
      title={t('notice.removeTitle')}
      confirm={t('notice.remove')}
      isForGood
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        void run({ noticeId: notice.id }).then((result) => {
          if (!result.ok) return;
          toast(t('notice.removed', { title: notice.title }));
          onClose();
        })
      }
      refusal={refusal}
    >
      <p className={css['text']}>{t('notice.removeText', { title: notice.title })}</p>
    </FormDialog>
  );
};
