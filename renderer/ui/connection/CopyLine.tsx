// A command or rule that somebody else has to run, with a button that puts it on the clipboard.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import css from './CopyLine.module.css';

interface CopyLineProps {
  /** What it is for, in a few words; names the button. */
  readonly label: string;
  readonly text: string;
}

/** The text as it is, and the button. */
export const CopyLine = ({ label, text }: CopyLineProps) => {
  const { t } = useWords();
  return (
    <div className={css['line']}>
      <code>{text}</code>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        aria-label={t('terminals.connection.copyNamed', { label })}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => toast(t('terminals.connection.copied')),
            () => toast(t('terminals.connection.copyFailed')),
          );
        }}
      >
        {t('terminals.connection.copy')}
      </Button>
    </div>
  );
};
