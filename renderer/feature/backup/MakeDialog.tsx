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
  const [typed, setTyped] = useState(noPassphrase);
  const submit = (): void => {
    if (isEncrypted && !isUsable(typed)) return;
    save.forgetError();
    void save.run({ language, passphrase: isEncrypted ? typed.first : null }).then((result) => {
      if (result.ok && result.value !== null) onClose(result.value);
    });
  };
  return (
    <FormDialog
      title={t('backup.makeTitle')}
      confirm={t('backup.chooseWhere')}
      isPending={save.isPending}
      error={save.error}
      onClose={() => (save.isPending ? undefined : onClose(null))}
      onSubmit={submit}
    >
      <p className={css['soft']}>{t('backup.makeText')}</p>
      <Switch
        label={t('backup.encryptThis')}
        checked={isEncrypted}
        onChange={(event) => setIsEncrypted(event.currentTarget.checked)}
      />
      {isEncrypted ? <PassphraseFields value={typed} onChange={setTyped} /> : null}
      <p className={css['soft']}>{t('backup.keyNote')}</p>
      {save.isPending ? <BackupProgress work="making" /> : null}
    </FormDialog>
  );
};
