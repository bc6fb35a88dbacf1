// Asks for the passphrase of an encrypted backup.
import { PasswordInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { passphraseLength } from '../../../shared/backup/backup.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { BackupProgress } from './BackupProgress.tsx';
import type { BackupDraft } from './useBackups.ts';

interface UnlockDialogProps {
  readonly draft: BackupDraft;
  /** Null: the person gave up. */
  readonly onClose: (opened: BackupDraft | null) => void;
}

/** The dialog; a wrong passphrase is said and can be typed again. */
export const UnlockDialog = ({ draft, onClose }: UnlockDialogProps) => {
  const { t } = useWords();
  const unlock = useCommand('backups.unlock');
  const cancel = useCommand('backups.cancel');
  const [passphrase, setPassphrase] = useState('');
  const [isLeaving, setIsLeaving] = useState(false);
  const wantsOut = useRef(false);
  // Whoever gives up while it is read has given up, however the reading ends.
  const leave = (): void => {
    if (!unlock.isPending) {
      onClose(null);
      return;
    }
    wantsOut.current = true;
    setIsLeaving(true);
    void cancel.run({});
  };
  return (
    <FormDialog
      title={t('backup.unlockTitle')}
      confirm={t('backup.unlock')}
      isPending={unlock.isPending}
      error={unlock.error}
      onClose={leave}
      onSubmit={() => {
        if (passphrase === '') return;
        void unlock.run({ draftId: draft.id, passphrase }).then((result) => {
          if (wantsOut.current) onClose(null);
          else if (result.ok) onClose(result.value);
        });
      }}
      refusal={unlock.refusal}
    >
      <p className={css['soft']}>{t('backup.unlockText')}</p>
      <PasswordInput
        label={t('backup.passphrase')}
        value={passphrase}
        maxLength={passphraseLength.most}
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t('backup.showPassphrase') }}
        onChange={(event) => {
          unlock.forgetError();
          setPassphrase(event.currentTarget.value);
        }}
      />
      {unlock.isPending ? <BackupProgress work="reading" isInDialog isLeaving={isLeaving} /> : null}
    </FormDialog>
  );
};
