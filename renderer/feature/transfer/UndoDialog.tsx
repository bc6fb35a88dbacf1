// Takes an import back after a question, and says what became of each record.
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PastImport, UndoDone } from '../../../shared/register/importDraft.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Transfer.module.css';
import { ProgressLine } from './TransferProgress.tsx';
import { useTransferProgress } from './useTransferProgress.ts';

const Done = ({ done }: { readonly done: UndoDone }) => {
  const { t } = useWords();
  const { removed, restored, refused } = done;
  return (
    <div role="status" className={css['form']}>
      <p>{t('transfer.undoneText', { removed, restored })}</p>
      {refused.length === 0 ? null : (
        <>
          <p>{t('transfer.left', { count: refused.length })}</p>
          <ul className={css['left']}>
            {refused.slice(0, 200).map(({ recordId, serialNumber, why }) => (
              <li key={recordId}>
                <Identifier value={serialNumber} /> {t(`transfer.whyLeft.${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

interface UndoDialogProps {
  readonly past: PastImport;
  /** Told whether the import was taken back. */
  readonly onClose: (isUndone: boolean) => void;
}

/** The dialog; it stays until the person has read the result. */
export const UndoDialog = ({ past, onClose }: UndoDialogProps) => {
  const { t } = useWords();
  const undo = useCommand('transfer.undo');
  const progress = useTransferProgress(undo.isPending);
  const [done, setDone] = useState<UndoDone | null>(null);
  const { added, changed } = past;
  const close = (): void => onClose(done !== null);
  return (
    <Modal
      opened
      onClose={undo.isPending ? () => undefined : close}
      title={done === null ? t('transfer.undoTitle') : t('transfer.undone')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['form']}>
        {done === null ? <p>{t('transfer.undoText', { added, changed })}</p> : <Done done={done} />}
        {undo.isPending ? <ProgressLine progress={progress} fallback="undoing" /> : null}
        {undo.error === null ? null : <ErrorAdviceText error={undo.error} />}
        <div className={css['buttons']}>
          <Button variant="default" disabled={undo.isPending} onClick={close}>
            {done === null ? t('app.common.cancel') : t('app.common.close')}
          </Button>
          {done === null ? (
            <Button
              loading={undo.isPending}
              onClick={() =>
                void undo.run({ importId: past.id }).then((result) => {
                  if (result.ok) setDone(result.value);
                })
              }
              {...undo.may}
            >
              {t('transfer.undo')}
            </Button>
          ) : null}
        </div>
      </div>
    </Modal>
  );
};
