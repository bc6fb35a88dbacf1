// What an operator may type in a step: the check code of a slip, and a note in own words.
import { Textarea, TextInput } from '@mantine/core';
import { longestNote } from '../../../shared/guided/guidedVisit.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';

interface FieldProps {
  readonly value: string;
  readonly isOff: boolean;
  readonly onChange: (value: string) => void;
}

/** The check code: whole, or its last group. */
export const CodeField = ({ value, isOff, onChange }: FieldProps) => {
  const { t } = useWords();
  return (
    <TextInput
      className={css['code'] ?? ''}
      label={t('guided.measure.codeLabel')}
      description={t('guided.measure.codeHint')}
      value={value}
      maxLength={80}
      disabled={isOff}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** A note that goes into the record. */
export const NoteField = ({ value, isOff, onChange }: FieldProps) => {
  const { t } = useWords();
  return (
    <Textarea
      label={t('guided.visit.note')}
      description={t('guided.visit.noteHint')}
      autosize
      minRows={1}
      maxLength={longestNote}
      value={value}
      disabled={isOff}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
