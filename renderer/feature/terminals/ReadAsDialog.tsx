// Says what reading a terminal of this family does to it, and asks.
import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ReadAsDialog.module.css';

interface ReadAsDialogProps {
  readonly family: CommandOutput<'checks.drivers'>[number];
  readonly name: string;
  readonly onClose: () => void;
  readonly onStart: () => void;
}

/** The question before a reading that is more than a reading. */
export const ReadAsDialog = ({ family, name, onClose, onStart }: ReadAsDialogProps) => {
  const { t, say } = useWords();
  const [command] = family.commands;
  const help = command === undefined ? null : commandHelp[command];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('terminals.readAs.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <p className={css['lead']}>{t('terminals.readAs.confirmLead', { name })}</p>
      {help === null ? null : (
        <div className={css['effects']}>
          <p className={css['does']}>{say(help.does)}</p>
          <ul className={css['list']}>
            {help.effects.map((effect) => (
              <li key={effect.en}>
                <IconAlertTriangle size={16} aria-hidden className={css['icon']} />
                {say(effect)}
              </li>
            ))}
          </ul>
          <p className={css['soft']}>{say(help.whenToUse)}</p>
        </div>
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('app.common.cancel')}
        </Button>
        <Button onClick={onStart}>{t('terminals.readAs.start')}</Button>
      </div>
    </Modal>
  );
};
