// Two fields for a new passphrase, with what has to be known before it is set.
import { Checkbox, PasswordInput } from '@mantine/core';
import { passphraseLength } from '../../../shared/backup/backup.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';

/** What was typed. */
export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
  readonly isUnderstood: boolean;
}

/** Nothing typed yet. */
export const noPassphrase: NewPassphrase = { first: '', second: '', isUnderstood: false };

/** Whether it can be used: long enough, twice the same, and its keeper knows that it cannot be recovered. */
export const isUsable = ({ first, second, isUnderstood }: NewPassphrase): boolean =>
  first.length >= passphraseLength.least && first.length <= passphraseLength.most && first === second && isUnderstood;

interface FieldsProps {
  readonly value: NewPassphrase;
  /** Somebody wanted to go on: now everything that is missing is said. */
  readonly isTried: boolean;
  readonly onChange: (value: NewPassphrase) => void;
}

/** The fields; complaints come only once something was typed, or somebody wanted to go on. */
export const PassphraseFields = ({ value, isTried, onChange }: FieldsProps) => {
  const { t } = useWords();
  const { first, second, isUnderstood } = value;
  const { least, most } = passphraseLength;
  return (
    <>
      <PasswordInput
        label={t('backup.passphrase')}
        description={t('backup.passphraseHint', { least })}
        value={first}
        maxLength={most}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('backup.showPassphrase') }}
        error={(isTried || first !== '') && first.length < least ? t('backup.passphraseShort', { least }) : null}
        onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('backup.passphraseAgain')}
        value={second}
        maxLength={most}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('backup.showPassphrase') }}
        error={(isTried || second !== '') && second !== first ? t('backup.passphraseDiffers') : null}
        onChange={(event) => onChange({ ...value, second: event.currentTarget.value })}
      />
      <Notice kind="warn" title={t('backup.passphraseLost')} />
      <Checkbox
        label={t('backup.understood')}
        checked={isUnderstood}
        error={isTried && !isUnderstood ? t('backup.understoodNeeded') : null}
        onChange={(event) => onChange({ ...value, isUnderstood: event.currentTarget.checked })}
      />
    </>
  );
};
