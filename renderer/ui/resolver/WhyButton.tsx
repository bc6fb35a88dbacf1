// “Why?”: opens or continues the case of one terminal; stands wherever a terminal is shown that does not work.
import { Button } from '@mantine/core';
import { IconHelpHexagon } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../useWords.ts';

interface WhyButtonProps {
  readonly terminalId?: string;
  readonly recordId?: string;
  /** The name of the terminal, for whoever cannot see which card the button is on. */
  readonly name: string;
  readonly size?: 'xs' | 'sm';
  readonly variant?: 'filled' | 'light' | 'subtle';
}

/** The button, and why it could not be opened. */
export const WhyButton = ({ terminalId, recordId, name, size = 'xs', variant = 'filled' }: WhyButtonProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const open = useCommand('resolver.open');
  return (
    <>
      <Button
        size={size}
        variant={variant}
        leftSection={<IconHelpHexagon size={16} aria-hidden />}
        loading={open.isPending}
        aria-label={t('resolver.whyNamed', { name })}
        onClick={() => {
          void open
            .run({
              ...(terminalId === undefined ? {} : { terminalId }),
              ...(recordId === undefined ? {} : { recordId }),
            })
            .then(async (result) => {
              if (result.ok) await navigate(`/resolver/${result.value.caseId}`);
            });
        }}
      >
        {t('resolver.why')}
      </Button>
      {open.error === null ? null : <ErrorNotice error={open.error} onDismiss={open.forgetError} />}
    </>
  );
};
