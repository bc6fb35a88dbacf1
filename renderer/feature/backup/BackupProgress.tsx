// How far making or reading a backup is, and the way to stop it.
import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import type { EventPayload } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';

type Told = EventPayload<'backups.progress'>;

interface ProgressProps {
  readonly work: Told['work'];
  /** In a dialog, whose own button cancels. */
  readonly isInDialog?: boolean;
  readonly isLeaving?: boolean;
}

/** Bar and button; cancelling leaves nothing behind. */
export const BackupProgress = ({ work, isInDialog = false, isLeaving = false }: ProgressProps) => {
  const { t } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const [isCancelling, setIsCancelling] = useState(false);
  const cancel = useCommand('backups.cancel');
  useReturnFocus();
  useEvent('backups.progress', setTold);
  const percent = told === null || told.total === 0 ? 0 : Math.round((100 * told.done) / told.total);
  return (
    <div className={css['progress']}>
      <p role="status">{isCancelling || isLeaving ? t('backup.cancelling') : t(`backup.progress.${work}`)}</p>
      <Progress
        className={css['bar'] ?? ''}
        value={Math.max(4, percent)}
        aria-label={t(`backup.progress.${work}`)}
        animated={told === null}
      />
      {isInDialog ? null : (
        <Button
          variant="default"
          disabled={isCancelling}
          onClick={() => {
            setIsCancelling(true);
            void cancel.run({});
          }}
          {...cancel.may}
        >
          {t('backup.cancel')}
        </Button>
      )}
    </div>
  );
};
