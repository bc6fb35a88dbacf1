// Why something is changed: required, kept with the change.
import { Textarea } from '@mantine/core';
import { useWords } from '../../ui/useWords.ts';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isTried: boolean;
}

/** Whether a reason says too little. */
export const isShort = (reason: string): boolean => reason.trim().length < 3;

/** The field with its complaint. */
export const ReasonField = ({ value, onChange, isTried }: ReasonFieldProps) => {
  const { t } = useWords();
  return (
    <Textarea
      label={t('expected.why')}
      required
      autosize
      minRows={2}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isTried && isShort(value) ? t('expected.whyShort') : null}
    />
  );
};
