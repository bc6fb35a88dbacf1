// Asks whether a backup to a file is to be encrypted, then where it goes.
import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { BackupProgress } from './BackupProgress.tsx';
import { isUsable, noPassphrase, PassphraseFields } from './PassphraseFields.tsx';

interface MakeDialogProps {
  readonly onClose: (made: CommandOutput<'backups.save'>) => void;
}

/** The dialog; it stays while the backup is made. */
export const MakeDialog = ({ onClose }: MakeDialogProps) => {
  const { t, language } = useWords();
  const save = useCommand('backups.save');
  const [isEncrypted, setIsEncrypted] = useState(false);
  const cancel = useCommand('backups.cancel');
  const [typed, setTyped] = useState(noPassphrase);
  const [isTried, setIsTried] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const submit = (): void => {
    setIsTried(true);
    if (isEncrypted && !isUsable(typed)) return;
    save.forgetError();
    void save.run({ language, passphrase: isEncrypted ? typed.first : null }).then((result) => {
      setIsLeaving(false);
      if (result.ok && result.value !== null) onClose(result.value);
      else if (!result.ok && result.error.code === 'task.cancelled') onClose(null);
    });
  };
  const leave = (): void => {
    if (!save.isPending) {
      onClose(null);
      return;
    }
    setIsLeaving(true);
    void cancel.run({});
  };
  return (
    <FormDialog
      title={t('backup.makeTitle')}
      confirm={t('backup.chooseWhere')}
      isPending={save.isPending}
      error={save.error}
      onClose={leave}
      onSubmit={submit}
      refusal={save.refusal}
    >
      <p className={css['soft']}>{t('backup.makeText')}</p>
      <Switch
        label={t('backup.encryptThis')}
        checked={isEncrypted}
        onChange={(event) => setIsEncrypted(event.currentTarget.checked)}
      />
      {isEncrypted ? <PassphraseFields value={typed} isTried={isTried} onChange={setTyped} /> : null}
      <p className={css['soft']}>{t('backup.keyNote')}</p>
      {save.isPending ? <BackupProgress work="making" isInDialog isLeaving={isLeaving} /> : null}
    </FormDialog>
  );
};
