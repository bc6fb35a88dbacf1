// A question mark that opens the help on one thing.
import { ActionIcon, Popover } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './HelpTip.module.css';
import { useWords } from './useWords.ts';

/** A round button; its bubble holds the help and closes with Escape. */
export const HelpTip = ({ about, children }: { readonly about: string; readonly children: ReactNode }) => {
  const { t } = useWords();
  return (
    <Popover width={360} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={24} aria-label={t('app.common.helpOn', { what: about })}>
          <IconHelpCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={about}>
        {/* The first thing that can take the focus, so that the text is read from its start. */}
        <div className={css['help']} data-autofocus tabIndex={-1}>
          <p className={css['title']}>{about}</p>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
