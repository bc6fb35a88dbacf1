// The head of a history: its name, how to read it, its controls, and the way out.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { HelpTip } from '../../ui/HelpTip.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './HistorySection.module.css';

interface HistoryHeadProps {
  readonly headingId: string;
  /** Name of the metric. */
  readonly name: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** One line; its controls are given. */
export const HistoryHead = ({ headingId, name, children, onClose }: HistoryHeadProps) => {
  const { t } = useWords();
  const about = t('terminal.history.helpTitle');
  return (
    <div className={css['head']}>
      <div className={css['title']}>
        <h3 id={headingId}>{t('terminal.history.title', { metric: name })}</h3>
        <HelpTip about={about}>
          {/* In a low window the bubble is taller than the room for it. */}
          <div className={css['help']}>
            <p>{t('terminal.history.helpPoints')}</p>
            <p>{t('terminal.history.helpKept')}</p>
            <p>{t('terminal.history.helpGaps')}</p>
            <p>{t('terminal.history.helpSigns')}</p>
          </div>
        </HelpTip>
      </div>
      {children}
      <Tooltip label={t('terminal.history.close')}>
        <ActionIcon aria-label={t('terminal.history.close')} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};
