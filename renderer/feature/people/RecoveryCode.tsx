// The recovery code, shown this once: to print or to write down.
import { Button, Checkbox, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';

/** The dialog; it closes only when the person says that the code is put away. */
export const RecoveryCode = ({ code, onClose }: { readonly code: string; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [isKept, setIsKept] = useState(false);
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={t('access.code.title')}>
      <div className={css['form']}>
        <p className={css['soft']}>{t('access.code.lead')}</p>
        <p className={css['code']}>{code}</p>
        <Checkbox
          label={t('access.code.confirm')}
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
        <div className={css['buttons']}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
            data-autofocus
          >
            {t('access.code.print')}
          </Button>
          <Button disabled={!isKept} onClick={onClose}>
            {t('access.code.done')}
          </Button>
        </div>
      </div>
      <OnPaper>
        <div className={css['paper']} aria-hidden>
          <h1>{t('access.code.paper')}</h1>
          <p className={css['code']}>{code}</p>
          <p>{t('access.recover.lead')}</p>
        </div>
      </OnPaper>
    </Modal>
  );
};
