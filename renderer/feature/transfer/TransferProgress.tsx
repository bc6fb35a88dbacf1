// What goes on with a file, how far it is, and the way to stop it.
import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import type { TransferProgress } from '../../../shared/register/importDraft.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Transfer.module.css';

interface ProgressLineProps {
  readonly progress: TransferProgress | null;
  readonly fallback: TransferProgress['stage'];
}

/** Stage, bar and numbers; cancelling leaves nothing behind. */
export const ProgressLine = ({ progress, fallback }: ProgressLineProps) => {
  const { t } = useWords();
  const [isCancelling, setIsCancelling] = useState(false);
  const cancel = useCommand('transfer.cancel');
  const stage = progress?.stage ?? fallback;
  const { done = 0, total = null } = progress ?? {};
  const percent = total === null || total === 0 ? 0 : Math.round((100 * done) / total);
  return (
    <div className={css['progress']}>
      <p role="status">{isCancelling ? t('transfer.cancelling') : t(`transfer.stages.${stage}`)}</p>
      <Progress value={percent} aria-label={t(`transfer.stages.${stage}`)} animated={total === null} />
      <p className={css['numbers']}>{total === null ? '' : t('transfer.progress', { done, total })}</p>
      {stage === 'undoing' ? null : (
        <Button
          variant="default"
          disabled={isCancelling}
          onClick={() => {
            setIsCancelling(true);
            void cancel.run({});
          }}
          {...cancel.may}
        >
          {t('transfer.cancel')}
        </Button>
      )}
    </div>
  );
};
