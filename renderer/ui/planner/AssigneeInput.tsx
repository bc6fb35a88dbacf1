// Who does it: one of the people of the shop, or any other name.
import { Autocomplete } from '@mantine/core';
import { jobTexts } from '../../../shared/job/job.ts';
import { worksHere } from '../../../shared/people/person.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { localToday } from './days.ts';

interface AssigneeInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly isFirst?: boolean;
}

/** A text with the names of those who work here. */
export const AssigneeInput = ({ label, value, onChange, isFirst = false }: AssigneeInputProps) => {
  const people = knownOf(useAnswer('people.list', {})) ?? [];
  const today = localToday();
  const names = people.filter((person) => worksHere(person, today)).map(({ name }) => name);
  return (
    <Autocomplete
      label={label}
      maxLength={jobTexts.person}
      value={value}
      data={[...new Set(names)]}
      onChange={onChange}
      // A list that opens by itself would lie over the dialog's button.
      {...(isFirst ? { 'data-autofocus': true, openOnFocus: false } : {})}
    />
  );
};
