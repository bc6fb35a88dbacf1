// Says what a full check does to terminals, and asks.
import { Button, Modal } from '@mantine/core';
import { IconCreditCardOff, IconPrinter, IconShieldCheck, IconWorld } from '@tabler/icons-react';
import css from './FullCheckDialog.module.css';
import { useWords } from './useWords.ts';

interface FullCheckDialogProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onStart: () => void;
}

const effects = [
  { key: 'prints', Icon: IconPrinter },
  { key: 'online', Icon: IconWorld },
  { key: 'busy', Icon: IconCreditCardOff },
  { key: 'never', Icon: IconShieldCheck },
] as const;

/** The question before a full check of `count` terminals. */
export const FullCheckDialog = ({ count, isOpen, onClose, onStart }: FullCheckDialogProps) => {
  const { t } = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('terminals.fullCheck.title')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <p className={css['lead']}>{t('terminals.fullCheck.lead', { count })}</p>
      <ul className={css['effects']}>
        {effects.map(({ key, Icon }) => (
          <li key={key}>
            <Icon size={20} aria-hidden className={css['icon']} />
            {t(`terminals.fullCheck.${key}`)}
          </li>
        ))}
      </ul>
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('app.common.cancel')}
        </Button>
        <Button onClick={onStart}>{t('terminals.fullCheck.start')}</Button>
      </div>
    </Modal>
  );
};
