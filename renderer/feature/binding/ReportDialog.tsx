// The acquirer was told of a move or of a SIM card.
import { Button, Modal } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { AcquirerContact } from '../../ui/acquirer/AcquirerContact.tsx';
import { ReportFields } from '../../ui/acquirer/StatementFields.tsx';
import { firstStatement, reportFrom } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

/** The dialog; Escape leaves everything as it is. */
export const ReportDialog = ({ taskId, onClose }: { readonly taskId: string; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [draft, setDraft] = useState(firstStatement);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('moves.report');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    const report = reportFrom(draft);
    if (report === null || isPending) return;
    void run({ taskId, report }).then((result) => {
      if (result.ok) onClose();
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('binding.open.reportTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <AcquirerContact />
        <ReportFields draft={draft} isTried={isTried} change={(to) => setDraft((known) => ({ ...known, ...to }))} />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} {...may}>
            {t('binding.open.reportSave')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
