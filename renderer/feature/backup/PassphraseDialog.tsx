// Sets the passphrase for which daily backups are encrypted.
import { useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { isUsable, noPassphrase, PassphraseFields } from './PassphraseFields.tsx';

/** The dialog; the passphrase leaves it once and is kept nowhere. */
export const PassphraseDialog = ({ onClose }: { readonly onClose: (isSet: boolean) => void }) => {
  const { t } = useWords();
  const set = useCommand('backups.setPassphrase');
  const [typed, setTyped] = useState(noPassphrase);
  const [isTried, setIsTried] = useState(false);
  return (
    <FormDialog
      title={t('backup.passphraseTitle')}
      confirm={t('app.common.save')}
      isPending={set.isPending}
      error={set.error}
      onClose={() => onClose(false)}
      onSubmit={() => {
        setIsTried(true);
        if (!isUsable(typed)) return;
        void set.run({ passphrase: typed.first }).then((result) => {
          if (result.ok) onClose(true);
        });
      }}
      refusal={set.refusal}
    >
      <PassphraseFields value={typed} isTried={isTried} onChange={setTyped} />
      <p className={css['soft']}>{t('backup.keyNote')}</p>
    </FormDialog>
  );
};
