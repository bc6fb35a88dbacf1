// The check code of a record: to copy, and to read out on the phone.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { spokenGroups } from '../../../shared/checkCode/alphabet.ts';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import css from './CheckCode.module.css';

/** The code and the button that copies it, in one line. */
export const CheckCodeLine = ({ code }: { readonly code: string }) => {
  const { t } = useWords();
  return (
    <span className={css['line']}>
      <span className={css['name']}>{t('checkCode.name')}</span>
      <code className={css['code']}>{code}</code>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        aria-label={t('checkCode.copyNamed', { code })}
        onClick={() => {
          navigator.clipboard.writeText(code).then(
            () => toast(t('checkCode.copied')),
            () => toast(t('checkCode.copyFailed')),
          );
        }}
      >
        {t('checkCode.copy')}
      </Button>
    </span>
  );
};

/** Every group of the code with the words to say it. */
export const SpokenCode = ({ code }: { readonly code: string }) => {
  const { t, say } = useWords();
  const groups = code.split('-');
  return (
    <ol className={css['groups']} aria-label={t('checkCode.readOut')}>
      {spokenGroups(code).map((spoken, index) => (
        // A group may occur twice: its place is its name.
        <li key={`${String(index)} ${groups[index] ?? ''}`} className={css['group']}>
          <span className={css['hidden']}>{t('checkCode.group', { number: index + 1 })}</span>
          <code className={css['part']} aria-hidden>
            {groups[index]}
          </code>
          <span>{say(spoken)}</span>
        </li>
      ))}
    </ol>
  );
};
